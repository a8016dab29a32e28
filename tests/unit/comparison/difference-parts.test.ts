import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stackParts } from "@/domain/comparison/balance-parts";
import type { ComparedCandidate } from "@/domain/comparison/comparison-answer";
import { criterionRows } from "@/domain/comparison/criterion-rows";
import { type Difference, differenceParts } from "@/domain/comparison/difference-parts";
import { CRITERIA, comparedOf, referenceCandidate } from "@/tests/support/compared";
import { pairs } from "@/tests/support/random-pair";

function differenceOf(first: ComparedCandidate, second: ComparedCandidate): Difference {
  return differenceParts(criterionRows(CRITERIA, [first, second]));
}

const tenths = (points: number) => Math.round(points * 10);
const sum = (points: readonly number[]) => points.reduce((all, one) => all + tenths(one), 0);

function expectToAddUp({ criteria, total, parts }: Difference) {
  expect(sum(parts.map((part) => part.total))).toBe(tenths(total));
  expect(sum(criteria.map(({ points }) => points))).toBe(tenths(total));
  for (const { key, points } of criteria) {
    const here = parts.map((part) => part.criteria.find((one) => one.key === key)?.points ?? 0);
    expect(sum(here)).toBe(tenths(points));
  }
  for (const part of parts) {
    expect(sum(part.criteria.map(({ points }) => points ?? 0))).toBe(tenths(part.total));
  }
}

describe("the difference between scoring.md's A and B", () => {
  const [a, b] = [comparedOf(referenceCandidate(0), "Alina"), comparedOf(referenceCandidate(1), "Ben")];
  const { leader, total, parts, criteria } = differenceOf(a, b);

  it("is what the design prints, largest first", () => {
    expect([leader, total]).toEqual([1, 42.7]);
    expect(criteria.map(({ points }) => points)).toEqual([12.9, 10, 11.4, 8.4]);
    expect(parts[0]).toMatchObject({ key: "1 b1", kind: "outcome", side: 1, title: "Outcome b1" });
    const sizes = parts.map((part) => Math.abs(part.total));
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expectToAddUp({ leader, total, parts, criteria });
  });

  it("counts what the other has against, and leaves blank what nobody rated", () => {
    const claim = parts.find(({ key }) => key === "0 a1");
    expect(claim?.total).toBeLessThan(0);
    expect(claim?.criteria.map(({ points }) => points === null)).toEqual([true, false, true, true]);
  });
});

it("prints of a part what the balance prints of the block", () => {
  const people = [
    comparedOf(referenceCandidate(2), "Amara"),
    comparedOf(referenceCandidate(1), "Ben"),
  ] as const;
  const { parts } = differenceOf(...people);
  people.forEach((person, side) => {
    const blocks = stackParts(person).map(({ label, value }) => `${label} ${value.toFixed(1)}`);
    const mine = parts.filter((part) => part.side === side && part.exact !== 0);
    const told = mine.map(({ title, total }) => `${title} ${Math.abs(total).toFixed(1)}`);
    expect(told.toSorted()).toEqual(blocks.toSorted());
  });
});

describe("the difference of any two", () => {
  const anyTwo = pairs().map(
    ([one, other]) => [comparedOf(one.input, "A"), comparedOf(other.input, "B")] as const,
  );

  it("is the sum of its parts, on every criterion and in all, as printed and before rounding", () => {
    fc.assert(
      fc.property(anyTwo, ([one, other]) => {
        const difference = differenceOf(one, other);
        expectToAddUp(difference);
        const printed = [one, other].map(({ score }) => Number((score.support * 100).toFixed(1)));
        const [first = 0, second = 0] = printed;
        expect(difference.total).toBe(tenths(Math.abs(first - second)) / 10);
        const exact = difference.parts.reduce((all, part) => all + part.exact, 0);
        const sign = difference.leader === 0 ? 1 : -1;
        expect(exact).toBeCloseTo(sign * (one.score.support - other.score.support), 12);
      }),
      { numRuns: 80 },
    );
  });

  it("is the same in whatever order the records come, and from either side", () => {
    const seed = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(anyTwo, seed, ([one, other], turn) => {
        const difference = differenceOf(one, other);
        expect(differenceOf(turned(one, turn), turned(other, turn))).toEqual(difference);
        const back = differenceOf(other, one);
        expect(back.total).toBe(difference.total);
        const said = ({ parts }: Difference) => parts.map((part) => `${part.title} ${part.total}`).sort();
        if (difference.total !== 0) expect(said(back)).toEqual(said(difference));
      }),
      { numRuns: 80 },
    );
  });
});

/** The same candidate with every list begun elsewhere and read backwards. */
function turned(candidate: ComparedCandidate, by: number): ComparedCandidate {
  const turn = <Item>(items: readonly Item[]) => {
    const at = items.length === 0 ? 0 : by % items.length;
    return [...items.slice(at), ...items.slice(0, at)].reverse();
  };
  const { input } = candidate;
  const outcomes = turn(input.outcomes).map((outcome) => ({ ...outcome, evidence: turn(outcome.evidence) }));
  const again = comparedOf({ ...input, outcomes, credentials: turn(input.credentials) }, candidate.name);
  return { ...again, outcomes: turn(candidate.outcomes), credentials: turn(candidate.credentials) };
}
