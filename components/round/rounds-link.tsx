import Link from "next/link";
import { Button } from "@/components/ui/button";

/** The way from comparing a few to asking the panel about many, a pair at a time. */
export function RoundsLink({ openingId }: { openingId: string }) {
  return (
    <Button asChild>
      <Link href={`/openings/${openingId}/rounds`}>Rounds</Link>
    </Button>
  );
}
