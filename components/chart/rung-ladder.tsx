import type { EvidenceKind } from "@/domain/scoring/evidence-kind";
import { cn } from "@/lib/utils";
import { cssVars } from "./css-vars";
import { LADDER, rungStep } from "./rung";

export type ReachedRung = { kind: EvidenceKind; isChecked: boolean };

type RungLadderProps = {
  reached: readonly ReachedRung[];
  /** The rung that could be reached next, dashed. */
  possible?: EvidenceKind | null;
  /** Combined strength, 0–1, written at its own height. */
  strength: number;
  /** Large on the form where an outcome is entered. */
  size?: "default" | "large";
  className?: string;
};

/** Rungs at their true height, 10 to 95 of 100; reached ones thick, hollow where nobody checked. */
export function RungLadder({ reached, possible, strength, size = "default", className }: RungLadderProps) {
  const rungs = LADDER.map((rung) => {
    const here = reached.filter(({ kind }) => rungStep(kind) === rung.step);
    const isChecked = here.some((evidence) => evidence.isChecked);
    const isPossible = possible && rungStep(possible) === rung.step;
    return {
      ...rung,
      state: isChecked ? "on" : here.length > 0 ? "hollow" : isPossible ? "could" : undefined,
    };
  });
  const number = Math.round(strength * 100);
  const said = rungs
    .filter((rung) => rung.state === "on" || rung.state === "hollow")
    .map((rung) => (rung.state === "on" ? rung.words : `${rung.words} (unchecked)`));
  return (
    <span
      data-slot="rung-ladder"
      role="img"
      aria-label={`Evidence ladder, ${number} of 100${said.length > 0 ? `: ${said.join("; ")}` : ""}`}
      className={cn("rung-ladder", size === "large" && "large", className)}
    >
      {rungs.map((rung) => (
        <span
          key={rung.step}
          className={cn(`rung-${rung.step}`, rung.state)}
          style={cssVars({ "--s": rung.strength })}
        >
          <b>{rung.words}</b>
        </span>
      ))}
      <em style={cssVars({ "--s": strength })}>{number}</em>
    </span>
  );
}
