import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Role } from "@/domain/member";
import type { Actor } from "@/server/actor";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { type MadeOrganization, makeMember, makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

let organization: MadeOrganization;
let actors: Record<Role, Actor>;
let second: Actor;
let opening: MadeOpening;
let application: MadeApplication;

beforeAll(async () => {
  const made = await makeOrganization();
  organization = made.organization;
  actors = made.actors;
  second = await makeMember(organization, "REVIEWER");
});

beforeEach(async () => {
  const panel = [actors.REVIEWER, second].map((actor) => ({ actor, isReviewing: true }));
  opening = await makeOpening(actors.HIRING_MANAGER, { panel });
  application = await makeApplication(opening);
});

async function save(
  actor: Actor,
  members: { memberId: string; isReviewing: boolean }[],
  options: { version?: number; isDroppingDrafts?: boolean } = {},
) {
  const { version } = await callAs(actor).panel.get({ openingId: opening.id });
  return callAs(actor).panel.update({
    openingId: opening.id,
    version,
    isDroppingDrafts: false,
    members,
    ...options,
  });
}

const reviewing = (actor: Actor) => ({ memberId: actor.memberId, isReviewing: true });
const informed = (actor: Actor) => ({ memberId: actor.memberId, isReviewing: false });

async function stored() {
  const rows = await store().panelMember.findMany({ where: { openingId: opening.id } });
  return rows.map(({ memberId, isReviewing }) => ({ memberId, isReviewing }));
}

describe("choosing a panel", () => {
  test("stores it as a whole, with names on record", async () => {
    const next = [reviewing(actors.REVIEWER), informed(actors.RECRUITER), reviewing(actors.HIRING_MANAGER)];
    await save(actors.RECRUITER, next);
    expect(await stored()).toEqual(expect.arrayContaining(next));
    expect(await stored()).toHaveLength(3);
    const event = await store().auditEvent.findFirstOrThrow({
      where: { openingId: opening.id, action: "panel.updated" },
    });
    const diff = event.diff as Record<string, { from: string[]; to: string[] }>;
    expect(diff.reviewers?.from.sort()).toEqual([actors.REVIEWER.name, second.name].sort());
    expect(diff.reviewers?.to.sort()).toEqual([actors.HIRING_MANAGER.name, actors.REVIEWER.name].sort());
  });

  test.each(["RECRUITER", "ADMIN", "AUDITOR"] as const)("lets no %s review", async (role) => {
    const refused = await refusal(save(actors.RECRUITER, [reviewing(actors[role])]), "INVALID");
    expect(refused.fields?.members).toContain(actors[role].name);
    expect(await stored()).toHaveLength(2);
  });

  test("is not for reviewers and auditors, and knows no strangers", async () => {
    const { version } = await callAs(actors.RECRUITER).panel.get({ openingId: opening.id });
    const input = { openingId: opening.id, version, members: [], isDroppingDrafts: false };
    await refusal(callAs(actors.REVIEWER).panel.update(input), "FORBIDDEN");
    await refusal(callAs(actors.AUDITOR).panel.update(input), "FORBIDDEN");
    const stranger = (await makeOrganization({ roles: ["ADMIN"] })).actors.ADMIN;
    await refusal(callAs(stranger).panel.update(input), "NOT_FOUND");
    await refusal(callAs(stranger).panel.get({ openingId: opening.id }), "NOT_FOUND");
    await refusal(save(actors.RECRUITER, [informed(stranger)]), "NOT_FOUND");
  });

  test("answers a stale choice with the stored panel", async () => {
    const { version } = await callAs(actors.RECRUITER).panel.get({ openingId: opening.id });
    await save(actors.RECRUITER, [reviewing(second)]);
    const stale = await refusal(save(actors.ADMIN, [], { version }), "CONFLICT");
    expect(stale.current).toMatchObject({ members: [reviewing(second)] });
    expect(await stored()).toEqual([reviewing(second)]);
  });

  test("refuses the same person twice and somebody who has left", async () => {
    const left = await makeMember(organization, "REVIEWER");
    await store().member.update({ where: { id: left.memberId }, data: { deactivatedAt: new Date() } });
    await refusal(save(actors.RECRUITER, [reviewing(left)]), "NOT_FOUND");
    const twice = save(actors.RECRUITER, [reviewing(second), informed(second)]);
    await expect(twice).rejects.toMatchObject({ cause: { issues: [{ path: ["members"] }] } });
  });
});

describe("a panel at work", () => {
  test("keeps whoever has handed in", async () => {
    await makeSubmittedReview(second, opening, application, {});
    const refused = await refusal(save(actors.RECRUITER, [reviewing(actors.REVIEWER)]), "INVALID");
    expect(refused.fields?.members).toContain(`${second.name} has handed in`);
    await refusal(save(actors.RECRUITER, [reviewing(actors.REVIEWER), informed(second)]), "INVALID");
  });

  test("throws a draft away only after being asked", async () => {
    const { id } = await makeSubmittedReview(second, opening, application, {}, { submittedAt: null });
    const refused = await refusal(save(actors.RECRUITER, [reviewing(actors.REVIEWER)]), "INVALID");
    expect(refused.fields).toHaveProperty("isDroppingDrafts");
    expect(await store().review.count({ where: { id } })).toBe(1);
    await save(actors.RECRUITER, [reviewing(actors.REVIEWER)], { isDroppingDrafts: true });
    expect(await store().review.count({ where: { id } })).toBe(0);
  });

  test("lets nobody begin to review who could see ratings already", async () => {
    const all = [reviewing(actors.REVIEWER), reviewing(second)];
    await makeSubmittedReview(second, opening, application, {});
    const sighted = await refusal(save(actors.ADMIN, [...all, reviewing(actors.HIRING_MANAGER)]), "INVALID");
    expect(sighted.fields?.members).toContain("cannot review blind");
    const fresh = await makeMember(organization, "REVIEWER");
    expect(await save(actors.ADMIN, [...all, reviewing(fresh)])).toHaveProperty("version");
  });

  test("tells whoever owes a review nothing of the others, and lets them change no reviewer", async () => {
    const outcome = await makeOutcome(application);
    const panel = [reviewing(actors.REVIEWER), reviewing(second), reviewing(actors.HIRING_MANAGER)];
    await save(actors.RECRUITER, panel);
    const before = await callAs(actors.HIRING_MANAGER).panel.get({ openingId: opening.id });
    await makeSubmittedReview(second, opening, application, { [outcome.id]: [3, 3, 3, 3] });
    await store().rubric.update({ where: { id: opening.rubricId }, data: { frozenAt: new Date() } });
    expect(await callAs(actors.HIRING_MANAGER).panel.get({ openingId: opening.id })).toEqual(before);
    for (const leaving of [second, actors.REVIEWER, actors.HIRING_MANAGER]) {
      const rest = panel.filter(({ memberId }) => memberId !== leaving.memberId);
      const refused = await refusal(save(actors.HIRING_MANAGER, rest), "LOCKED");
      expect(refused.message).not.toContain(leaving.name);
    }
    const progress = (await callAs(actors.RECRUITER).panel.get({ openingId: opening.id })).people.find(
      ({ memberId }) => memberId === second.memberId,
    );
    expect(progress?.progress).toEqual({ hasSubmitted: true, hasDraft: false });
  });
});
