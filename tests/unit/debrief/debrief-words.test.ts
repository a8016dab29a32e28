import { describe, expect, it } from "vitest";
import {
  agendaFinding,
  clockWords,
  durationWords,
  progressFinding,
  reachWords,
  summaryFinding,
} from "@/domain/debrief/debrief-words";

describe("the finding of a debrief", () => {
  it.each([
    [3, 5, "Three points could change the order; about 15 minutes"],
    [1, 1, "One point could change the order; about 5 minutes"],
    [0, 2, "Two differences, none of which could change the order"],
    [0, 1, "One difference, which could not change the order"],
    [0, 0, "Reviewers agree: nothing to talk through"],
  ])("with %i of %i that could change the order: %s", (changing, differing, words) => {
    expect(agendaFinding(changing, differing, 300)).toBe(words);
  });

  it.each([
    [0, 1, "One point to talk about"],
    [0, 4, "Four points to talk about"],
    [1, 4, "One of four points is settled"],
    [3, 4, "Three of four points are settled"],
    [4, 4, "All four points are settled"],
    [1, 1, "The one point is settled"],
  ])("with %i of %i settled: %s", (settled, all, words) => {
    expect(progressFinding(settled, all)).toBe(words);
  });

  it.each([
    [
      { kept: 1, changed: 2, toCheck: 1, open: 0 },
      "Of four points, two changed ratings, one kept them and one waits for a check",
    ],
    [{ kept: 0, changed: 0, toCheck: 0, open: 2 }, "Of two points, two stayed open"],
    [{ kept: 1, changed: 0, toCheck: 0, open: 0 }, "The one point kept its ratings"],
  ])("sums up %j", (counts, words) => {
    expect(summaryFinding(counts)).toBe(words);
  });
});

it.each([
  [0, "0:00"],
  [130, "2:10"],
  [3661, "61:01"],
])("shows %i seconds as %s", (seconds, words) => {
  expect(clockWords(seconds)).toBe(words);
});

it.each([
  [1, 60, "about a minute"],
  [4, 90, "about 6 minutes"],
])("%i points of %i seconds take %s", (count, seconds, words) => {
  expect(durationWords(count, seconds)).toBe(words);
});

it.each([
  [0.9, "past nobody"],
  [1, "past one other"],
  [3, "past three others"],
])("a reach of %d is said as %s", (reach, words) => {
  expect(reachWords(reach)).toBe(words);
});
