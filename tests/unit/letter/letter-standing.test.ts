import { expect, it } from "vitest";
import { letterStandingOf, WHY_NOT_WRITTEN } from "@/domain/letter/letter-standing";

const STANDS = { hasEffect: true, isSuperseded: false, isDrafted: false, isSent: false };

it("is written only about a decision that has taken effect and that no newer one replaced", () => {
  expect(letterStandingOf(STANDS)).toBe("unwritten");
  expect(letterStandingOf({ ...STANDS, isDrafted: true })).toBe("drafted");
  expect(letterStandingOf({ ...STANDS, hasEffect: false })).toBe("unsigned");
  expect(letterStandingOf({ ...STANDS, isSuperseded: true, isDrafted: true })).toBe("replaced");
  expect(WHY_NOT_WRITTEN.unwritten ?? WHY_NOT_WRITTEN.drafted).toBeNull();
});

it("stays sent, whatever is decided afterwards", () => {
  const sent = letterStandingOf({ ...STANDS, isSuperseded: true, isDrafted: true, isSent: true });
  expect(sent).toBe("sent");
  expect(WHY_NOT_WRITTEN[sent]).toContain("stays as it is");
});
