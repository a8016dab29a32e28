import { describe, expect, test } from "vitest";
import { deedsIn } from "@/domain/import/scorecard-text";

const read = (text: string) => deedsIn(text, "2026-11-01").map(({ sourceText }) => sourceText);

describe("what is read of a scorecard", () => {
  test.each([
    "Cut time to hire from 60 to 38 days.",
    "Built a recommendation engine that raised conversion from 2 % to 3 %.",
    "Her team reduced the error rate from 4 % to 1 %.",
    "Rejected claims fell from 12 % to 7 %.",
    "Raised the NPS score from 31 to 44.",
    "Automated the month-end report and saved 9 hours a month.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([text]);
  });
});

describe("what is not", () => {
  test.each([
    "Strong yes, built a great rapport.",
    "I would hire her, she improved every plan.",
    "We should not hire: handled the case poorly.",
    "Strongly recommend moving to the next round, solved all tasks.",
    "The candidate was nervous and made two mistakes.",
    "I think he improved the process a lot.",
    "My impression: generated ideas quickly.",
    "Rated her 4 out of 5 for how she handled conflict.",
    "Solved 3/5 exercises.",
    "Good culture fit, led the conversation.",
    "Impressive: doubled sales from 2 to 4 million.",
    "She seems to have improved lead times from 5 to 3 days.",
    "Raised salary expectations of 60,000 to 70,000 euros.",
    "Led the team while pregnant.",
    "He is 54 years old and improved reports.",
    "Moved here for her husband and found work in a week.",
    "A practising Muslim who organised the charity run.",
    "Uses a wheelchair and built the ramp database.",
    "Knows SQL, Python.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });

  test("a sentence of opinion takes nothing else with it", () => {
    expect(read("I liked her. She cut rework from 9 % to 4 %. Definitely hire!")).toEqual([
      "She cut rework from 9 % to 4 %.",
    ]);
  });
});
