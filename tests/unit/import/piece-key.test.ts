import { expect, test } from "vitest";
import { credentialKey, draftKey, evidenceKey, outcomeKey } from "@/domain/import/piece-key";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";

const outcome = { ...EMPTY_OUTCOME, statement: "Answers claims in a day.", after: 1 };

test("what a file calls a piece tells it, whatever else it says", () => {
  const other = { ...outcome, statement: "Something else entirely." };
  expect(outcomeKey({ reference: "o-1", outcome })).toBe(outcomeKey({ reference: "o-1", outcome: other }));
  expect(outcomeKey({ reference: "o-1", outcome })).not.toBe(outcomeKey({ reference: "o-2", outcome }));
});

test("without a name of its own, what it says tells it", () => {
  const later = { ...outcome, periodEnd: "2026-03-31" };
  expect(outcomeKey({ reference: "", outcome })).toBe(outcomeKey({ reference: "", outcome: { ...outcome } }));
  expect(outcomeKey({ reference: "", outcome })).not.toBe(outcomeKey({ reference: "", outcome: later }));
  const piece = { kind: "ARTIFACT", title: "The guide", description: "", link: "", reference: "" } as const;
  expect(evidenceKey(piece)).not.toBe(evidenceKey({ ...piece, link: "https://guide.example" }));
  const credential = { title: "Applied AI", issuer: "Institute", issuedOn: "2026-02-01" };
  expect(credentialKey({ reference: "", credential })).not.toBe(
    credentialKey({ reference: "", credential: { ...credential, issuedOn: "2025-02-01" } }),
  );
  expect(draftKey({ sourceText: "a", outcome })).not.toBe(draftKey({ sourceText: "b", outcome }));
});
