import { useMemo } from "react";
import type { Trial } from "@/components/ranking/use-trial";
import { countWord } from "@/domain/ranking/count-word";
import { flippedPairs } from "@/domain/ranking/flipped-pairs";
import type { RankingAnswer } from "@/domain/ranking/ranking-answer";

/** As many pairs as are listed; the others are counted. */
const LISTED = 10;

/** Which pairs change order under the weights being tried: neighbours, and pairs with the first place. */
export function FlipList({ answer, trial }: { answer: RankingAnswer; trial: Trial }) {
  const { table, setTable } = trial;
  const pairs = useMemo(() => flippedPairs(setTable, table), [setTable, table]);
  if (table === setTable) return null;
  const nameOf = (row: number) => answer.columns.name[row] ?? "";
  const more = pairs.length - LISTED;
  return (
    <section aria-label="Which pairs flip" className="mt-4 border-t border-border pt-3">
      <h3 className="font-strong">Which pairs flip</h3>
      {pairs.length === 0 ? (
        <p className="section-note mt-1">None: neither neighbours nor the first place change order.</p>
      ) : (
        <>
          <ul className="mt-1.5 grid gap-1">
            {pairs.slice(0, LISTED).map(({ ahead, behind, isOfFirst }) => (
              <li key={`${ahead} ${behind}`} dir="auto">
                {nameOf(ahead)} passes {nameOf(behind)}
                {isOfFirst ? <span className="text-muted-foreground"> (first place)</span> : null}
              </li>
            ))}
          </ul>
          {more > 0 ? (
            <p className="section-note mt-1.5">
              And {countWord(more)} more {more === 1 ? "pair" : "pairs"}.
            </p>
          ) : null}
          <p className="section-note mt-1.5">
            Who passes has more support than before. Whether that is a lead, the groups say.
          </p>
        </>
      )}
    </section>
  );
}
