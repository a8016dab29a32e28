import { z } from "zod";
import { calendarDay } from "@/domain/calendar-day";
import type { FieldMessages } from "@/domain/errors";
import type { FollowUpQuestion } from "@/domain/follow-up/questions";
import { versionedId } from "@/domain/ids";
import { bounded, optionalText } from "@/domain/text";

/** How one question is answered: a level 0–4, or null for "cannot tell". */
export const followUpAnswer = z.object({
  key: bounded(120).min(1),
  level: z.int().min(0).max(4).nullable(),
});
export type FollowUpAnswer = z.infer<typeof followUpAnswer>;

export const followUpAnswers = versionedId.extend({
  answers: z.array(followUpAnswer).min(1).max(5),
  note: optionalText,
});
export type FollowUpAnswers = z.infer<typeof followUpAnswers>;

export const followUpStart = versionedId.extend({ startsOn: calendarDay });
export type FollowUpStart = z.infer<typeof followUpStart>;

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
