import { useMemo } from "react";
import { shownDominance } from "@/components/robustness/shown-candidates";
import { Collapsible, CollapsibleContent, CollapsibleTrigger } from "@/components/ui/collapsible";
import { SectionFinding } from "@/components/word/section-finding";
import { dominanceFinding, leadersInWords } from "@/domain/robustness/dominance-words";
import type { RankingProblem } from "@/domain/robustness/ranking-problem";

/** Who is behind whom on every criterion, so that no weights change it. */
export function DominanceSection({ problem }: { problem: RankingProblem }) {
  const shown = useMemo(() => shownDominance(problem), [problem]);
  const criteria = problem.supports[0]?.length ?? 0;
  const led = shown.filter(({ count }) => count > 0);
  const isCut = shown.length < problem.ids.length;
  return (
    <section aria-label="Whatever the weights">
      <SectionFinding
        note={`By support as it stands, without its range.${isCut ? ` Looked at: the ${shown.length} with most support.` : ""}`}
      >
        {dominanceFinding(shown, criteria, isCut)}
      </SectionFinding>
      {led.length > 0 ? (
        <Collapsible className="mt-3 max-w-[760px] text-sm">
          <CollapsibleTrigger>Who no weights put in front of whom</CollapsibleTrigger>
          <CollapsibleContent>
            <ul className="border-b">
              {led.map(({ id, name, by, count }) => (
                <li
                  key={id}
                  className="grid gap-x-3.5 border-t py-2 first:border-border-strong sm:grid-cols-[minmax(0,190px)_minmax(0,1fr)]"
                >
                  <span dir="auto" className="min-w-0 break-words font-strong">
                    {name}
                  </span>
                  <span className="text-muted-foreground">
                    never in front of {leadersInWords({ by, count })}
                  </span>
                </li>
              ))}
            </ul>
          </CollapsibleContent>
        </Collapsible>
      ) : null}
    </section>
  );
}
