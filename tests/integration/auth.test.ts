import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createContext } from "@/server/context";
import { createCaller } from "@/server/root";
import { hashPassword, isPasswordOf } from "@/server/services/password";
import { AuthBrowser } from "@/tests/support/auth-browser";
import { makeMember, makeOrganization, uniqueName } from "@/tests/support/factory";
import { store } from "@/tests/support/store";

const PASSWORD = "correct horse battery staple";
const newEmail = () => `${randomUUID()}@example.test`;
const visitor = () => createContext(() => undefined, new Headers({ "x-forwarded-for": randomUUID() }));

async function makePerson(role: "ADMIN" | "REVIEWER" = "REVIEWER") {
  const { organization } = await makeOrganization({ roles: [] });
  return makeMember(organization, role, { passwordHash: await hashPassword(PASSWORD) });
}

function newBrowser() {
  return new AuthBrowser({ "x-forwarded-for": randomUUID(), "user-agent": "Firefox/144.0 Linux" });
}

describe("passwords", () => {
  it("are kept as Argon2id with 19 MiB, two passes and one lane", async () => {
    const hash = await hashPassword(PASSWORD);
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await isPasswordOf(hash, PASSWORD)).toBe(true);
    expect(await isPasswordOf(hash, `${PASSWORD} `)).toBe(false);
  });

  it("count as the same however the keyboard composed them", async () => {
    expect(await isPasswordOf(await hashPassword("caf\u00e9 au lait"), "cafe\u0301 au lait")).toBe(true);
  });

  it("never match an account that is not there, though that takes as long", async () => {
    const hash = await hashPassword(PASSWORD);
    const ratios = [];
    for (let round = 0; round < 9; round++) {
      const start = performance.now();
      expect(await isPasswordOf(hash, "wrong password")).toBe(false);
      const middle = performance.now();
      expect(await isPasswordOf(null, "wrong password")).toBe(false);
      ratios.push((performance.now() - middle) / (middle - start));
    }
    const median = ratios.sort((a, b) => a - b)[4];
    expect(median).toBeGreaterThan(0.4);
    expect(median).toBeLessThan(2.5);
  });
});

describe("signing in", () => {
  it("opens a session that the audit log knows of, and the cookie holds its id only", async () => {
    const person = await makePerson();
    const browser = newBrowser();
    expect(await browser.signIn("credentials", { email: person.email, password: PASSWORD })).toBeNull();
    const { actor } = await browser.context();
    expect(actor).toMatchObject({ memberId: person.memberId, role: "REVIEWER", name: person.name });
    const event = await store().auditEvent.findFirstOrThrow({
      where: { subjectId: actor?.sessionId, action: "member.signed-in" },
    });
    expect(event).toMatchObject({ actorId: person.memberId, organizationId: person.organizationId });
    expect(await (await browser.request("/api/auth/session")).json()).toEqual({
      expires: expect.any(String),
    });
  });

  it("takes the e-mail in any case and with blanks around it", async () => {
    const person = await makePerson();
    const given = { email: ` ${person.email.toUpperCase()} `, password: PASSWORD };
    expect(await newBrowser().signIn("credentials", given)).toBeNull();
  });

  it("answers an unknown account, a wrong password and an account without one alike", async () => {
    const person = await makePerson();
    const { organization } = await makeOrganization({ roles: [] });
    const withoutPassword = await makeMember(organization, "REVIEWER");
    const answers = [];
    for (const email of [person.email, newEmail(), withoutPassword.email]) {
      const browser = newBrowser();
      answers.push(await browser.signIn("credentials", { email, password: "not the password" }));
      expect((await browser.context()).actor).toBeNull();
    }
    expect(answers).toEqual(["CredentialsSignin", "CredentialsSignin", "CredentialsSignin"]);
  });

  it("needs the token of a page of ours, so that no other site signs anybody in", async () => {
    const person = await makePerson();
    const browser = newBrowser();
    await browser.request("/api/auth/callback/credentials", { email: person.email, password: PASSWORD });
    expect((await browser.context()).actor).toBeNull();
  });

  it("refuses somebody who is in no organization any more", async () => {
    const person = await makePerson();
    await store().member.update({ where: { id: person.memberId }, data: { deactivatedAt: new Date() } });
    const given = { email: person.email, password: PASSWORD };
    expect(await newBrowser().signIn("credentials", given)).toBe("NoOrganization");
  });

  it("survives what is no sign-in at all", async () => {
    const browser = newBrowser();
    expect(await browser.signIn("credentials", {})).toBe("CredentialsSignin");
    expect(await browser.signIn("demo", { role: "OWNER" })).toBe("CredentialsSignin");
    expect((await browser.request("/api/auth/nothing")).status).toBe(400);
    const long = { email: "a".repeat(20_000), password: "b" };
    expect((await browser.request("/api/auth/callback/credentials", long)).status).toBe(400);
  });

  it("never leads to another site", async () => {
    const browser = newBrowser();
    const response = await browser.request("/api/auth/signin?callbackUrl=https%3A%2F%2Fevil.test%2Fopenings");
    expect(response.headers.get("location")).toBe(
      `/sign-in?callbackUrl=${encodeURIComponent("http://127.0.0.1:3000/openings")}`,
    );
  });
});

