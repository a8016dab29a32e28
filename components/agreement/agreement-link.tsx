import Link from "next/link";
import { Button } from "@/components/ui/button";

/** The way from an opening's reviews to how far its reviewers agree. */
export function AgreementLink({ openingId }: { openingId: string }) {
  return (
    <Button asChild>
      <Link href={`/openings/${openingId}/agreement`}>Agreement</Link>
    </Button>
  );
}
