import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Role } from "@/domain/member";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { createCaller } from "@/server/root";
import { joinByInvitation } from "@/server/services/invitation-join";
import { hashPassword } from "@/server/services/password";
import { AuthBrowser } from "@/tests/support/auth-browser";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import { store } from "@/tests/support/store";

const PASSWORD = "correct horse battery staple";
const DAY_MS = 24 * 3_600_000;

function callerOf(actor: Actor | null, at = new Date()) {
  return createCaller({ actor: actor && { ...actor, at }, at, requestId: "test", address: randomUUID() });
}

async function invite(role: Role = "REVIEWER", email = `${randomUUID()}@example.test`) {
  const { organization, actors } = await makeOrganization({ roles: ["ADMIN"] });
  const admin = callerOf(actors.ADMIN);
  const invitation = await admin.invitation.create({ email, name: "Ravi Anand", role });
  return { organization, admin, ...invitation };
}

const acceptance = (token: string) => ({ token, name: "Ravi Anand", password: PASSWORD });

describe("an invitation", () => {
  it("shows its link once; of the token only a hash is stored", async () => {
    const { token, id, admin } = await invite();
    expect(token).toMatch(/^[\w-]{43}$/);
    const row = await store().invitation.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toContain(token);
    const listed = await admin.invitation.list();
    expect(listed).toHaveLength(1);
    expect(JSON.stringify(listed)).not.toContain(token);
    const event = await store().auditEvent.findFirstOrThrow({ where: { subjectId: id } });
    expect(JSON.stringify(event.diff)).not.toContain(token);
  });

  it("makes a newcomer a member in the role they were invited to", async () => {
    const { token, email, organization } = await invite("HIRING_MANAGER");
    const anyone = callerOf(null);
    expect(await anyone.invitation.preview({ token })).toMatchObject({
      state: "OPEN",
      organizationName: organization.name,
      role: "HIRING_MANAGER",
    });
    expect(await anyone.invitation.accept(acceptance(token))).toEqual({ email });
    const browser = new AuthBrowser();
    expect(await browser.signIn("credentials", { email, password: PASSWORD })).toBeNull();
    const { actor } = await browser.context();
    expect(actor).toMatchObject({
      role: "HIRING_MANAGER",
      organizationId: organization.id,
      name: "Ravi Anand",
    });
    const joined = await store().auditEvent.findFirstOrThrow({
      where: { organizationId: organization.id, action: "member.joined" },
    });
    expect(joined.actorId).toBe(actor?.memberId);
  });

  it("works once, even for two who come at once", async () => {
    const { token, organization } = await invite();
    const both = await Promise.allSettled([
      callerOf(null).invitation.accept(acceptance(token)),
      callerOf(null).invitation.accept(acceptance(token)),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await store().member.count({ where: { organizationId: organization.id } })).toBe(2);
    await expect(callerOf(null).invitation.accept(acceptance(token))).rejects.toThrow("has been used");
    expect(await callerOf(null).invitation.preview({ token })).toMatchObject({ state: "USED" });
  });

  it("runs out after seven days", async () => {
    const { token, organization } = await invite();
    const early = callerOf(null, new Date(Date.now() + 6.99 * DAY_MS));
    expect(await early.invitation.preview({ token })).toMatchObject({ state: "OPEN" });
    const late = callerOf(null, new Date(Date.now() + 7.01 * DAY_MS));
    expect(await late.invitation.preview({ token })).toMatchObject({ state: "EXPIRED" });
    await expect(late.invitation.accept(acceptance(token))).rejects.toThrow("has run out");
    expect(await store().member.count({ where: { organizationId: organization.id } })).toBe(1);
  });

  it("can be taken back, by its own organization only", async () => {
    const { token, id, admin } = await invite();
    const stranger = await invite();
    await expect(stranger.admin.invitation.revoke({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await admin.invitation.revoke({ id });
    await expect(callerOf(null).invitation.accept(acceptance(token))).rejects.toThrow("was taken back");
    expect(await admin.invitation.list()).toEqual([]);
    await expect(admin.invitation.revoke({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("lets nobody in who was just about to join when it was taken back", async () => {
    const { id, admin, organization } = await invite();
    await admin.invitation.revoke({ id });
    const { actors } = await makeOrganization({ roles: ["AUDITOR"] });
    const invitation = { id, organizationId: organization.id, role: "REVIEWER" } as const;
    const join = inTransaction((tx) => joinByInvitation(tx, invitation, actors.AUDITOR.userId, new Date()));
    await expect(join).rejects.toMatchObject({ code: "LOCKED" });
    expect(await store().member.count({ where: { organizationId: organization.id } })).toBe(1);
  });

  it("makes an earlier one for the same address stop working", async () => {
    const { token, email, admin } = await invite();
    const second = await admin.invitation.create({ email, name: "Ravi Anand", role: "AUDITOR" });
    await expect(callerOf(null).invitation.accept(acceptance(token))).rejects.toThrow("was taken back");
    await expect(callerOf(null).invitation.accept(acceptance(second.token))).resolves.toEqual({ email });
  });

  it("stays the only open one, however many are made for the same address at once", async () => {
    const { email, admin } = await invite();
    const again = () => admin.invitation.create({ email, name: "Ravi Anand", role: "AUDITOR" });
    const made = await Promise.all([again(), again(), again(), again()]);
    const open = await admin.invitation.list();
    expect(open).toHaveLength(1);
    expect(made.map(({ id }) => id)).toContain(open[0]?.id);
  });

  it("asks somebody with an account for its password, and leaves their name alone", async () => {
    const { organization } = await makeOrganization({ roles: [] });
    const person = await makeMember(organization, "AUDITOR", { passwordHash: await hashPassword(PASSWORD) });
    const { token, organization: second } = await invite("RECRUITER", person.email);
    const wrong = { ...acceptance(token), password: "somebody else's guess" };
    await expect(callerOf(null).invitation.accept(wrong)).rejects.toMatchObject({
      cause: { code: "INVALID", fields: { password: expect.any(String) } },
    });
    expect(await store().member.count({ where: { organizationId: second.id } })).toBe(1);
    await callerOf(null).invitation.accept(acceptance(token));
    const browser = new AuthBrowser();
    await browser.signIn("credentials", { email: person.email, password: PASSWORD });
    const { actor } = await browser.context();
    expect(actor).toMatchObject({ organizationId: second.id, role: "RECRUITER", name: person.name });
  });

  it("is not needed by somebody who is a member, active or not", async () => {
    const { organization, actors } = await makeOrganization({ roles: ["ADMIN", "REVIEWER"] });
    const admin = callerOf(actors.ADMIN);
    const input = { email: actors.REVIEWER.email, name: "Again", role: "REVIEWER" } as const;
    const refusal = { cause: { code: "INVALID", fields: { email: expect.any(String) } } };
    await expect(admin.invitation.create(input)).rejects.toMatchObject(refusal);
    const where = { id: actors.REVIEWER.memberId, organizationId: organization.id };
    await store().member.update({ where, data: { deactivatedAt: new Date() } });
    await expect(admin.invitation.create(input)).rejects.toMatchObject(refusal);
  });

  it("is not found by a link that was made up", async () => {
    const token = "A".repeat(43);
    await expect(callerOf(null).invitation.preview({ token })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(callerOf(null).invitation.accept(acceptance(token))).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});
