"use client";

import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";

const GROUPS: readonly { title: string; keys: readonly (readonly [string, string])[] }[] = [
  {
    title: "Everywhere",
    keys: [
      ["⌘K or /", "search or jump to"],
      ["G O", "openings"],
      ["G R", "my reviews"],
      ["G C", "candidates"],
      ["G D", "decisions"],
      ["⌘\\", "fold the sidebar"],
      ["?", "this list"],
      ["Esc", "close"],
    ],
  },
  {
    title: "Tables",
    keys: [
      ["J K", "move"],
      ["Enter", "open"],
      ["X", "select"],
      ["C", "compare"],
      ["[ ]", "sort"],
    ],
  },
  {
    title: "Weights",
    keys: [
      ["← →", "1 %"],
      ["⇧← ⇧→", "5 %"],
      ["R", "back to set"],
    ],
  },
  {
    title: "Compare",
    keys: [
      ["1–4", "open a criterion"],
      ["S", "swap sides"],
      ["L", "letters only"],
      ["P", "print"],
    ],
  },
  {
    title: "My reviews",
    keys: [
      ["S", "start the most urgent"],
      ["J K", "move"],
    ],
  },
  {
    title: "Review",
    keys: [
      ["0–4", "level"],
      ["N", "no evidence"],
      ["C", "how sure I am"],
      ["J K", "next, back"],
      ["L", "where I rated last"],
      ["M or /", "note"],
      ["P", "name evidence in the note"],
      ["E", "evidence"],
      ["Z", "undo"],
      ["⌘Enter", "hand in"],
    ],
  },
  {
    title: "Debrief",
    keys: [
      ["J K", "next, back"],
      ["1–3", "what came of it"],
      ["M", "note"],
      ["T", "start and pause the clock"],
    ],
  },
  {
    title: "Before the review",
    keys: [
      ["J K", "next, back"],
      ["H", "hide it"],
      ["⌘Enter", "nothing more to hide"],
    ],
  },
  {
    title: "Entry",
    keys: [
      ["⌘Enter", "save"],
      ["⌘⇧Enter", "save and next"],
      ["O", "add an outcome"],
      ["P", "paste a text"],
    ],
  },
  {
    title: "Letter",
    keys: [["⌘Enter", "send"]],
  },
  {
    title: "Drafts to confirm",
    keys: [
      ["J K", "move"],
      ["C", "confirm"],
      ["E", "edit"],
      ["X", "discard"],
    ],
  },
];

/** All keys at a glance. */
export function KeyList({ onOpenChange }: { onOpenChange: (isOpen: boolean) => void }) {
  return (
    <Dialog open onOpenChange={onOpenChange}>
      <DialogContent className="max-w-2xl">
        <DialogHeader>
          <DialogTitle>Keys</DialogTitle>
          <DialogDescription>
            Single keys are off while you type, and can be switched off in Settings. On Windows and Linux, ⌘
            is Ctrl.
          </DialogDescription>
        </DialogHeader>
        <section
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
          tabIndex={0}
          aria-label="All keys"
          className="grid max-h-[60dvh] gap-x-10 gap-y-5 overflow-y-auto text-sm sm:grid-cols-2"
        >
          {GROUPS.map(({ title, keys }) => (
            <section key={title}>
              <h3 className="section-title mb-1.5">{title}</h3>
              <dl className="grid gap-1">
                {keys.map(([key, what]) => (
                  <div key={key} className="flex items-center justify-between gap-4">
                    <dt className="text-muted-foreground">{what}</dt>
                    <dd className="flex gap-1">
                      {key
                        .split(" ")
                        .map((one) =>
                          one === "or" ? <span key={one}>or</span> : <Kbd key={one}>{one}</Kbd>,
                        )}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </section>
      </DialogContent>
    </Dialog>
  );
}
