import type { AgreedCriterion } from "@/components/agreement/agreement-data";
import { Collapsible, CollapsibleContent, CollapsibleTrigger } from "@/components/ui/collapsible";
import { agreementWords } from "@/domain/agreement/agreement-words";
import { countWordFirst } from "@/domain/ranking/count-word";
import { formatCount } from "@/lib/format";

/** How many pairs are listed; the least alike come first. */
const MOST_PAIRS = 15;

function raters({ pairs }: AgreedCriterion): number {
  return new Set(pairs.flatMap(({ first, second }) => [first, second])).size;
}

/** Below a criterion: how far the mean of all would repeat, and who agrees with whom. */
export function PairList({
  criterion,
  names,
}: {
  criterion: AgreedCriterion;
  names: ReadonlyMap<string, string>;
}) {
  const { pairs, together } = criterion;
  if (pairs.length === 0) return null;
  const people = raters(criterion);
  const all = people === 2 ? "Both" : `All ${countWordFirst(people).toLowerCase()}`;
  return (
    <Collapsible className="pb-2">
      <CollapsibleTrigger className="text-xs text-muted-foreground">
        Two by two<span className="sr-only">, {criterion.name}</span>
      </CollapsibleTrigger>
      <CollapsibleContent className="grid gap-1.5 pb-1">
        {together === null ? null : (
          <p>
            {all} rated every outcome. The mean of their levels is steady: {agreementWords(together)}.
          </p>
        )}
        <ul className="grid gap-1">
          {pairs.slice(0, MOST_PAIRS).map((pair) => (
            <li
              key={`${pair.first} ${pair.second}`}
              className="grid gap-x-3.5 text-muted-foreground sm:grid-cols-[minmax(0,190px)_minmax(0,1fr)]"
            >
              <span className="min-w-0 break-words text-foreground">
                {names.get(pair.first)} and {names.get(pair.second)}
              </span>
              <span>
                {pair.kappa === null ? "too few to say" : agreementWords(pair.kappa)}, on{" "}
                {formatCount(pair.coRated, "outcome")}
              </span>
            </li>
          ))}
        </ul>
        {pairs.length > MOST_PAIRS ? (
          <p className="text-muted-foreground">
            Not listed: {formatCount(pairs.length - MOST_PAIRS, "more pair")}.
          </p>
        ) : null}
      </CollapsibleContent>
    </Collapsible>
  );
}
