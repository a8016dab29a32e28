import { expect, it } from "vitest";
import { certificateInUse } from "@/domain/comparison/certificate-in-use";
import { comparedOf, DEFAULT_POLICY, referenceCandidate } from "@/tests/support/compared";

const a = referenceCandidate(0);
const b = referenceCandidate(1);
const both = referenceCandidate(2);
const scores = [a, b].map((one) => comparedOf(one, one.id).score);

it("finds what A's certificate adds to A, and would add to B: A+B is B with it", () => {
  const use = certificateInUse([a, b], scores, DEFAULT_POLICY);
  expect(use).toMatchObject({ credentialId: "certificate", ownerId: "A" });
  const [toA, toB] = use?.worth ?? [];
  expect(toA?.isTheirs).toBe(true);
  expect(toA?.alone).toBeCloseTo(0.012245226789776313, 12);
  expect(toA?.synergy).toBeCloseTo(2 * 0.00020331073022472642, 12);
  const withIt = comparedOf(both, "Amara").score.support;
  expect(toB?.isTheirs).toBe(false);
  expect(toB?.supportWith).toBeCloseTo(withIt, 12);
  expect((toB?.alone ?? 0) + (toB?.synergy ?? 0)).toBeCloseTo(withIt - (scores[1]?.support ?? 0), 12);
});

it("has nothing to say where nobody holds a certificate that counts", () => {
  const score = comparedOf(b, "B").score;
  expect(certificateInUse([b, b], [score, score], DEFAULT_POLICY)).toBeUndefined();
});
