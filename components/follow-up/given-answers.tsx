import { levelWords } from "@/components/follow-up/answer-words";
import type { FollowUp } from "@/components/follow-up/follow-up-data";

/** What was answered, for whoever reads it and does not answer. */
export function GivenAnswers({ followUp }: { followUp: FollowUp }) {
  const { questions, answers, note } = followUp;
  return (
    <div className="grid gap-4">
      <dl className="grid gap-3 text-sm">
        {questions.map(({ key, question }) => {
          const given = answers.find((answer) => answer.key === key);
          return (
            <div key={key}>
              <dt dir="auto" className="text-muted-foreground">
                {question}
              </dt>
              <dd>{given ? levelWords(given) : ""}</dd>
            </div>
          );
        })}
      </dl>
      {note ? (
        <p dir="auto" className="max-w-measure break-words whitespace-pre-line">
          {note}
        </p>
      ) : null}
    </div>
  );
}
