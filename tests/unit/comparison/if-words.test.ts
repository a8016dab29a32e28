import { expect, it } from "vitest";
import { evidenceFlip, ifLines } from "@/domain/comparison/if-words";
import { ifListOf } from "@/domain/robustness/if-list";
import { DEFAULT_POLICY, referenceCandidate } from "@/tests/support/compared";

const alina = { letter: "A", name: "Alina" };
const ben = { letter: "B", name: "Ben" };
const list = ifListOf(referenceCandidate(0), referenceCandidate(1), DEFAULT_POLICY);

it("says each what-if with the verdict it leads to, as in the design", () => {
  const lines = ifLines(list, alina, ben).map(({ supposed, verdict }) => `${supposed}: ${verdict}`);
  expect(lines).toContain("Ben’s best outcome is left out: B, 87 %");
  expect(lines).toContain("All evidence counts half: B, 93 %");
  expect(lines).toContain("Certificates count the most allowed: B, 96 %");
  expect(lines).toContain("Alina adds ten more certificates: B, 96 %");
  expect(lines).toContain("Alina shows one outcome on record, rated 3 throughout: too close, 54 %");
});

it("says the same whichever of the two comes first", () => {
  const turned = ifListOf(referenceCandidate(1), referenceCandidate(0), DEFAULT_POLICY);
  expect(ifLines(turned, ben, alina)).toEqual(ifLines(list, alina, ben));
});

it("names the one piece of evidence that would make it too close to call", () => {
  expect(evidenceFlip(list, alina, ben)).toBe(
    "One outcome of Alina’s on record, rated 3 throughout, would make it too close to call: 54 %.",
  );
  expect(evidenceFlip({ ...list, probabilityFirst: 0.4 }, alina, ben)).toBeUndefined();
});
