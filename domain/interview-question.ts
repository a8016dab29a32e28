import { z } from "zod";
import { bounded } from "@/domain/text";

const MOST_QUESTIONS = 20;
const LONGEST_QUESTION = 300;

const line = bounded(4000);

/**
 * The questions an interview asks, one a line: up to 20 of up to 300 characters. Blank lines are left out. Example:
 * `[" What changed? ", ""]` is read as `["What changed?"]`.
 */
export const interviewQuestions = z
  .array(line)
  .max(200, { error: `At most ${MOST_QUESTIONS} questions.` })
  .transform((lines) => lines.filter((text) => text !== ""))
  .superRefine((questions, context) => {
    if (questions.length > MOST_QUESTIONS) {
      context.addIssue({ code: "custom", message: `At most ${MOST_QUESTIONS} questions.` });
    }
    questions.forEach((question, index) => {
      if (question.length <= LONGEST_QUESTION) return;
      const message = `Question ${index + 1} is longer than ${LONGEST_QUESTION} characters.`;
      context.addIssue({ code: "custom", message });
    });
  });
