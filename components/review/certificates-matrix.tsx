import type { Certificates, Change, OwnRating } from "@/components/review/certificates-data";
import { ratingAt, ratingName } from "@/components/review/certificates-data";
import { levelWords } from "@/components/review/level-text";
import { SectionTitle } from "@/components/word/section-title";
import { pairKey } from "@/domain/review-progress";
import { cn } from "@/lib/utils";

interface MatrixProps {
  data: Certificates;
  /** What is about to change; left out once that is said. */
  changes?: readonly Change[];
  onChoose?: (rating: OwnRating) => void;
}

function Level({ from, to }: { from: number | null; to: number | null | undefined }) {
  const isWord = to === undefined ? from === null : from === null || to === null;
  return (
    <span className={isWord ? "text-xs text-muted-foreground" : "text-base tabular-nums"}>
      {to === undefined || to === from ? (
        levelWords(from)
      ) : (
        <>
          <s className="text-muted-foreground">{levelWords(from)}</s> <span aria-hidden>→</span>
          <span className="sr-only">changed to</span> {levelWords(to)}
        </>
      )}
    </span>
  );
}

function Cell({ data, rating, changes, onChoose }: MatrixProps & { rating: OwnRating }) {
  const change = changes?.find(({ key }) => key === pairKey(rating));
  const isChanged = change !== undefined || rating.level !== rating.firstLevel;
  const to = change ? change.toLevel : rating.level;
  const level = <Level from={rating.firstLevel} to={to} />;
  const outline = isChanged && "outline-[1.5px] -outline-offset-4 outline-credential";
  if (!onChoose) {
    return <span className={cn("flex min-h-10 items-center justify-center px-1", outline)}>{level}</span>;
  }
  return (
    <button
      type="button"
      aria-pressed={change !== undefined}
      aria-label={`${ratingName(data, rating)}: ${levelWords(rating.level)}. Change it`}
      onClick={() => onChoose(rating)}
      className={cn(
        "flex min-h-10 w-full items-center justify-center rounded-sm px-1 outline-solid hover:bg-accent touch:min-h-11",
        change ? outline : "outline-transparent",
        "focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-ring",
      )}
    >
      {level}
    </button>
  );
}

/** One's own ratings, outcomes by criteria, with what was changed once the certificates were shown. */
export function CertificatesMatrix({ data, changes, onChoose }: MatrixProps) {
  const { criteria, outcomes } = data;
  return (
    <section aria-labelledby="mine" className="min-w-0">
      <SectionTitle
        id="mine"
        className="border-b border-border-strong pb-2.5"
        aside="without seeing any certificate"
      >
        What you rated
      </SectionTitle>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse text-sm max-sm:block">
          <thead className="max-sm:hidden">
            <tr className="border-b">
              <th scope="col" className="py-2.5 pr-3 text-left text-xs font-normal text-muted-foreground">
                Outcome
              </th>
              {criteria.map(({ id, name }) => (
                <th
                  key={id}
                  scope="col"
                  className="px-1 py-2.5 text-center text-xs font-normal break-words text-muted-foreground"
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-sm:block">
            {outcomes.map((outcome) => (
              <tr key={outcome.id} className="border-b max-sm:grid max-sm:gap-0.5 max-sm:py-2.5">
                <th
                  scope="row"
                  dir="auto"
                  className="min-w-0 py-[11px] pr-3 text-left font-normal break-words max-sm:py-0 max-sm:font-strong"
                >
                  {outcome.statement}
                </th>
                {criteria.map((criterion) => {
                  const rating = ratingAt(data, outcome.id, criterion.id);
                  return (
                    <td
                      key={criterion.id}
                      className="p-0 text-center max-sm:flex max-sm:items-center max-sm:justify-between max-sm:gap-4"
                    >
                      <span aria-hidden className="axis sm:hidden">
                        {criterion.name}
                      </span>
                      <span className="block max-sm:min-w-24">
                        {rating && <Cell data={data} rating={rating} changes={changes} onChoose={onChoose} />}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
