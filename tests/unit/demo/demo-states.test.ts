import { expect, test } from "vitest";
import type { DemoCandidate } from "@/prisma/demo/demo-types";
import { operationsAnalyst } from "@/prisma/demo/operations-analyst/operations-analyst";
import { projectManager } from "@/prisma/demo/project-manager/project-manager";

const { candidates } = operationsAnalyst;

function handedIn({ reviews = {} }: DemoCandidate): number {
  return Object.values(reviews).filter((review) => review.submitted).length;
}

function drafts({ reviews = {} }: DemoCandidate): number {
  return Object.values(reviews).filter((review) => !review.submitted).length;
}

const checksOf = ({ outcomes = [] }: DemoCandidate) =>
  outcomes.flatMap(({ evidence = [] }) => evidence.map(({ check }) => check));

const count = (is: (candidate: DemoCandidate) => boolean) => candidates.filter(is).length;

test("forty candidates, eight of them reviewed by all three", () => {
  expect(candidates).toHaveLength(40);
  expect(count((one) => handedIn(one) === 3)).toBe(8);
});

test.each<[string, (candidate: DemoCandidate) => boolean]>([
  ["one review in", (one) => handedIn(one) === 1],
  ["two reviews in", (one) => handedIn(one) === 2],
  ["a review begun", (one) => drafts(one) > 0],
  ["outcomes and no review", (one) => (one.outcomes ?? []).length > 0 && !one.reviews && !one.withdrawn],
  ["no outcome and no certificate yet", (one) => !one.outcomes && !one.credentials && !one.withdrawn],
  ["certificates only", (one) => !one.outcomes && (one.credentials ?? []).length > 0],
  ["outcomes and nothing checked", (one) => Boolean(one.outcomes) && checksOf(one).every((check) => !check)],
  ["evidence waiting for a check", (one) => checksOf(one).some((check) => !check)],
  ["disputed evidence", (one) => checksOf(one).some((check) => check?.verdict === "DOES_NOT_SUPPORT")],
  ["an outcome found false", (one) => (one.outcomes ?? []).some((outcome) => outcome.refuted)],
  ["withdrawn", (one) => Boolean(one.withdrawn)],
  ["added yesterday", (one) => one.added.startsWith("yesterday")],
])("at least two with %s", (_, is) => {
  expect(count(is)).toBeGreaterThanOrEqual(2);
});

test("evidence that supports a claim in part, with what it lacks", () => {
  const partly = candidates.flatMap(checksOf).filter((check) => check?.verdict === "SUPPORTS_PARTLY");
  expect(partly.length).toBeGreaterThanOrEqual(1);
  for (const check of partly) expect(check?.note).not.toBe("");
});

test("certificates of every genuineness and every kind", () => {
  const all = candidates.flatMap((candidate) => candidate.credentials ?? []);
  expect(new Set(all.map(({ genuineness }) => genuineness)).size).toBe(4);
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(6);
});

test("the decided opening has all its reviews in", () => {
  expect(projectManager.candidates.map(handedIn)).toEqual([3, 3, 3, 3, 3, 3, 3]);
});
