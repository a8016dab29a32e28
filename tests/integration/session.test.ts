import { describe, expect, it } from "vitest";
import { createCaller } from "@/server/root";
import { hashPassword } from "@/server/services/password";
import { AuthBrowser } from "@/tests/support/auth-browser";
import { makeMember, makeOrganization, signInCookie, uniqueName } from "@/tests/support/factory";
import { store } from "@/tests/support/store";

const PASSWORD = "correct horse battery staple";

async function makePerson() {
  const { organization } = await makeOrganization({ roles: [] });
  return makeMember(organization, "ADMIN", { passwordHash: await hashPassword(PASSWORD) });
}

async function signedIn(email: string, userAgent: string) {
  const browser = new AuthBrowser({ "x-forwarded-for": uniqueName("address"), "user-agent": userAgent });
  expect(await browser.signIn("credentials", { email, password: PASSWORD })).toBeNull();
  return { browser, caller: createCaller(await browser.context()) };
}

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0";
const SAFARI =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1";

describe("sessions", () => {
  it("are listed with this browser first, in words", async () => {
    const person = await makePerson();
    await signedIn(person.email, FIREFOX);
    const { caller } = await signedIn(person.email, SAFARI);
    const list = await caller.session.list();
    expect(list).toHaveLength(3);
    expect(list[0]).toMatchObject({ device: "Safari on an iPhone", isCurrent: true });
    expect(list.map((one) => one.device)).toContain("Firefox on Linux");
    expect(list.filter((one) => one.isCurrent)).toHaveLength(1);
  });

  it("end at once when they are revoked elsewhere", async () => {
    const { email } = await makePerson();
    const lost = await signedIn(email, SAFARI);
    const { caller } = await signedIn(email, FIREFOX);
    const id = (await lost.browser.context()).actor?.sessionId ?? "";
    expect(await caller.session.revoke({ id })).toEqual({ id });
    expect((await lost.browser.context()).actor).toBeNull();
    const next = createCaller(await lost.browser.context());
    await expect(next.session.list()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    expect(await store().auditEvent.count({ where: { subjectId: id, action: "session.revoked" } })).toBe(1);
    await expect(caller.session.revoke({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("can all be ended but this one", async () => {
    const { email } = await makePerson();
    const lost = await signedIn(email, SAFARI);
    const { browser, caller } = await signedIn(email, FIREFOX);
    expect(await caller.session.revokeOthers()).toEqual({ count: 2 });
    expect((await lost.browser.context()).actor).toBeNull();
    expect((await browser.context()).actor).not.toBeNull();
    expect(await caller.session.list()).toHaveLength(1);
  });

  it("of somebody else do not exist", async () => {
    const [mine, theirs] = [await makePerson(), await makePerson()];
    const { caller } = await signedIn(mine.email, FIREFOX);
    await expect(caller.session.revoke({ id: theirs.sessionId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const row = await store().session.findUniqueOrThrow({ where: { id: theirs.sessionId } });
    expect(row.revokedAt).toBeNull();
  });

  it("end with signing out, even for whoever kept the cookie", async () => {
    const { email } = await makePerson();
    const { browser } = await signedIn(email, FIREFOX);
    const kept = new Map(browser.cookies);
    await browser.signOut();
    expect([...browser.cookies.keys()]).not.toContain("next-auth.session-token");
    for (const [name, value] of kept) browser.cookies.set(name, value);
    expect((await browser.context()).actor).toBeNull();
  });

  it("end when they run out, and with a cookie signed by somebody else", async () => {
    const person = await makePerson();
    const browser = new AuthBrowser();
    const cookie = await signInCookie(person);
    browser.cookies.set(cookie.name, cookie.value);
    expect((await browser.context()).actor?.memberId).toBe(person.memberId);
    browser.cookies.set(cookie.name, `${cookie.value.slice(0, -4)}AAAA`);
    expect((await browser.context()).actor).toBeNull();
    browser.cookies.set(cookie.name, cookie.value);
    await store().session.update({ where: { id: person.sessionId }, data: { expiresAt: new Date() } });
    expect((await browser.context()).actor).toBeNull();
  });
});

describe("the profile", () => {
  it("changes one's name, and shows the stored one to whoever was slower", async () => {
    const { email } = await makePerson();
    const { caller, browser } = await signedIn(email, FIREFOX);
    const before = await caller.profile.get();
    const saved = await caller.profile.update({ name: "Dana Whitfield", version: before.version });
    expect(saved).toEqual({ name: "Dana Whitfield", version: before.version + 1 });
    expect((await browser.context()).actor?.name).toBe("Dana Whitfield");
    await expect(caller.profile.update({ name: "D.", version: before.version })).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { current: saved },
    });
  });
});

describe("organizations", () => {
  it("are switched for this browser, and only to one's own", async () => {
    const person = await makePerson();
    const { organization: second } = await makeOrganization({ roles: [] });
    const { organization: foreign } = await makeOrganization({ roles: [] });
    await store().member.create({
      data: { organizationId: second.id, userId: person.userId, role: "AUDITOR" },
    });
    const { caller, browser } = await signedIn(person.email, FIREFOX);
    await caller.organization.switch({ organizationId: person.organizationId });
    expect((await browser.context()).actor).toMatchObject({ role: "ADMIN" });
    await caller.organization.switch({ organizationId: second.id });
    expect((await browser.context()).actor).toMatchObject({ role: "AUDITOR", organizationId: second.id });
    const arrival = await store().auditEvent.findFirstOrThrow({
      where: { organizationId: second.id, action: "organization.switched" },
    });
    expect(arrival.actorName).toBe(person.name);
    // Who reads this organization's log does not learn in which others somebody is.
    expect(JSON.stringify(arrival)).not.toContain(person.organizationName);
    await expect(caller.organization.switch({ organizationId: foreign.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("are renamed by an admin, with a version", async () => {
    const person = await makePerson();
    const { caller } = await signedIn(person.email, FIREFOX);
    const saved = await caller.organization.update({ name: "Northgate", version: 1 });
    expect(saved).toEqual({ name: "Northgate", version: 2 });
    await expect(caller.organization.update({ name: "Southgate", version: 1 })).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { current: saved },
    });
    const { organizations } = await caller.profile.get();
    expect(organizations).toEqual([expect.objectContaining({ name: "Northgate", isCurrent: true })]);
  });
});
