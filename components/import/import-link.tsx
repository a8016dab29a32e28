import { FileUp } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";

/** The way to bringing candidates in by the file. */
export function ImportLink({ openingId }: { openingId: string }) {
  return (
    <Button asChild>
      <Link href={`/openings/${openingId}/imports`}>
        <FileUp aria-hidden />
        Import
      </Link>
    </Button>
  );
}
