import { cn } from "@/lib/utils";
import { CONTRIBUTION_KINDS, type ContributionPart, inDrawingOrder, pointsOf } from "./contribution";
import { cssVars } from "./css-vars";
import { pointsText } from "./number-words";

type ContributionBarProps = {
  parts: readonly ContributionPart[];
  /** Points at the full width; bars that are compared share it. */
  max?: number;
  /** Instead of `max`: a fixed scale. */
  pxPerPoint?: number;
  /** Points the pale track behind the bar runs to: the weight of a criterion. */
  track?: number;
  /** Which way it grows from the middle of a pair. */
  side?: "left" | "right";
  /** Height in px. */
  thickness?: number;
  label?: string;
  isDecorative?: boolean;
  className?: string;
};

const words = {
  outcome: "outcomes",
  unchecked: "unchecked",
  credential: "certificate alone",
  synergy: "put to use",
};

/** "44.4 points: outcomes 43.4, unchecked 1.0". */
function sentence(parts: readonly ContributionPart[], total: number): string {
  const said = CONTRIBUTION_KINDS.map((kind) => ({ kind, points: pointsOf(parts, kind) })).filter(
    (p) => p.points > 0,
  );
  const list = said.map(({ kind, points }) => `${words[kind]} ${pointsText(points)}`).join(", ");
  return list ? `${pointsText(total)} points: ${list}` : "0.0 points";
}

/** What a score is made of, ending exactly at the score. Example: `<ContributionBar parts={parts} max={100} />`. */
export function ContributionBar({ max = 100, side = "right", ...props }: ContributionBarProps) {
  const parts = inDrawingOrder(props.parts);
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  const largest = parts.reduce<ContributionPart | null>((a, b) => (a && a.value >= b.value ? a : b), null);
  const name = props.isDecorative
    ? { "aria-hidden": true }
    : { role: "img", "aria-label": props.label ?? sentence(parts, total) };
  return (
    <span
      data-slot="contribution-bar"
      data-side={side}
      {...name}
      className={cn("contribution", props.className)}
      style={cssVars({
        "--px": props.pxPerPoint === undefined ? `${100 / max}%` : `${props.pxPerPoint}px`,
        "--total": total,
        "--track": props.track,
        "--thick": props.thickness === undefined ? undefined : `${props.thickness}px`,
      })}
    >
      {props.track === undefined ? null : <span className="contribution-track" />}
      {total > 0 ? (
        <span className="contribution-whole">
          {parts.map((part, index) => (
            <i
              // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity beyond their place
              key={index}
              data-kind={part.kind}
              className={part === largest ? "contribution-part main" : "contribution-part"}
              title={part.label ? `${part.label}: ${pointsText(part.value)}` : undefined}
              style={cssVars({ "--v": part.value })}
            />
          ))}
        </span>
      ) : null}
    </span>
  );
}
