import { expect, it } from "vitest";
import { ratingDifferences } from "@/domain/comparison/rating-differences";
import { CRITERIA, comparedOf, referenceCandidate } from "@/tests/support/compared";

const ben = comparedOf(referenceCandidate(1), "Ben Okoro");

it("finds where reviewers are a level apart, and who they are", () => {
  const differences = ratingDifferences(CRITERIA, [ben]);
  const places = differences.map(({ outcomeId, criterionKey }) => `${outcomeId} ${criterionKey}`);
  const expected = ben.outcomes.flatMap(({ id, levels }) =>
    Object.entries(levels)
      .filter(([, given]) => new Set(given.map(({ level }) => level)).size > 1)
      .map(([key]) => `${id} ${key}`),
  );
  expect(places.toSorted()).toEqual(expected.toSorted());
  expect(differences[0]).toMatchObject({ criterionName: expect.any(String), weight: 0.25 });
  for (const { highest, lowest } of differences) expect(highest.level).toBeGreaterThan(lowest.level);
});

it("takes no evidence for no level, leaves out what was found false, and puts the widest first", () => {
  const given = (reviewer: string, level: number | null) => ({ reviewer, level, note: "" });
  const [first, second, third] = ben.outcomes;
  if (!first || !second || !third) throw new Error("Ben has three outcomes");
  const apart = { productivity: [given("Mei", 1), given("Jonas", 4), given("Ada", 4)] };
  const alone = { productivity: [given("Mei", 2), given("Jonas", null)] };
  const near = { productivity: [given("Mei", 2), given("Jonas", 3)] };
  const outcomes = [
    { ...second, levels: near },
    { ...first, levels: apart },
    { ...third, levels: alone },
    { ...third, id: "false", isStanding: false, levels: apart },
  ];
  const [widest, next, ...none] = ratingDifferences(CRITERIA, [{ ...ben, outcomes }]);
  expect(none).toEqual([]);
  expect(next?.outcomeId).toBe(second.id);
  expect(widest).toMatchObject({
    outcomeId: first.id,
    highest: { reviewer: "Ada", level: 4 },
    lowest: { reviewer: "Mei", level: 1 },
    weight: 0.75,
  });
});
