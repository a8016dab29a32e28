import { expect, it } from "vitest";
import { scoreParts } from "@/domain/ranking/row-parts";
import { comparedOf, DEFAULT_POLICY, referenceCandidate } from "@/tests/support/compared";
import { rankingColumns } from "@/tests/support/ranking-columns";

it("splits a stored score into the same parts as the full one, adding up to the support", () => {
  const columns = rankingColumns([referenceCandidate(2)]);
  const { contributions, support } = comparedOf(referenceCandidate(2), "Amara").score;
  const parts = scoreParts(columns, 0, DEFAULT_POLICY);
  const sum = (key: "direct" | "alone" | "synergy") =>
    contributions.reduce((total, one) => total + one[key], 0);
  expect(parts.outcome).toBeCloseTo(sum("direct"), 12);
  expect(parts.credential).toBeCloseTo(sum("alone"), 12);
  expect(parts.synergy).toBeCloseTo(sum("synergy"), 12);
  expect(parts.unchecked).toBe(0);
  expect(parts.outcome + parts.credential + parts.synergy).toBeCloseTo(support, 12);
});

it("keeps unchecked outcomes apart", () => {
  const columns = rankingColumns([referenceCandidate(1)]);
  const measures = Object.entries(columns.measures).map(([key, of]) => [
    key,
    { ...of, checkedShare: [0.25] },
  ]);
  const whole = scoreParts(columns, 0, DEFAULT_POLICY);
  const parts = scoreParts({ ...columns, measures: Object.fromEntries(measures) }, 0, DEFAULT_POLICY);
  expect(parts.outcome).toBeCloseTo(whole.outcome / 4, 12);
  expect(parts.unchecked).toBeCloseTo((whole.outcome * 3) / 4, 12);
});
