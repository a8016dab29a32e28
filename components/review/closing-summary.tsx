import { BlindText } from "@/components/review/blind-text";
import type { Desk } from "@/components/review/desk-data";
import { HaloQuestion } from "@/components/review/halo-question";
import { levelWords } from "@/components/review/level-text";
import { PairList } from "@/components/review/pair-list";
import type { Asked } from "@/components/review/what-is-asked";
import { SectionTitle } from "@/components/word/section-title";
import { countWordFirst } from "@/domain/ranking/count-word";
import { answerOf, type Draft } from "@/domain/review-draft";
import { pairKey } from "@/domain/review-progress";

interface ClosingSummaryProps {
  desk: Desk;
  draft: Draft;
  asked: Asked;
  onGo: (key: string) => void;
}

function GivenAnswers({ desk, draft, onGo }: Omit<ClosingSummaryProps, "asked">) {
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

function findingOf({ open, notes }: Asked): [finding: string, note: string] {
  const isAre = (count: number, one: string, many: string) =>
    `${countWordFirst(count)} ${count === 1 ? one : many}`;
  if (open.length > 0)
    return [
      `${isAre(open.length, "answer is", "answers are")} still missing`,
      "Each needs a level or “no evidence” before you can hand in.",
    ];
  if (notes.length > 0)
    return [
      `${isAre(notes.length, "note is", "notes are")} still missing`,
      "A level above 2 needs a note that says what shows it, before you can hand in.",
    ];
  return [
    "Everything is rated",
    "Handing in locks your ratings. Then you see the name and the certificates, with your own ratings only.",
  ];
}

/** What is about to be handed in, and what is still missing, each leading back to its question. */
export function ClosingSummary({ desk, draft, asked, onGo }: ClosingSummaryProps) {
  const [finding, note] = findingOf(asked);
  return (
    <div className="w-full max-w-[620px]">
      <h1 tabIndex={-1} className="finding outline-none">
        {finding}
      </h1>
      <p className="section-note mt-2">{note}</p>
      {asked.open.length === 0 && <HaloQuestion level={asked.halo} />}
      <PairList desk={desk} title="Still without an answer" pairs={asked.open} onGo={onGo} />
      <PairList desk={desk} title="Above 2, still without a note" pairs={asked.notes} onGo={onGo} />
      <PairList
        desk={desk}
        title="Above 2, and the note names no evidence"
        note="You can hand in all the same."
        pairs={asked.pointers}
        onGo={onGo}
      />
      <GivenAnswers desk={desk} draft={draft} onGo={onGo} />
    </div>
  );
}
