import { expect, test } from "vitest";
import { interviewQuestions } from "@/domain/interview-question";

function messageOf(lines: readonly string[]): string | undefined {
  return interviewQuestions.safeParse(lines).error?.issues[0]?.message;
}

test("questions are trimmed, and blank lines left out", () => {
  expect(interviewQuestions.parse([" What changed? ", "", "  ", "Who counted it?"])).toEqual([
    "What changed?",
    "Who counted it?",
  ]);
});

test("what is wrong is said at the question", () => {
  expect(messageOf(["a", "b".repeat(300)])).toBeUndefined();
  expect(messageOf(["a", "", "b".repeat(301)])).toBe("Question 2 is longer than 300 characters.");
  expect(messageOf(Array.from({ length: 20 }, () => "a"))).toBeUndefined();
  expect(messageOf(Array.from({ length: 21 }, () => "a"))).toBe("At most 20 questions.");
  expect(messageOf(["a\u0000"])).toBe("This contains a character that cannot be stored.");
});
