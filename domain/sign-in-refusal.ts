/** Why a sign-in did not come about, as it stands in the address of the sign-in page. */
export const SIGN_IN_REFUSALS = [
  "CredentialsSignin",
  "NoOrganization",
  "NotInvited",
  "EmailNotVerified",
  "AccountTaken",
  "DemoClosed",
  "CompanyUnreachable",
] as const;
export type SignInRefusal = (typeof SIGN_IN_REFUSALS)[number];

const SENTENCES: Record<SignInRefusal, string> = {
  CredentialsSignin: "This e-mail and password do not belong together.",
  NoOrganization: "You are not in any organization at the moment. Ask an admin to let you back in.",
  NotInvited:
    "Nobody has invited this e-mail address yet. Ask an admin of your organization for an invitation.",
  EmailNotVerified: "Your company has not confirmed your e-mail address, so it cannot be used to sign in.",
  AccountTaken: "This e-mail address already signs in with another company account.",
  DemoClosed: "There is nobody in this role in the demo.",
  CompanyUnreachable:
    "The company sign-in did not go through. Please try again, or use your e-mail and password.",
};

const COMPANY = ["OAuthSignin", "OAuthCallback", "OAuthCreateAccount", "Callback"];
const TOO_MANY = /^RateLimited-(\d{1,3})$/;

/** Carries the wait to the sign-in page: `rateLimitedCode(7)` is "RateLimited-7". */
export function rateLimitedCode(minutes: number): string {
  return `RateLimited-${minutes}`;
}

/** How long to wait, as a sentence: `tooManyTries(1)` is "Too many tries. Please wait 1 minute." */
export function tooManyTries(minutes: number): string {
  return `Too many tries. Please wait ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`;
}

/**
 * A code as the sentence on the screen. The code comes out of an address anybody can write, so an unknown one never
 * reaches the screen. `signInMessage("CredentialsSignin")` is "This e-mail and password do not belong together."
 */
export function signInMessage(code: string): string {
  const minutes = TOO_MANY.exec(code)?.[1];
  if (minutes) return tooManyTries(Number(minutes));
  if (COMPANY.includes(code)) return SENTENCES.CompanyUnreachable;
  const known = SIGN_IN_REFUSALS.find((one) => one === code);
  return known ? SENTENCES[known] : "Signing in did not work. Please try again.";
}
