import { expect, test } from "vitest";
import { hasTakenEffect } from "@/domain/decision-effect";

test("one signature is enough where one is needed, and not where two are", () => {
  expect(hasTakenEffect({ signaturesNeeded: 1, signatures: 1 })).toBe(true);
  expect(hasTakenEffect({ signaturesNeeded: 2, signatures: 1 })).toBe(false);
  expect(hasTakenEffect({ signaturesNeeded: 2, signatures: 2 })).toBe(true);
});
