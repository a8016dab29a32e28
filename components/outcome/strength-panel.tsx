import { Check, Minus } from "lucide-react";
import { RungLadder } from "@/components/chart/rung-ladder";
import { RungMark } from "@/components/chart/rung-mark";
import { raiseWords } from "@/components/evidence/evidence-words";
import { measureWords, rungOfRaise, type Strength, worthwhile } from "@/components/outcome/strength";
import { Panel } from "@/components/ui/panel";
import type { OutcomeInput } from "@/domain/outcome";
import type { Raise } from "@/domain/scoring/raise-outcome";
import { formatPoints } from "@/lib/format";
import { cn } from "@/lib/utils";

interface StrengthPanelProps {
  strength: Strength;
  /** What was said to be measured so far. */
  entry: Pick<OutcomeInput, "metric" | "baseline" | "after">;
  /** Titles of evidence by id, so that a step can say which one to check. */
  titles: ReadonlyMap<string, string>;
}

/** How strong the evidence for an outcome is while it is being entered, the points it could bring, and what would raise it. */
export function StrengthPanel({ strength, entry, titles }: StrengthPanelProps) {
  const { credibility, reached, raises, words, checked, upTo, hasGains } = strength;
  const steps = worthwhile(raises, 4);
  const next = steps[0] ? rungOfRaise(steps[0]) : null;
  const hasNumbers = typeof entry.baseline === "number" && typeof entry.after === "number";
  return (
    <aside aria-label="Evidence strength" className="grid content-start gap-4 rail:sticky rail:top-[76px]">
      <Panel title="Strength now" note="of 100" className="px-5 pb-3">
        <div aria-live="polite">
          <p className="flex items-baseline gap-2.5">
            <b className="text-2xl font-semibold tracking-[-0.035em] tabular-nums">
              {Math.round(credibility * 100)}
            </b>
            <span className="text-muted-foreground">{words}</span>
          </p>
          {upTo === null ? null : (
            <p className="mt-1.5 leading-[1.125rem] text-muted-foreground">
              Could bring up to{" "}
              <b className="text-foreground tabular-nums">{formatPoints(Math.max(0, upTo))}</b> points, rated
              4 on everything.
            </p>
          )}
        </div>
        <RungLadder reached={reached} possible={next} strength={credibility} size="large" className="mt-5" />
        <ul className="mt-3.5 grid gap-2 leading-[1.125rem]">
          <Fact
            isTrue={entry.metric !== ""}
            yes="Says what was measured"
            no="Does not say what was measured"
          />
          <Fact isTrue={hasNumbers} yes="Has a before and an after" no="No before and after yet" />
          <Fact isTrue={checked !== null} yes="Somebody here has checked it" no="Nothing checked yet" />
        </ul>
      </Panel>
      {steps.length > 0 ? (
        <Panel
          title="What would raise it"
          note={hasGains ? "strength, points" : "strength"}
          className="px-5 pb-2.5"
        >
          <ul>
            {steps.map((raise) => (
              <Step
                key={JSON.stringify(raise.step)}
                raise={raise}
                {...(raise.step.type === "MEASURE" ? measureWords(entry) : raiseWords(raise.step, titles))}
                hasGain={hasGains}
              />
            ))}
          </ul>
        </Panel>
      ) : null}
    </aside>
  );
}

interface StepProps {
  raise: Raise;
  title: string;
  note: string;
  hasGain: boolean;
}

function Step({ raise, title, note, hasGain }: StepProps) {
  return (
    <li className="grid grid-cols-[12px_1fr_auto] items-baseline gap-2.5 border-t border-border py-2 leading-[1.125rem]">
      <RungMark kind={rungOfRaise(raise)} isChecked={raise.step.type !== "MEASURE"} />
      <span className="min-w-0 break-words">
        {title}
        <br />
        <span className="text-muted-foreground">{note}</span>
      </span>
      <span className="text-right tabular-nums">
        <b className="font-semibold">{Math.round(raise.credibility * 100)}</b>
        {hasGain ? (
          <span className="block text-xs text-muted-foreground">
            +{formatPoints(raise.gain)}
            <span className="sr-only"> points</span>
          </span>
        ) : null}
      </span>
    </li>
  );
}

function Fact({ isTrue, yes, no }: { isTrue: boolean; yes: string; no: string }) {
  const Icon = isTrue ? Check : Minus;
  return (
    <li className={cn("flex items-center gap-2", !isTrue && "text-muted-foreground")}>
      <Icon aria-hidden className="size-3.5 shrink-0 stroke-[1.5]" />
      {isTrue ? yes : no}
    </li>
  );
}
