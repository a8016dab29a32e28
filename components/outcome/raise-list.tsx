import type { AccountedOutcome } from "@/components/candidate/dossier-facts";
import { RungMark } from "@/components/chart/rung-mark";
import { raiseWords } from "@/components/evidence/evidence-words";
import { rungOfRaise } from "@/components/outcome/strength";
import { formatPoints } from "@/lib/format";

/** What would raise an outcome: each step with the strength it leads to and the points it would add. */
export function RaiseList({ outcome }: { outcome: AccountedOutcome }) {
  const steps = outcome.raises.slice(0, 3);
  if (steps.length === 0) return null;
  const titles = new Map(outcome.evidence.map(({ id, title }) => [id, title]));
  const now = Math.round(outcome.credibility * 100);
  return (
    <>
      <h4 className="mt-3.5 text-sm font-strong">What would raise it</h4>
      <ul className="mt-1.5 text-sm leading-[1.125rem]">
        {steps.map((raise) => {
          const { title, note } = raiseWords(raise.step, titles);
          return (
            <li
              key={`${title} ${note}`}
              className="grid grid-cols-[12px_1fr_64px] items-baseline gap-x-2.5 border-t border-border py-[7px] tabular-nums sm:grid-cols-[12px_1fr_64px_92px]"
            >
              <RungMark kind={rungOfRaise(raise)} isChecked className="self-center" />
              <span className="min-w-0 break-words">{title}</span>
              <span className="text-muted-foreground">
                {now} → {Math.round(raise.credibility * 100)}
              </span>
              <b className="text-right whitespace-nowrap max-sm:col-start-2 max-sm:text-left">
                {raise.gain > 0 || outcome.isRated ? `+${formatPoints(raise.gain)} points` : "once rated"}
              </b>
            </li>
          );
        })}
      </ul>
    </>
  );
}
