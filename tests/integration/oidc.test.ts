import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCaller } from "@/server/root";
import { hashPassword } from "@/server/services/password";
import { AuthBrowser } from "@/tests/support/auth-browser";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import { type Issuer, startIssuer } from "@/tests/support/oidc-issuer";
import { store } from "@/tests/support/store";

let issuer: Issuer;

beforeAll(async () => {
  issuer = await startIssuer("http://127.0.0.1:3000/api/auth/callback/oidc");
  process.env.AUTH_OIDC_ISSUER = issuer.url;
  process.env.AUTH_OIDC_CLIENT_ID = issuer.clientId;
  process.env.AUTH_OIDC_CLIENT_SECRET = issuer.clientSecret;
});
afterAll(() => issuer.close());

function employ(person: { email?: string; isVerified?: boolean } = {}) {
  const subject = randomUUID();
  const { email = `${randomUUID()}@example.test`, isVerified = true } = person;
  issuer.people.set(subject, { email, email_verified: isVerified, name: "Mara Holt" });
  return { subject, email };
}

async function signIn(subject: string, browser = new AuthBrowser()) {
  issuer.signInAs(subject);
  const callback = await issuer.authorize(await browser.startCompanySignIn());
  const response = await browser.request(callback.pathname + callback.search);
  const location = new URL(response.headers.get("location") ?? "", callback);
  const { actor } = await browser.context();
  return { browser, actor, location, refusal: location.searchParams.get("error") };
}

async function invite(email: string) {
  const { organization, actors } = await makeOrganization({ roles: ["ADMIN"] });
  const context = { actor: actors.ADMIN, at: new Date(), requestId: "test", address: randomUUID() };
  const invitation = { email, name: "Mara Holt", role: "RECRUITER" } as const;
  await createCaller(context).invitation.create(invitation);
  return organization;
}

describe("the company sign-in", () => {
  it("ties an account to the company by its confirmed e-mail, and knows it by its subject from then on", async () => {
    const { subject, email } = employ();
    const { organization } = await makeOrganization({ roles: [] });
    const person = await makeMember(organization, "HIRING_MANAGER", { email });
    const first = await signIn(subject);
    expect(first.actor).toMatchObject({ memberId: person.memberId, role: "HIRING_MANAGER" });
    expect(first.location.pathname).toBe("/reviews");
    issuer.people.set(subject, { email: "moved@example.test", email_verified: false, name: "Mara Holt" });
    expect((await signIn(subject)).actor).toMatchObject({ memberId: person.memberId, email });
    const signedIn = await store().auditEvent.count({
      where: { organizationId: organization.id, action: "member.signed-in" },
    });
    expect(signedIn).toBe(2);
  });

  it("takes the account from whoever had set a password under an address that was not theirs", async () => {
    const { subject, email } = employ();
    const { organization } = await makeOrganization({ roles: [] });
    const passwordHash = await hashPassword("set by somebody else");
    const person = await makeMember(organization, "AUDITOR", { email, passwordHash });
    const early = new AuthBrowser();
    const credentials = { email, password: "set by somebody else" };
    expect(await early.signIn("credentials", credentials)).toBeNull();
    expect((await signIn(subject)).actor?.memberId).toBe(person.memberId);
    expect((await early.context()).actor).toBeNull();
    expect(await early.signIn("credentials", credentials)).toBe("CredentialsSignin");
  });

  it("lets in somebody who was invited, in the role they were invited to", async () => {
    const { subject, email } = employ();
    const organization = await invite(email);
    const { actor } = await signIn(subject);
    expect(actor).toMatchObject({ organizationId: organization.id, role: "RECRUITER", name: "Mara Holt" });
    const invitation = await store().invitation.findFirstOrThrow({ where: { email } });
    expect(invitation.acceptedAt).not.toBeNull();
  });

  it("refuses somebody nobody has invited, and stores nothing of them", async () => {
    const { subject, email } = employ();
    const { actor, refusal, location } = await signIn(subject);
    expect(actor).toBeNull();
    expect([location.pathname, refusal]).toEqual(["/sign-in", "NotInvited"]);
    expect(await store().user.count({ where: { email } })).toBe(0);
  });

  it("trusts no address the company has not confirmed", async () => {
    const { organization } = await makeOrganization({ roles: [] });
    const victim = await makeMember(organization, "ADMIN");
    const { subject } = employ({ email: victim.email, isVerified: false });
    expect(await signIn(subject)).toMatchObject({ actor: null, refusal: "EmailNotVerified" });
    const invited = employ({ isVerified: false });
    await invite(invited.email);
    expect(await signIn(invited.subject)).toMatchObject({ actor: null, refusal: "EmailNotVerified" });
  });

  it("does not hand an account on to the next person with the same address", async () => {
    const { subject, email } = employ();
    const { organization } = await makeOrganization({ roles: [] });
    await makeMember(organization, "AUDITOR", { email });
    await signIn(subject);
    expect(await signIn(employ({ email }).subject)).toMatchObject({ actor: null, refusal: "AccountTaken" });
  });

  it("refuses an answer that another browser asked for", async () => {
    const { subject, email } = employ();
    await invite(email);
    issuer.signInAs(subject);
    const callback = await issuer.authorize(await new AuthBrowser().startCompanySignIn());
    const other = new AuthBrowser();
    await other.startCompanySignIn();
    const response = await other.request(callback.pathname + callback.search);
    expect(response.headers.get("location")).toContain("error=OAuthCallback");
    expect((await other.context()).actor).toBeNull();
  });

  it("asks for PKCE, state and nonce, and leads back into this app only", async () => {
    const address = await new AuthBrowser().startCompanySignIn("https://evil.test/");
    expect(address.origin).toBe(issuer.url);
    expect(address.searchParams.get("code_challenge_method")).toBe("S256");
    for (const name of ["code_challenge", "state", "nonce"]) {
      expect(address.searchParams.get(name)?.length).toBeGreaterThan(20);
    }
    const redirect = address.searchParams.get("redirect_uri");
    expect(redirect).toBe("http://127.0.0.1:3000/api/auth/callback/oidc");
  });
});
