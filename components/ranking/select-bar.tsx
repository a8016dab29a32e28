import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { countWordFirst, joinNames } from "@/domain/ranking/count-word";

interface SelectBarProps {
  names: readonly string[];
  /** Where the comparison opens; undefined while fewer than two are selected. */
  href: string | undefined;
  onClear: () => void;
}

/** Who is selected, at the foot of the window, and what can be done with them. */
export function SelectBar({ names, href, onClear }: SelectBarProps) {
  if (names.length === 0) return null;
  return (
    <section
      aria-label="Selection"
      className="sticky bottom-4 z-4 mt-5 flex flex-wrap items-center gap-x-3.5 gap-y-2 rounded-lg border border-border-strong bg-popover py-[9px] pr-2.5 pl-4 text-sm shadow-popover print:hidden"
    >
      <b>{countWordFirst(names.length)} selected</b>
      <span dir="auto" className="min-w-0 flex-1 text-muted-foreground">
        {joinNames(names)}
      </span>
      <span className="flex items-center gap-2">
        <Button variant="ghost" onClick={onClear}>
          Clear
        </Button>
        {href ? (
          <Button variant="primary" asChild>
            <Link href={href}>
              Compare <Kbd>C</Kbd>
            </Link>
          </Button>
        ) : (
          <span className="pr-2 text-muted-foreground">Select one more to compare</span>
        )}
      </span>
    </section>
  );
}
