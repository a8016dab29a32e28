import { StepAct } from "@/components/comparison/step-act";
import { stepWords } from "@/components/comparison/step-words";
import type { Compared, ComparedSet } from "@/components/comparison/use-compared";
import { Verdict } from "@/components/word/verdict";
import { subjectOf } from "@/domain/comparison/closing-step";
import type { StepLine } from "@/domain/comparison/gap-words";
import { signedPoints } from "@/domain/comparison/printed-points";

interface GapStepsProps {
  label: string;
  lines: readonly StepLine[];
  person: Compared;
  compared: ComparedSet;
  /** True where each step comes on top of those before it. */
  isTogether?: boolean;
}

/** Steps of one of a pair, each with the points it adds and the verdict it would give. */
export function GapSteps({ label, lines, person, compared: { answer }, isTogether = false }: GapStepsProps) {
  const List = isTogether ? "ol" : "ul";
  return (
    <List aria-label={label} className="mt-2 text-sm">
      {lines.map(({ step, points, kind, verdict }) => {
        const words = stepWords(step, person, answer);
        return (
          <li
            key={subjectOf(step)}
            className="grid grid-cols-[minmax(0,1fr)_44px_116px] items-baseline gap-x-3 gap-y-0.5 border-t border-border py-2 break-inside-avoid max-sm:grid-cols-[minmax(0,1fr)_44px]"
          >
            <span dir="auto" className="min-w-0 break-words">
              {words.title}
              <span className="block text-muted-foreground">{words.note}</span>
            </span>
            <b className="text-right font-semibold tabular-nums">{signedPoints(points)}</b>
            <Verdict kind={kind} className="tabular-nums max-sm:col-span-2">
              {verdict}
            </Verdict>
            <span className="sm:col-span-3">
              <StepAct person={person} outcomeId={step.outcomeId} words={words} canAsk={answer.can.ask} />
            </span>
          </li>
        );
      })}
    </List>
  );
}
