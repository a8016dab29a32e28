import { BlindText } from "@/components/review/blind-text";
import type { Desk } from "@/components/review/desk-data";
import { levelWords } from "@/components/review/level-text";
import { SectionTitle } from "@/components/word/section-title";
import { countWordFirst } from "@/domain/ranking/count-word";
import { answerOf, type Draft } from "@/domain/review-draft";
import { type Pair, pairKey } from "@/domain/review-progress";

interface ClosingSummaryProps {
  desk: Desk;
  draft: Draft;
  open: readonly Pair[];
  onGo: (key: string) => void;
}

function OpenQuestions({ desk, open, onGo }: Omit<ClosingSummaryProps, "draft">) {
  const criteria = new Map(desk.criteria.map((criterion) => [criterion.id, criterion.name]));
  const outcomes = new Map(desk.outcomes.map((outcome) => [outcome.id, outcome.statement]));
  return (
    <section className="mt-7">
      <SectionTitle>Still without an answer</SectionTitle>
      <ul className="mt-2 border-t border-t-border-strong">
        {open.map((pair) => (
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

function GivenAnswers({ desk, draft, onGo }: Omit<ClosingSummaryProps, "open">) {
  return (
    <section className="mt-7">
      <SectionTitle>What you rated</SectionTitle>
      {desk.outcomes.map((outcome) => (
        <div key={outcome.id} className="mt-3 border-t pt-2.5 text-sm">
          <h3 dir="auto" className="break-words">
            <BlindText>{outcome.statement}</BlindText>
          </h3>
          <dl className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-muted-foreground">
            {desk.criteria.map((criterion) => {
              const key = pairKey({ outcomeId: outcome.id, criterionId: criterion.id });
              const { level } = answerOf(draft, key);
              return (
                <div key={criterion.id} className="flex items-baseline gap-1.5">
                  <dt>{criterion.name}</dt>
                  <dd>
                    <button
                      type="button"
                      onClick={() => onGo(key)}
                      aria-label={`${criterion.name}: ${level === undefined ? "open" : levelWords(level)}, change`}
                      className="link min-h-6 min-w-6 font-strong text-foreground tabular-nums touch:min-h-11"
                    >
                      {level === undefined ? "open" : levelWords(level)}
                    </button>
                  </dd>
                </div>
              );
            })}
          </dl>
        </div>
      ))}
    </section>
  );
}

/** What is about to be handed in, and what is still missing, each leading back to its question. */
export function ClosingSummary({ desk, draft, open, onGo }: ClosingSummaryProps) {
  return (
    <div className="w-full max-w-[620px]">
      <h1 tabIndex={-1} className="finding outline-none">
        {open.length > 0
          ? `${countWordFirst(open.length)} ${open.length === 1 ? "answer is" : "answers are"} still missing`
          : "Everything is rated"}
      </h1>
      <p className="section-note mt-2">
        {open.length > 0
          ? "Each needs a level or “no evidence” before you can hand in."
          : "Handing in locks your ratings. Then the name, the certificates and the others’ ratings open."}
      </p>
      {open.length > 0 && <OpenQuestions desk={desk} open={open} onGo={onGo} />}
      <GivenAnswers desk={desk} draft={draft} onGo={onGo} />
    </div>
  );
}
