import { cn } from "@/lib/utils";
import { cssVars } from "./css-vars";
import { clampTo, pointsText, rangeText } from "./number-words";

type IntervalBarProps = {
  /** Ends of the range that holds 9 times in 10, and the score, in points of `max`. */
  lo: number;
  hi: number;
  at: number;
  /** The score under the set weights while others are tried; drawn hollow when it differs visibly. */
  was?: number;
  max?: number;
  /** Said instead of "44.4 points, range 23 to 65". */
  label?: string;
  /** True where the same numbers stand beside it in text. */
  isDecorative?: boolean;
  className?: string;
};

/** Nearer than this the hollow dot would hide under the solid one. */
const VISIBLE_MOVE = 0.5;

/** A score as a dot on the band it lies in. Example: `<IntervalBar lo={23} hi={65.2} at={44.4} />`. */
export function IntervalBar({
  lo,
  hi,
  at,
  was,
  max = 100,
  label,
  isDecorative,
  className,
}: IntervalBarProps) {
  const share = (points: number) => clampTo((points / max) * 100, 0, 100);
  const hasMoved = was !== undefined && Math.abs(share(was) - share(at)) >= VISIBLE_MOVE;
  const words = `${pointsText(at)} points, range ${rangeText(lo, hi)}`;
  const moved = hasMoved ? `, ${pointsText(was)} with the set weights` : "";
  return (
    <span
      data-slot="interval-bar"
      {...(isDecorative ? { "aria-hidden": true } : { role: "img", "aria-label": label ?? words + moved })}
      className={cn("interval-bar", className)}
      style={cssVars({
        "--lo": share(lo),
        "--hi": share(hi),
        "--at": share(at),
        "--was": hasMoved ? share(was) : undefined,
      })}
    >
      {hasMoved ? <i className="was" /> : null}
      <i />
    </span>
  );
}
