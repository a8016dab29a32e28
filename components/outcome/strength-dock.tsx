import type { ReactNode } from "react";
import { RUNG_WORDS } from "@/components/chart/rung";
import { RungMeter } from "@/components/chart/rung-meter";
import { rungOfRaise, type Strength, worthwhile } from "@/components/outcome/strength";
import type { RaisingStep } from "@/domain/scoring/raise-outcome";

function onceSaid(step: RaisingStep): string {
  if (step.type === "MEASURE") return "with numbers";
  return step.type === "CHECK" ? "when checked" : `with “${RUNG_WORDS[step.kind].toLowerCase()}”`;
}

/** The strength on a phone: docked above the button that saves, so that it moves in sight while one types. */
export function StrengthDock({ strength, children }: { strength: Strength; children: ReactNode }) {
  const { credibility, checked, claimed, raises } = strength;
  const [next] = worthwhile(raises, 1);
  const held = checked ?? claimed;
  return (
    <div
      data-slot="strength-dock"
      className="fixed inset-x-0 bottom-0 z-10 border-t border-border-strong bg-popover px-4 pt-3 pb-[max(18px,env(safe-area-inset-bottom))] shadow-popover sm:hidden"
    >
      <p className="mb-[7px] flex items-baseline justify-between gap-3 text-sm tabular-nums">
        <b>{held ? RUNG_WORDS[held] : "No evidence yet"}</b>
        <span>
          <b>{Math.round(credibility * 100)}</b>
          {next ? (
            <span className="text-muted-foreground">
              {" "}
              → {Math.round(next.credibility * 100)} {onceSaid(next.step)}
            </span>
          ) : null}
        </span>
      </p>
      <RungMeter checked={checked} claimed={claimed} possible={next ? rungOfRaise(next) : null} isWide />
      <div className="mt-3 flex flex-wrap gap-2 [&>button]:flex-1">{children}</div>
    </div>
  );
}
