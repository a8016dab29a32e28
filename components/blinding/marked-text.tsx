import { BlindText } from "@/components/review/blind-text";
import { cn } from "@/lib/utils";

export interface TextMark {
  readonly start: number;
  readonly word: string;
  readonly isCurrent: boolean;
}

/** A text exactly as a reviewer reads it, in which what may give somebody away is marked. */
export function MarkedText({ text, marks }: { text: string; marks: readonly TextMark[] }) {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  return (
    <>
      {sorted.map((mark, index) => {
        const last = sorted[index - 1];
        const from = last ? last.start + last.word.length : 0;
        return (
          <span key={mark.start}>
            <BlindText>{text.slice(from, mark.start)}</BlindText>
            <mark
              aria-current={mark.isCurrent || undefined}
              className={cn(
                "rounded-[2px] bg-attention-subtle text-attention-text underline decoration-dotted underline-offset-[3px]",
                mark.isCurrent && "outline-2 outline-offset-1 outline-attention",
              )}
            >
              {mark.word}
            </mark>
          </span>
        );
      })}
      <BlindText>{text.slice(endOf(sorted.at(-1)))}</BlindText>
    </>
  );
}

function endOf(mark: TextMark | undefined): number {
  return mark ? mark.start + mark.word.length : 0;
}