describe("cookies", () => {
  it("are out of reach for scripts and for other sites", async () => {
    const person = await makePerson();
    const browser = newBrowser();
    const { csrfToken } = (await (await browser.request("/api/auth/csrf")).json()) as { csrfToken: string };
    const response = await browser.request("/api/auth/callback/credentials", {
      email: person.email,
      password: PASSWORD,
      csrfToken,
      json: "true",
    });
    const line = response.headers.getSetCookie().find((one) => one.includes("session-token"));
    expect(line).toMatch(/HttpOnly/);
    expect(line).toMatch(/SameSite=Lax/);
    expect(line).not.toMatch(/Secure/);
    const days = (Date.parse(/Expires=([^;]+)/.exec(line ?? "")?.[1] ?? "") - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29.9);
    expect(days).toBeLessThanOrEqual(30);
  });
});

describe("the demo", () => {
  it("lets in as a member of the demo organization, and of no other", async () => {
    await makeOrganization({ roles: ["AUDITOR"] });
    const { organization } = await makeOrganization({ isDemo: true, roles: ["AUDITOR"] });
    const browser = newBrowser();
    expect(await browser.signIn("demo", { role: "AUDITOR" })).toBeNull();
    expect((await browser.context()).actor).toMatchObject({ role: "AUDITOR", isDemo: true });
    await store().organization.update({ where: { id: organization.id }, data: { isDemo: false } });
    expect(await newBrowser().signIn("demo", { role: "AUDITOR" })).toBe("DemoClosed");
  });
});

describe("a new organization", () => {
  it("comes with its founder as admin, who can sign in", async () => {
    const account = {
      organizationName: uniqueName("Firm"),
      name: "Ada",
      email: newEmail(),
      password: PASSWORD,
    };
    expect(await createCaller(await visitor()).account.create(account)).toEqual({ email: account.email });
    const browser = newBrowser();
    expect(await browser.signIn("credentials", account)).toBeNull();
    const { actor } = await browser.context();
    expect(actor).toMatchObject({ role: "ADMIN", organizationName: account.organizationName, name: "Ada" });
    const events = await store().auditEvent.findMany({ where: { organizationId: actor?.organizationId } });
    expect(events.map((event) => event.action).sort()).toEqual([
      "member.joined",
      "member.signed-in",
      "organization.created",
    ]);
  });

  it("is refused under somebody else's e-mail, and founded under one's own", async () => {
    const person = await makePerson();
    const account = { organizationName: uniqueName("Firm"), name: "Eve", email: person.email };
    const caller = createCaller(await visitor());
    await expect(caller.account.create({ ...account, password: "not the password" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
      cause: { fields: { password: expect.any(String) } },
    });
    await caller.account.create({ ...account, password: PASSWORD });
    const browser = newBrowser();
    await browser.signIn("credentials", { email: person.email, password: PASSWORD });
    const { actor } = await browser.context();
    expect(actor).toMatchObject({ organizationName: account.organizationName, name: person.name });
  });

  it("says at each field what is wrong", async () => {
    const account = { organizationName: " ", name: "A\u0000", email: "nobody", password: "short" };
    const attempt = createCaller(await visitor()).account.create(account);
    const error = await attempt.catch((caught) => caught);
    const paths = error.cause.issues.map((issue: { path: string[] }) => issue.path[0]);
    expect(new Set(paths)).toEqual(new Set(["organizationName", "name", "email", "password"]));
  });
});
