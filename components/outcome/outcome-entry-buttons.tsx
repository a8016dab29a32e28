import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { cn } from "@/lib/utils";

interface OutcomeEntryButtonsProps {
  isSaving: boolean;
  /** Saves; with `true` the next one can be entered at once. */
  save: (isMore: boolean) => Promise<void>;
  /** In the dock of a phone; the others are hidden there. */
  isDocked?: boolean;
  /** What else can be done, quieter than saving. */
  children?: ReactNode;
}

/** The two ways to save an outcome, with their keys. */
export function OutcomeEntryButtons({
  isSaving,
  save,
  isDocked = false,
  children,
}: OutcomeEntryButtonsProps) {
  const buttons = (
    <>
      <Button variant="primary" aria-disabled={isSaving} onClick={() => isSaving || save(false)}>
        Save outcome <Kbd>⌘↵</Kbd>
      </Button>
      <Button aria-disabled={isSaving} onClick={() => isSaving || save(true)}>
        Save and next <Kbd>⌘⇧↵</Kbd>
      </Button>
      {children}
    </>
  );
  if (isDocked) return buttons;
  return (
    <div
      className={cn(
        "flex flex-wrap items-center justify-between gap-4 border-t border-border-strong pt-5",
        "max-sm:hidden",
      )}
    >
      <span className="section-note">Tab moves on. Everything is kept on this device as you type.</span>
      <span className="flex flex-wrap gap-2">{buttons}</span>
    </div>
  );
}
