import { type Certificates, levelCount, ratingName } from "@/components/review/certificates-data";
import { ChangeLevel } from "@/components/review/change-level";
import type { CertificatesAnswer } from "@/components/review/use-certificates-answer";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { RadioCard, RadioGroup } from "@/components/ui/radio-group";
import { countWord } from "@/domain/ranking/count-word";
import { pairKey } from "@/domain/review-progress";

function keepWords(data: Certificates): string {
  const count = levelCount(data);
  if (count === 0) return "No, keep them";
  return count === 1 ? "No, keep it" : `No, keep all ${countWord(count)}`;
}

function changeWords(count: number): string {
  if (count === 0) return "Yes";
  return `Yes, ${countWord(count)} ${count === 1 ? "rating" : "ratings"}`;
}

function Changes({ data, answer }: { data: Certificates; answer: CertificatesAnswer }) {
  const chosen = answer.changes.flatMap((change) => {
    const rating = data.ratings.find((one) => pairKey(one) === change.key);
    return rating ? [{ change, rating }] : [];
  });
  if (chosen.length === 0) {
    return <p className="section-note">Choose the rating it changes under “What you rated”.</p>;
  }
  return (
    <div className="grid gap-4">
      {chosen.map(({ change, rating }, index) => (
        <ChangeLevel
          key={change.key}
          name={ratingName(data, rating)}
          from={rating.level}
          to={change.toLevel}
          reason={change.reason}
          problem={answer.problems[change.key]}
          levelRef={index === chosen.length - 1 ? (select) => focusIfNew(select) : undefined}
          onLevel={(toLevel) => answer.change(change.key, { toLevel })}
          onReason={(reason) => answer.change(change.key, { reason })}
        />
      ))}
    </div>
  );
}

/** What was just chosen is answered next. */
function focusIfNew(select: HTMLSelectElement | null): void {
  if (select?.value === "" && !select.dataset.met) select.focus();
  if (select) select.dataset.met = "yes";
}

/** Whether the certificates change any rating: no, or which and why. */
export function CertificatesQuestion({ data, answer }: { data: Certificates; answer: CertificatesAnswer }) {
  return (
    <section aria-labelledby="question" className="mt-[22px]">
      <h2 id="question" className="text-sm font-medium">
        Does this change any of your ratings?
      </h2>
      {data.closed && <p className="section-note mt-1">{data.closed} Your ratings stay as they are.</p>}
      <RadioGroup
        aria-labelledby="question"
        value={answer.answer ?? ""}
        onValueChange={(value) => answer.choose(value === "yes" ? "yes" : "no")}
        // A radio button keeps Enter to itself; here it finishes as everywhere else on this screen.
        onKeyDown={(event) => {
          if (event.key === "Enter" && event.target instanceof HTMLInputElement) answer.finish();
        }}
        className="mt-2.5"
      >
        <RadioCard value="no" label={keepWords(data)} end={<Kbd aria-hidden>N</Kbd>} />
        {!data.closed && (
          <RadioCard value="yes" label={changeWords(answer.changes.length)} end={<Kbd aria-hidden>Y</Kbd>}>
            {answer.answer === "yes" ? <Changes data={data} answer={answer} /> : null}
          </RadioCard>
        )}
      </RadioGroup>
      {answer.problem && (
        <p role="alert" className="mt-2 text-sm text-destructive">
          {answer.problem}
        </p>
      )}
      <div className="mt-[18px] flex items-center justify-between gap-4">
        <p className="section-note">Both levels stay on record, with your reason.</p>
        <Button variant="primary" aria-disabled={answer.isBusy || undefined} onClick={answer.finish}>
          Finish <Kbd aria-hidden>↵</Kbd>
        </Button>
      </div>
    </section>
  );
}
