import { Fragment } from "react";
import { Kbd } from "@/components/ui/kbd";
import { cn } from "@/lib/utils";

export type KeyHint = {
  /** Keys side by side: `["J", "K"]`. */
  keys: readonly string[];
  /** True for a span of keys, drawn with a dash: 0 – 4. */
  isRange?: boolean;
  does: string;
};

type KeyHintsProps = { hints: readonly KeyHint[]; className?: string };

/** The keys of this screen, at its foot. Hidden where there is no keyboard to speak of. */
export function KeyHints({ hints, className }: KeyHintsProps) {
  return (
    <ul
      data-slot="key-hints"
      aria-label="Keys"
      className={cn(
        "flex flex-wrap items-center gap-x-[22px] gap-y-2 text-sm text-muted-foreground touch:hidden",
        className,
      )}
    >
      {hints.map((hint) => (
        <li key={hint.does} className="inline-flex items-center gap-1.5 whitespace-nowrap">
          {hint.keys.map((key, index) => (
            <Fragment key={key}>
              {index > 0 && hint.isRange ? "–" : null}
              <Kbd>{key}</Kbd>
            </Fragment>
          ))}
          {hint.does}
        </li>
      ))}
    </ul>
  );
}
