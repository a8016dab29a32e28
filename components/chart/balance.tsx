import type { ReactNode } from "react";
import { LetterBadge } from "@/components/word/letter-badge";
import { cn } from "@/lib/utils";
import { BalanceDrawing } from "./balance-drawing";
import { NARROW_FRAME, WIDE_FRAME } from "./balance-frame";
import type { BalanceSide } from "./balance-geometry";
import { balanceSentence } from "./balance-sentence";
import { BalanceTable } from "./balance-table";
import { pointsText, rangeText } from "./number-words";
import { SureRuler } from "./sure-ruler";

type BalanceProps = {
  left: BalanceSide;
  right: BalanceSide;
  /** That the right-hand side is ahead, 0–1. */
  probability: number;
  /** "B is ahead: 97 %". */
  verdict: ReactNode;
  /** What the per cent mean, in one sentence. */
  note?: ReactNode;
  level?: 1 | 2;
  id?: string;
  className?: string;
};

/** The verdict and, under it, both scores as stacks on a balance: what each is made of, its range, and how sure it is. */
export function Balance({ left, right, probability, verdict, note, level = 1, id, className }: BalanceProps) {
  const Heading = `h${level}` as const;
  const drawing = { left, right, probability, label: balanceSentence(left, right, probability) };
  return (
    <figure data-slot="balance" aria-labelledby={id} className={cn("@container", className)}>
      <div className="relative mx-auto grid max-w-[816px] grid-cols-2 gap-y-5 @min-[44rem]:block">
        <div className="col-span-2 @min-[44rem]:absolute @min-[44rem]:inset-x-56 @min-[44rem]:-top-0.5 @min-[44rem]:text-center">
          <Heading
            id={id}
            className="verdict @min-[44rem]:-mx-24 @min-[44rem]:text-nowrap"
            aria-live="polite"
          >
            {verdict}
          </Heading>
          {note ? (
            <p className="mt-2 text-base leading-[1.3125rem] text-balance text-muted-foreground @min-[44rem]:mx-auto @min-[44rem]:max-w-[330px]">
              {note}
            </p>
          ) : null}
        </div>
        <BalanceHead side={left} isAhead={probability <= 0.2} />
        <BalanceHead side={right} isAhead={probability >= 0.8} isRight />
        <BalanceDrawing frame={WIDE_FRAME} {...drawing} className="hidden @min-[44rem]:block" />
        <SureRuler
          probability={probability}
          left={left.letter}
          right={right.letter}
          className="hidden @min-[44rem]:absolute @min-[44rem]:top-[36%] @min-[44rem]:left-1/2 @min-[44rem]:block @min-[44rem]:w-[34.3%] @min-[44rem]:-translate-x-1/2"
        />
        <BalanceDrawing
          frame={NARROW_FRAME}
          {...drawing}
          className="col-span-2 mx-auto max-w-[400px] @min-[44rem]:hidden"
        />
      </div>
      <BalanceTable left={left} right={right} />
    </figure>
  );
}

function BalanceHead({ side, isAhead, isRight }: { side: BalanceSide; isAhead: boolean; isRight?: boolean }) {
  const range = (
    <span className="text-sm font-normal tracking-normal text-muted-foreground">
      {rangeText(side.lo, side.hi)}
    </span>
  );
  return (
    <div
      className={cn(
        "min-w-0 @min-[44rem]:absolute @min-[44rem]:top-0 @min-[44rem]:w-[220px]",
        isRight && "text-right @min-[44rem]:right-0",
      )}
    >
      <p
        className={cn(
          "flex items-center gap-[9px] text-md font-semibold tracking-[-0.012em]",
          isRight && "flex-row-reverse",
        )}
      >
        <LetterBadge letter={side.letter} isAhead={isAhead} />
        <span className="min-w-0 truncate">{side.name}</span>
      </p>
      <p
        className={cn(
          "mt-2 flex items-baseline gap-1.5 text-xl/8 font-semibold tracking-[-0.03em] tabular-nums",
          isRight && "justify-end",
        )}
      >
        {isRight ? range : null}
        {pointsText(side.support)}
        {isRight ? null : range}
      </p>
    </div>
  );
}
