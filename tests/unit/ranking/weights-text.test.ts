import fc from "fast-check";
import { expect, it } from "vitest";
import { areSameWeights } from "@/domain/ranking/trial-weights";
import { weightsFor, weightsFromText, weightsText } from "@/domain/ranking/weights-text";

it("writes weights in hundredths of a per cent, by key", () => {
  expect(weightsText({ speed: 0.6, care: 0.4 })).toBe("care:40_speed:60");
  expect(weightsText({ a: 1 / 3, b: 1 / 3, c: 1 / 3 })).toBe("a:33.34_b:33.33_c:33.33");
});

it("reads what it wrote, to what nobody can tell apart, and writes the same again", () => {
  const share = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(fc.array(share, { minLength: 2, maxLength: 8 }), (shares) => {
      const sum = shares.reduce((total, one) => total + one, 0);
      fc.pre(sum > 0);
      const weights = Object.fromEntries(shares.map((one, index) => [`c-${index}`, one / sum]));
      const text = weightsText(weights);
      const read = weightsFromText(text);
      expect(read).not.toBeNull();
      expect(areSameWeights(weights, read ?? {})).toBe(true);
      expect(weightsText(read ?? {})).toBe(text);
    }),
  );
});

it("refuses what is no weights, or does not make 100 %", () => {
  for (const text of [
    "",
    "care",
    "care:40",
    "care:40_speed:61",
    "care:-1_speed:101",
    "care:50_care:50",
    "a:1e2",
  ])
    expect(weightsFromText(text), text).toBeNull();
});

it("holds weights only for the criteria they are of", () => {
  const weights = { care: 0.4, speed: 0.6 };
  expect(weightsFor(weights, ["speed", "care"])).toBe(weights);
  expect(weightsFor(weights, ["speed"])).toBeNull();
  expect(weightsFor(weights, ["speed", "value"])).toBeNull();
  expect(weightsFor(null, ["speed"])).toBeNull();
});
