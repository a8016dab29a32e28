import { BlindText } from "@/components/review/blind-text";
import type { Desk } from "@/components/review/desk-data";
import { SectionTitle } from "@/components/word/section-title";
import { type Pair, pairKey } from "@/domain/review-progress";

interface PairListProps {
  desk: Desk;
  title: string;
  note?: string;
  pairs: readonly Pair[];
  onGo: (key: string) => void;
}

/** Questions to go back to, each leading there; nothing when there are none. */
export function PairList({ desk, title, note, pairs, onGo }: PairListProps) {
  if (pairs.length === 0) return null;
  const criteria = new Map(desk.criteria.map((criterion) => [criterion.id, criterion.name]));
  const outcomes = new Map(desk.outcomes.map((outcome) => [outcome.id, outcome.statement]));
  return (
    <section className="mt-7">
      <SectionTitle>{title}</SectionTitle>
      {note && <p className="section-note mt-1">{note}</p>}
      <ul className="mt-2 border-t border-t-border-strong">
        {pairs.map((pair) => (
          <li key={pairKey(pair)} className="border-b">
            <button
              type="button"
              onClick={() => onGo(pairKey(pair))}
              className="grid w-full gap-x-4 py-2.5 text-left text-sm hover:underline sm:grid-cols-[180px_minmax(0,1fr)] touch:min-h-11"
            >
              <b className="break-words">{criteria.get(pair.criterionId)}</b>
              <span className="break-words text-muted-foreground">
                <BlindText>{outcomes.get(pair.outcomeId) ?? ""}</BlindText>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
