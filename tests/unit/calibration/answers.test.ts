import { expect, it } from "vitest";
import { answerKey, openQuestions, questionsOf, readAnswers } from "@/domain/calibration/answers";
import { candidateA } from "@/domain/calibration/samples/candidate-a";
import { candidateB } from "@/domain/calibration/samples/candidate-b";

const samples = [candidateA, candidateB];
const KEY = "candidate-a.letters.productivity";

it("an answer is named by sample, outcome and criterion", () => {
  expect(questionsOf(candidateA).map(answerKey)).toEqual([
    "candidate-a.letters.problem-solving",
    "candidate-a.letters.technology-use",
    KEY,
    "candidate-a.letters.business-value",
  ]);
});

it("a blank and a 0 are answers, what is missing is not", () => {
  const answers = readAnswers({ [KEY]: null, "candidate-a.letters.technology-use": 0 }, samples);
  expect(openQuestions(candidateA, answers).map(({ criterion }) => criterion)).toEqual([
    "problem-solving",
    "business-value",
  ]);
  expect(openQuestions(candidateB, answers)).toHaveLength(16);
});

it("what is stored under no question's name, or is no level, is not read", () => {
  const stored = {
    [KEY]: 2,
    "candidate-z.letters.productivity": 3,
    "candidate-b.exercise.productivity": "4",
  };
  expect(readAnswers(stored, samples)).toEqual({ [KEY]: 2 });
  expect(readAnswers(null, samples)).toEqual({});
});
