import { describe, expect, it } from "vitest";
import { CONSENT_VERSION, consentClauses, consentText } from "@/domain/candidate-link/consent";
import { candidateActorName, candidateLinkStandingOf } from "@/domain/candidate-link/link-standing";

describe("candidateLinkStandingOf", () => {
  const at = new Date("2026-11-22T10:00:00Z");
  const later = new Date("2026-11-22T10:00:01Z");
  it("is open until its last moment, and never after it was taken back", () => {
    expect(candidateLinkStandingOf({ revokedAt: null, expiresAt: later }, at)).toBe("open");
    expect(candidateLinkStandingOf({ revokedAt: null, expiresAt: at }, at)).toBe("expired");
    expect(candidateLinkStandingOf({ revokedAt: at, expiresAt: later }, at)).toBe("revoked");
  });
});

it("names a candidate in the log as one", () => {
  expect(candidateActorName("Ottilie Vane")).toBe("Ottilie Vane, candidate");
});

describe("the words of consent", () => {
  const place = { organization: "Harbour Line", opening: "Analyst", openUntil: "22 December 2026" };
  it("say what, who, how long and how to take it back, and name the place", () => {
    expect(consentClauses(place).map(({ question }) => question)).toEqual([
      "What is stored",
      "Who sees it",
      "For how long",
      "How to correct or withdraw it",
    ]);
    const text = consentText(place);
    for (const word of Object.values(place)) expect(text).toContain(word);
  });

  it("are stored with their version", () => {
    expect(consentText(place).split("\n")[0]).toBe(`Version ${CONSENT_VERSION}`);
  });
});
