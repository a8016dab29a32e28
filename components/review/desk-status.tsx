import Link from "next/link";
import { buttonVariants } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { SaveState } from "@/components/word/save-state";
import type { SaveKind } from "@/domain/review-draft";

/** Where the last answer is now, and the way out. */
export function DeskStatus({ kind }: { kind: SaveKind }) {
  return (
    <>
      <SaveState kind={kind} />
      <Link href="/reviews" className={buttonVariants({ variant: "ghost" })}>
        Leave <Kbd aria-hidden>Esc</Kbd>
      </Link>
    </>
  );
}
