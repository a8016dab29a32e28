import { levelWords } from "@/components/review/level-text";
import { SectionTitle } from "@/components/word/section-title";
import { countWordFirst } from "@/domain/ranking/count-word";
import { isSplitOnEvidence, LARGE_DIFFERENCE, spreadOf } from "@/domain/review-difference";
import type { RouterOutputs } from "@/lib/trpc-client";
import { cn } from "@/lib/utils";

type Reveal = RouterOutputs["review"]["reveal"];
type Pair = Reveal["pairs"][number];
type Person = Reveal["people"][number];

function Level({ pair, person }: { pair: Pair; person: Person }) {
  const answer = pair.answers.find((each) => each.memberId === person.memberId);
  const name = person.isMe ? "You" : person.name;
  const words = answer
    ? levelWords(answer.level)
    : person.submittedAt === null
      ? "not in yet"
      : "did not see this";
  return (
    <td className="max-sm:flex max-sm:items-baseline max-sm:justify-between max-sm:gap-4 sm:px-1 sm:py-[11px] sm:text-center">
      <span aria-hidden className="axis sm:hidden">
        {name}
      </span>
      <span
        className={cn(
          typeof answer?.level === "number" ? "text-base" : "text-xs whitespace-nowrap text-muted-foreground",
          person.isMe && typeof answer?.level === "number" && "font-strong",
        )}
      >
        {words}
      </span>
    </td>
  );
}

function differenceWords(pair: Pair): string | null {
  const spread = spreadOf(pair.answers);
  if (spread >= LARGE_DIFFERENCE) return `${spread} levels apart`;
  return isSplitOnEvidence(pair.answers) ? "split on whether there is evidence" : null;
}

function Notes({ pair, people }: { pair: Pair; people: readonly Person[] }) {
  const notes = pair.answers.filter((answer) => answer.note !== "");
  if (notes.length === 0) return null;
  return (
    <details className="mt-0.5 text-muted-foreground">
      <summary className="link inline-flex min-h-6 list-none items-center touch:min-h-11 [&::-webkit-details-marker]:hidden">
        {countWordFirst(notes.length)} {notes.length === 1 ? "note" : "notes"}
      </summary>
      <dl className="mt-1 grid gap-1.5 text-left">
        {notes.map((answer) => {
          const person = people.find((each) => each.memberId === answer.memberId);
          return (
            <div key={answer.memberId}>
              <dt className="axis">{person?.isMe ? "You" : person?.name}</dt>
              <dd dir="auto" className="break-words whitespace-pre-line text-foreground">
                {answer.note}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

/** One's own ratings beside those of everyone who has handed in, the largest difference first. */
export function RevealRatings({ reveal }: { reveal: Reveal }) {
  const { pairs, people, criteria, outcomes } = reveal;
  const criterionNames = new Map(criteria.map((criterion) => [criterion.id, criterion.name]));
  const statements = new Map(outcomes.map((outcome) => [outcome.id, outcome.statement]));
  return (
    <section aria-labelledby="ratings" className="min-w-0">
      <SectionTitle
        id="ratings"
        className="border-b border-border-strong pb-2.5"
        aside="rated without seeing any certificate"
      >
        {people.length > 1 ? "Your ratings beside the others’" : "What you rated"}
      </SectionTitle>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse text-sm max-sm:block">
          <thead className="max-sm:hidden">
            <tr className="border-b">
              <th scope="col" className="py-2 pr-3 text-left text-xs font-normal text-muted-foreground">
                Outcome and criterion
              </th>
              {people.map((person) => (
                <th
                  key={person.memberId}
                  scope="col"
                  className="max-w-24 min-w-20 px-1 py-2 text-center text-xs font-normal break-words text-muted-foreground"
                >
                  {person.isMe ? "You" : person.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-sm:block">
            {pairs.map((pair) => {
              const difference = differenceWords(pair);
              return (
                <tr
                  key={`${pair.outcomeId} ${pair.criterionId}`}
                  className="border-b align-top max-sm:grid max-sm:gap-0.5 max-sm:py-2.5"
                >
                  <th scope="row" className="min-w-0 text-left font-normal break-words sm:py-[11px] sm:pr-3">
                    <b className="block">{criterionNames.get(pair.criterionId)}</b>
                    <span dir="auto" className="block text-muted-foreground">
                      {statements.get(pair.outcomeId)}
                    </span>
                    {difference && <span className="block text-attention-text">{difference}</span>}
                    <Notes pair={pair} people={people} />
                  </th>
                  {people.map((person) => (
                    <Level key={person.memberId} pair={pair} person={person} />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
