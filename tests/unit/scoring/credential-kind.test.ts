import { expect, it } from "vitest";
import { CREDENTIAL_CAP, CREDENTIAL_KINDS, CREDENTIAL_STRENGTH } from "@/domain/scoring/credential-kind";

it("has the strengths, bounds and caps of the specification", () => {
  const table = CREDENTIAL_KINDS.map((kind) => {
    const { default: strength, low, high } = CREDENTIAL_STRENGTH[kind];
    return [kind, strength, low, high, CREDENTIAL_CAP[kind]];
  });
  expect(table).toEqual([
    ["PRACTICAL_EXAM", 0.8, 0.5, 0.9, 1.6],
    ["GRADED_PROJECT", 0.7, 0.45, 0.85, 1.4],
    ["KNOWLEDGE_EXAM", 0.5, 0.25, 0.65, 0.8],
    ["USAGE_VERIFIED", 0.5, 0.25, 0.65, 0.8],
    ["UNPROCTORED_QUIZ", 0.2, 0, 0.3, 0.3],
    ["ATTENDANCE", 0.1, 0, 0.2, 0.15],
  ]);
});
