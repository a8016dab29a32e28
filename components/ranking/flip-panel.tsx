import { useMemo } from "react";
import { FlipList } from "@/components/ranking/flip-list";
import type { Trial } from "@/components/ranking/use-trial";
import { Panel } from "@/components/ui/panel";
import { FlipSentence } from "@/components/weights/flip-sentence";
import { FlipTable } from "@/components/weights/flip-table";
import { type Flippable, flipNoteOf } from "@/domain/comparison/flip-words";
import { shortNames } from "@/domain/comparison/short-names";
import type { RankedTable } from "@/domain/ranking/ranked-table";
import type { RankingAnswer } from "@/domain/ranking/ranking-answer";
import { measuresOf } from "@/domain/ranking/standing";
import { weighMeasures } from "@/domain/scoring/weigh-measures";

const TOP = 3;

/** The three with most support under the set weights, with their support on each criterion. */
function topOf({ columns, policy }: RankingAnswer, table: RankedTable): Flippable[] {
  const top = table.order.toSorted((a, b) => b.support - a.support).slice(0, TOP);
  const names = shortNames(top.map(({ row }) => columns.name[row] ?? ""));
  return top.map(({ row }, index) => {
    const strength = columns.credentialStrength[row] ?? 0;
    const { criteria } = weighMeasures(measuresOf(columns, row, policy), strength, policy);
    const supports = policy.criteria.map(({ id }, at) => [id, criteria[at]?.support ?? 0]);
    return { name: names[index] ?? "", supports: Object.fromEntries(supports) };
  });
}

/** What change of the set weights would put the second in front of the first, and the third; and what the tried ones change. */
export function FlipPanel({ answer, trial }: { answer: RankingAnswer; trial: Trial }) {
  const { setTable } = trial;
  const notes = useMemo(() => {
    const { criteria, policy } = answer;
    const weighted = criteria.map(({ key, name }) => {
      return { key, name, weight: policy.criteria.find(({ id }) => id === key)?.weight ?? 0 };
    });
    const [first, second, third] = topOf(answer, setTable);
    if (!first || !second) return undefined;
    return {
      second: flipNoteOf(weighted, first, second),
      third: third ? flipNoteOf(weighted, first, third) : undefined,
      thirdName: third?.name,
      firstName: first.name,
    };
  }, [answer, setTable]);
  if (!notes) return null;
  const { second, third, firstName, thirdName } = notes;
  return (
    <Panel title="What would flip it" note="from the set weights">
      {second ? <FlipSentence note={second} /> : <p className="text-sm">The first two are level.</p>}
      {second && second.rows.length > 0 ? (
        <div className="mt-3">
          <FlipTable rows={second.rows} />
        </div>
      ) : null}
      {third?.isDominated ? (
        <p className="section-note mt-3">
          {firstName} over {thirdName}: {third.sentence.charAt(0).toLowerCase() + third.sentence.slice(1)}
        </p>
      ) : null}
      <FlipList answer={answer} trial={trial} />
    </Panel>
  );
}
