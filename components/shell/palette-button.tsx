"use client";

import { Search } from "lucide-react";
import { OPEN_PALETTE } from "@/components/shell/global-keys";
import { Kbd } from "@/components/ui/kbd";

/** Opens the palette by mouse or touch; on a phone only the glass is left of it. */
export function PaletteButton() {
  return (
    <button
      type="button"
      aria-keyshortcuts="Meta+K Control+K"
      onClick={() => document.dispatchEvent(new CustomEvent(OPEN_PALETTE))}
      className="flex h-[30px] cursor-pointer items-center gap-2 rounded-md border bg-card px-2 text-muted-foreground hover:text-foreground max-sm:size-11 max-sm:justify-center max-sm:border-transparent max-sm:bg-transparent sm:w-56 sm:pr-1.5 sm:pl-2.5"
    >
      <Search aria-hidden className="size-4 shrink-0 stroke-[1.5]" />
      <span className="max-sm:sr-only">Search or jump to</span>
      <Kbd aria-hidden className="ml-auto max-sm:hidden">
        ⌘K
      </Kbd>
    </button>
  );
}
