import { describe, expect, it } from "vitest";
import { callAs as asActor } from "@/tests/support/caller";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import { makeOpening } from "@/tests/support/opening-factory";
import { callAs, reasonOf } from "@/tests/support/procedures";
import { store } from "@/tests/support/store";

async function makeStaff() {
  const { organization, actors } = await makeOrganization();
  const change = (id: string) => ({ id, version: 1, role: "AUDITOR" as const, isActive: true });
  return { organization, actors, admin: asActor(actors.ADMIN), change };
}

describe("members", () => {
  it("are listed for everybody but reviewers, active ones first", async () => {
    const { actors } = await makeStaff();
    await store().member.update({
      where: { id: actors.AUDITOR.memberId },
      data: { deactivatedAt: new Date() },
    });
    const list = await asActor(actors.RECRUITER).member.list();
    expect(list).toHaveLength(5);
    expect(list.at(-1)).toMatchObject({ id: actors.AUDITOR.memberId, isActive: false });
    expect(list.find((one) => one.isYou)?.id).toBe(actors.RECRUITER.memberId);
    expect(await reasonOf(callAs(actors.REVIEWER, "member.list", undefined))).toBe("FORBIDDEN");
  });

  it("change role by an admin, once per version", async () => {
    const { actors, admin } = await makeStaff();
    const input = { id: actors.REVIEWER.memberId, version: 1, role: "RECRUITER" as const, isActive: true };
    expect(await admin.member.update(input)).toMatchObject({ role: "RECRUITER", version: 2 });
    await expect(admin.member.update({ ...input, role: "AUDITOR" })).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { current: { id: input.id, role: "RECRUITER", isActive: true, version: 2 } },
    });
    const event = await store().auditEvent.findFirstOrThrow({ where: { subjectId: input.id } });
    expect(event).toMatchObject({
      action: "member.updated",
      actorId: actors.ADMIN.memberId,
      diff: { role: { from: "REVIEWER", to: "RECRUITER" } },
    });
  });

  it("are out at once when deactivated, and in again when activated", async () => {
    const { organization, actors, admin } = await makeStaff();
    const person = await makeMember(organization, "AUDITOR");
    const { actorOfSession } = await import("@/server/session");
    const input = { id: person.memberId, version: 1, role: "AUDITOR" as const, isActive: false };
    await admin.member.update(input);
    expect(await actorOfSession(person.sessionId, new Date())).toBeNull();
    await admin.member.update({ ...input, version: 2, isActive: true });
    expect(await actorOfSession(person.sessionId, new Date())).toMatchObject({ memberId: person.memberId });
    expect(actors.ADMIN.memberId).not.toBe(person.memberId);
  });

  it("always include an admin, and no admin shuts themself out", async () => {
    const { organization, actors, admin, change } = await makeStaff();
    const self = actors.ADMIN.memberId;
    await expect(admin.member.update(change(self))).rejects.toMatchObject({
      cause: { code: "INVALID", fields: { role: expect.stringContaining("at least one admin") } },
    });
    await expect(
      admin.member.update({ ...change(self), role: "ADMIN", isActive: false }),
    ).rejects.toMatchObject({
      cause: { fields: { isActive: expect.any(String) } },
    });
    await makeMember(organization, "ADMIN");
    await expect(admin.member.update(change(self))).resolves.toMatchObject({ role: "AUDITOR" });
  });

  it("keep an admin even when two take the role from each other at once", async () => {
    const pairs = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const { organization, actors, change } = await makeStaff();
        const [one, two] = [actors.ADMIN, await makeMember(organization, "ADMIN")];
        return {
          organization,
          deeds: [asActor(one), asActor(two)],
          changes: [change(two.memberId), change(one.memberId)],
        };
      }),
    );
    const answers = await Promise.allSettled(
      pairs.flatMap(({ deeds, changes }) =>
        deeds.map((caller, index) => caller.member.update(changes[index] as (typeof changes)[number])),
      ),
    );
    expect(answers.filter((one) => one.status === "fulfilled")).toHaveLength(pairs.length);
    for (const { organization } of pairs) {
      const where = { organizationId: organization.id, role: "ADMIN" } as const;
      expect(await store().member.count({ where })).toBe(1);
    }
  });

  it("of another organization do not exist", async () => {
    const [mine, theirs] = [await makeStaff(), await makeStaff()];
    const input = theirs.change(theirs.actors.REVIEWER.memberId);
    await expect(mine.admin.member.update(input)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("stop reviewing when their role no longer does, and stay on the panel", async () => {
    const { actors, admin } = await makeStaff();
    const reviewer = actors.REVIEWER;
    const opening = await makeOpening(actors.HIRING_MANAGER, {
      panel: [
        { actor: reviewer, isReviewing: true },
        { actor: actors.HIRING_MANAGER, isReviewing: true },
      ],
    });
    const found = (await admin.member.list()).find((one) => one.id === reviewer.memberId);
    expect(found?.reviewingOpenings).toBe(1);
    const input = { id: reviewer.memberId, version: 1, role: "HIRING_MANAGER" as const, isActive: true };
    expect(await admin.member.update(input)).toMatchObject({ reviewingEnded: 0 });
    expect(await admin.member.update({ ...input, version: 2, role: "RECRUITER" })).toMatchObject({
      reviewingEnded: 1,
    });
    const panel = await store().panelMember.findMany({ where: { openingId: opening.id } });
    const reviewing = panel.filter((seat) => seat.isReviewing).map((seat) => seat.memberId);
    expect(panel).toHaveLength(2);
    expect(reviewing).toEqual([actors.HIRING_MANAGER.memberId]);
    const where = { openingId: opening.id, action: "panel.updated" };
    expect(await store().auditEvent.count({ where })).toBe(1);
  });
});
