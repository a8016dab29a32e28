import type { EvidenceKind } from "@/domain/scoring/evidence-kind";
import { cn } from "@/lib/utils";
import { RUNG_WORDS, rungClass, rungStep } from "./rung";

type RungMeterProps = {
  /** The strongest kind someone checked. */
  checked?: EvidenceKind | null;
  /** The strongest kind nobody has checked yet; shown where nothing is. */
  claimed?: EvidenceKind | null;
  /** Where it could get to, dashed. */
  possible?: EvidenceKind | null;
  /** Fills the width, as in the dock of a phone. */
  isWide?: boolean;
  className?: string;
};

/** Seven steps, filled to the strongest checked rung, hollow to what is only claimed. */
export function RungMeter({ checked, claimed, possible, isWide, className }: RungMeterProps) {
  const reached = checked ? rungStep(checked) : 0;
  const hollow = checked || !claimed ? 0 : rungStep(claimed);
  const could = possible ? rungStep(possible) : 0;
  const state = (step: number) =>
    step <= reached ? "on" : step <= hollow ? "hollow" : step <= could ? "could" : undefined;
  const words = checked
    ? RUNG_WORDS[checked]
    : claimed
      ? `${RUNG_WORDS[claimed]}, unchecked`
      : "No evidence yet";
  return (
    <span
      data-slot="rung-meter"
      role="img"
      aria-label={possible ? `${words}, could become ${RUNG_WORDS[possible].toLowerCase()}` : words}
      className={cn("rung-meter", isWide && "wide", checked && rungClass(checked), className)}
    >
      {[1, 2, 3, 4, 5, 6, 7].map((step) => (
        <i key={step} className={state(step)} />
      ))}
    </span>
  );
}
