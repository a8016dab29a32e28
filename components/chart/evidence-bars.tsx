import type { EvidenceKind } from "@/domain/scoring/evidence-kind";
import { cn } from "@/lib/utils";
import { cssVars } from "./css-vars";
import { rungClass } from "./rung";

export type EvidenceBar = {
  /** Combined strength of the outcome's evidence, 0–1. */
  strength: number;
  /** The strongest kind someone checked; null when nobody checked any. */
  checkedKind: EvidenceKind | null;
};

type EvidenceBarsProps = { bars: readonly EvidenceBar[]; isDecorative?: boolean; className?: string };

/** One bar per outcome, as tall as its evidence is strong, strongest first, hollow where nobody checked. */
export function EvidenceBars({ bars, isDecorative, className }: EvidenceBarsProps) {
  if (bars.length === 0) return null;
  const sorted = [...bars].sort((a, b) => b.strength - a.strength);
  const spoken = sorted.map(
    (bar) => `${Math.round(bar.strength * 100)}${bar.checkedKind ? "" : " unchecked"}`,
  );
  const name = isDecorative
    ? { "aria-hidden": true }
    : { role: "img", "aria-label": `Evidence strength ${spoken.join(", ")}` };
  return (
    <span data-slot="evidence-bars" {...name} className={cn("evidence-bars", className)}>
      {sorted.map((bar, index) => (
        <i
          // biome-ignore lint/suspicious/noArrayIndexKey: bars have no identity beyond their place
          key={index}
          className={bar.checkedKind ? rungClass(bar.checkedKind) : "hollow"}
          style={cssVars({ "--q": bar.strength })}
        />
      ))}
    </span>
  );
}
