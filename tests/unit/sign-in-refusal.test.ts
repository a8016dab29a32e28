import { expect, it } from "vitest";
import { rateLimitedCode, SIGN_IN_REFUSALS, signInMessage } from "@/domain/sign-in-refusal";

it("has a sentence of its own for every refusal", () => {
  const sentences = SIGN_IN_REFUSALS.map(signInMessage);
  expect(new Set(sentences).size).toBe(SIGN_IN_REFUSALS.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
});

it("carries the minutes to wait", () => {
  expect(signInMessage(rateLimitedCode(1))).toBe("Too many tries. Please wait 1 minute.");
  expect(signInMessage(rateLimitedCode(12))).toBe("Too many tries. Please wait 12 minutes.");
});

it("never shows what somebody wrote into the address", () => {
  const planted = "Your account is locked, call 555";
  for (const code of [planted, `RateLimited-${planted}`, "RateLimited-99999", "toString"]) {
    expect(signInMessage(code)).toBe("Signing in did not work. Please try again.");
  }
});

it("says the same for every way the company sign-in can break", () => {
  for (const code of ["OAuthSignin", "OAuthCallback", "Callback"]) {
    expect(signInMessage(code)).toBe(signInMessage("CompanyUnreachable"));
  }
});
