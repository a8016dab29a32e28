"use client";

import Link from "next/link";
import { useSavers } from "@/components/review/desk-saving";
import { buttonVariants } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { SaveState } from "@/components/word/save-state";

/** Where the last answer is now, and the way out. */
export function DeskStatus() {
  return (
    <>
      <SaveState kind={useSavers().kind()} />
      <Link href="/reviews" className={buttonVariants({ variant: "ghost" })}>
        Leave <Kbd aria-hidden>Esc</Kbd>
      </Link>
    </>
  );
}
