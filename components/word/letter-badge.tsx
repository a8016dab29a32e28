import { cn } from "@/lib/utils";

type LetterBadgeProps = { letter: string; isAhead?: boolean; className?: string };

/** The letter a candidate has in a comparison; filled for the one who is ahead. */
export function LetterBadge({ letter, isAhead = false, className }: LetterBadgeProps) {
  return (
    <span
      data-slot="letter-badge"
      className={cn(
        "inline-grid size-6 shrink-0 place-items-center rounded-sm border border-foreground text-sm leading-none font-semibold",
        isAhead && "bg-foreground text-background",
        className,
      )}
    >
      {letter}
    </span>
  );
}
