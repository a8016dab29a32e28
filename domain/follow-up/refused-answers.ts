import type { FieldMessages } from "@/domain/errors";
import type { FollowUpAnswer } from "@/domain/follow-up/follow-up-input";
import type { FollowUpQuestion } from "@/domain/follow-up/questions";

/** What is wrong with the answers, by the key of the question: each has to be answered once, and nothing else. */
export function refusedAnswers(
  answers: readonly FollowUpAnswer[],
  questions: readonly FollowUpQuestion[],
): FieldMessages {
  const known = new Set(questions.map(({ key }) => key));
  const strange = answers.filter(({ key }) => !known.has(key)).map(({ key }) => [key, "Nobody asked this."]);
  const refused = questions.flatMap(({ key }) => {
    const given = answers.filter((answer) => answer.key === key).length;
    if (given === 1) return [];
    return [[key, given === 0 ? "Please choose one, or “cannot tell”." : "There are two answers to this."]];
  });
  return Object.fromEntries([...strange, ...refused]);
}
