import Link from "next/link";
import { Button } from "@/components/ui/button";

/** The way from an opening's reviews to what its panel talks through. */
export function DebriefLink({ openingId }: { openingId: string }) {
  return (
    <Button asChild>
      <Link href={`/openings/${openingId}/debrief`}>Debrief</Link>
    </Button>
  );
}
