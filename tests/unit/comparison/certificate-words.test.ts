import { expect, it } from "vitest";
import { certificateInUse } from "@/domain/comparison/certificate-in-use";
import { certificateWords } from "@/domain/comparison/certificate-words";
import { comparedOf, DEFAULT_POLICY, referenceCandidate } from "@/tests/support/compared";

const candidates = [
  comparedOf(referenceCandidate(0), "Alina Marsh"),
  comparedOf(referenceCandidate(1), "Ben Okoro"),
];

it("says what the same certificate is worth to either, in parts that add up", () => {
  const inputs = candidates.map(({ input }) => input);
  const scores = candidates.map(({ score }) => score);
  const use = certificateInUse(inputs, scores, DEFAULT_POLICY);
  const words = use && certificateWords(use, candidates, ["Alina", "Ben"]);
  expect(words?.title).toBe("The same certificate is worth more where it is put to use");
  expect(words?.genuine).toBe("Genuine");
  expect(words?.lines).toEqual([
    { applicationId: "A", label: "With Alina, one unchecked claim", alone: 1.2, synergy: 0.1, total: 1.3 },
    { applicationId: "B", label: "With Ben, if it were theirs", alone: 1.2, synergy: 2, total: 3.2 },
  ]);
  expect(words?.outlook).toBe("With it, Ben would stand at 47.6.");
});

it("does not call outcomes what it is put to while nobody has rated them", () => {
  const input = referenceCandidate(2);
  const unrated = { ...input, id: "U", outcomes: input.outcomes.map((one) => ({ ...one, ratings: {} })) };
  const [first, second] = [comparedOf(unrated, "Ivy"), comparedOf(referenceCandidate(1), "Ben")];
  const use = certificateInUse([first.input, second.input], [first.score, second.score], DEFAULT_POLICY);
  const words = use && certificateWords(use, [first, second], ["Ivy", "Ben"]);
  expect(words?.lines[0]?.label).toBe("With Ivy, nothing rated yet");
});
