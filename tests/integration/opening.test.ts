import { beforeAll, describe, expect, test } from "vitest";
import type { Role } from "@/domain/member";
import { openingInput } from "@/domain/opening";
import type { Actor } from "@/server/actor";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

let actors: Record<Role, Actor>;
let stranger: Actor;

beforeAll(async () => {
  actors = (await makeOrganization()).actors;
  stranger = (await makeOrganization({ roles: ["ADMIN"] })).actors.ADMIN;
});

function draft(changes: object = {}) {
  return {
    templateKey: "operations-analyst",
    title: "Operations analyst, claims",
    location: "Leeds",
    hiringManagerId: actors.HIRING_MANAGER.memberId,
    goals: "Answer within a day",
    bottlenecks: "",
    teamAiSkillLevel: null,
    measuresOfSuccess: "",
    roleExpectsAi: 0.75,
    employerValuesCertificates: 0.75,
    asOf: "2026-11-01",
    requiredCertificate: "",
    requiredCertificateReason: "",
    interviewQuestions: [],
    ...changes,
  };
}

/** The form of a stored opening, as a client would send it back. */
async function formOf(actor: Actor, openingId: string) {
  const opening = await callAs(actor).opening.get({ openingId });
  return { ...openingInput.parse(opening), id: openingId, version: opening.version };
}

async function events(openingId: string) {
  const rows = await store().auditEvent.findMany({ where: { openingId }, orderBy: { id: "asc" } });
  return rows.map(({ action }) => action);
}

describe("creating an opening", () => {
  test("makes a draft with the template's rubric and a panel of maker and manager, neither reviewing", async () => {
    const { id } = await callAs(actors.RECRUITER).opening.create(draft());
    const stored = await store().opening.findUniqueOrThrow({
      where: { id },
      include: { panelMembers: true, rubric: { include: { criteria: { orderBy: { position: "asc" } } } } },
    });
    expect(stored).toMatchObject({
      status: "DRAFT",
      templateKey: "operations-analyst",
      version: 1,
      openedAt: null,
    });
    expect(stored.rubric).toMatchObject({ version: 1, frozenAt: null });
    expect(stored.rubric?.criteria.map(({ key, weight }) => [key, weight])).toEqual([
      ["problem-solving", 0.25],
      ["technology-use", 0.25],
      ["productivity", 0.25],
      ["business-value", 0.25],
    ]);
    expect(stored.rubric?.criteria[0]?.anchors).toHaveLength(5);
    const people = [actors.RECRUITER.memberId, actors.HIRING_MANAGER.memberId].sort();
    expect(stored.panelMembers.map(({ memberId }) => memberId).sort()).toEqual(people);
    expect(stored.panelMembers.some(({ isReviewing }) => isReviewing)).toBe(false);
    expect(await events(id)).toEqual(["opening.created"]);
  });

  test.each(["REVIEWER", "AUDITOR"] as const)("is not for a %s", async (role) => {
    await refusal(callAs(actors[role]).opening.create(draft()), "FORBIDDEN");
  });

  test("refuses an unknown template, a hiring manager who cannot decide, a stranger, and a far day", async () => {
    const caller = callAs(actors.RECRUITER).opening;
    const template = await refusal(caller.create(draft({ templateKey: "astronaut" })), "INVALID");
    expect(template.fields).toHaveProperty("templateKey");
    const reviewer = await refusal(
      caller.create(draft({ hiringManagerId: actors.REVIEWER.memberId })),
      "INVALID",
    );
    expect(reviewer.fields).toEqual({ hiringManagerId: "Choose a hiring manager or an admin." });
    await refusal(caller.create(draft({ hiringManagerId: stranger.memberId })), "NOT_FOUND");
    const asOf = await refusal(caller.create(draft({ asOf: "2031-01-01" })), "INVALID");
    expect(asOf.fields).toEqual({ asOf: "At most a year from today." });
  });

  test.each([
    ["100 kB in a title", { title: "x".repeat(100_000) }, "title"],
    ["a NUL", { title: "a\u0000b" }, "title"],
    ["only spaces", { title: "   " }, "title"],
    ["a day that does not exist", { asOf: "2026-02-30" }, "asOf"],
    ["a share above one", { roleExpectsAi: 1.01 }, "roleExpectsAi"],
    ["a share that is no number", { roleExpectsAi: Number.NaN }, "roleExpectsAi"],
    ["100 kB in the goals", { goals: "x".repeat(100_000) }, "goals"],
  ])("refuses %s, at its field", async (_, changes, field) => {
    const call = callAs(actors.RECRUITER).opening.create(draft(changes));
    await expect(call).rejects.toMatchObject({ cause: { issues: [{ path: [field] }] } });
  });

  test("keeps right-to-left, emoji, HTML and SQL exactly as typed", async () => {
    const title = 'مدير مشروع 🧭 <script>alert(1)</script> \'); DROP TABLE "Opening"; --';
    const { id } = await callAs(actors.RECRUITER).opening.create(draft({ title }));
    expect((await callAs(actors.RECRUITER).opening.get({ openingId: id })).title).toBe(title);
  });
});

describe("editing a brief", () => {
  test("saves, counts the version up, and says in the record what changed", async () => {
    const { id } = await callAs(actors.RECRUITER).opening.create(draft());
    const form = await formOf(actors.HIRING_MANAGER, id);
    const saved = await callAs(actors.HIRING_MANAGER).opening.update({ ...form, bottlenecks: "Typing" });
    expect(saved).toEqual({ id, version: 2 });
    const event = await store().auditEvent.findFirstOrThrow({
      where: { openingId: id, action: "opening.updated" },
    });
    expect(event.diff).toEqual({ bottlenecks: { from: "", to: "Typing" } });
    expect(event.actorName).toBe(actors.HIRING_MANAGER.name);
  });

  test("answers a stale edit with the stored version, and leaves it alone", async () => {
    const { id } = await callAs(actors.RECRUITER).opening.create(draft());
    const form = await formOf(actors.RECRUITER, id);
    await callAs(actors.RECRUITER).opening.update({ ...form, goals: "Mine" });
    const stale = await refusal(
      callAs(actors.HIRING_MANAGER).opening.update({ ...form, goals: "Theirs" }),
      "CONFLICT",
    );
    expect(stale.current).toMatchObject({ goals: "Mine", version: 2, hiringManagerId: form.hiringManagerId });
    expect(openingInput.safeParse(stale.current).success).toBe(true);
    expect((await formOf(actors.RECRUITER, id)).goals).toBe("Mine");
  });

  test("is not for reviewers or auditors, and not across tenants", async () => {
    const { id } = await callAs(actors.RECRUITER).opening.create(draft());
    const form = await formOf(actors.RECRUITER, id);
    await refusal(callAs(actors.AUDITOR).opening.update(form), "FORBIDDEN");
    await refusal(callAs(actors.REVIEWER).opening.update(form), "FORBIDDEN");
    await refusal(callAs(stranger).opening.update(form), "NOT_FOUND");
    await refusal(callAs(stranger).opening.get({ openingId: id }), "NOT_FOUND");
    await refusal(callAs(actors.REVIEWER).opening.get({ openingId: id }), "NOT_FOUND");
  });

  test("keeps what scores are made of once rating has begun, and lets the rest be edited", async () => {
    const opening = await makeOpening(actors.HIRING_MANAGER);
    await store().rubric.update({ where: { id: opening.rubricId }, data: { frozenAt: new Date() } });
    const form = await formOf(actors.HIRING_MANAGER, opening.id);
    const { update } = callAs(actors.HIRING_MANAGER).opening;
    for (const change of [
      { roleExpectsAi: 0.1 },
      { employerValuesCertificates: 1 },
      { asOf: "2026-10-01" },
    ]) {
      const refused = await refusal(update({ ...form, ...change }), "LOCKED");
      expect(refused.message).toContain("Rating has begun");
    }
    expect(await update({ ...form, goals: "Other goals" })).toMatchObject({ version: form.version + 1 });
  });

  test("computes the scores anew when a share changes", async () => {
    const opening = await makeOpening(actors.HIRING_MANAGER);
    const application = await makeApplication(opening);
    const form = await formOf(actors.HIRING_MANAGER, opening.id);
    await callAs(actors.HIRING_MANAGER).opening.update({ ...form, roleExpectsAi: 0.2 });
    expect(await store().score.findUnique({ where: { applicationId: application.id } })).toMatchObject({
      support: 0,
    });
  });
});

describe("opening, archiving, restoring", () => {
  test("refuses to open while a question is blank, with a message at each", async () => {
    const { id } = await callAs(actors.RECRUITER).opening.create(draft());
    const refused = await refusal(callAs(actors.RECRUITER).opening.open({ id, version: 1 }), "INVALID");
    expect(Object.keys(refused.fields ?? {})).toEqual([
      "bottlenecks",
      "teamAiSkillLevel",
      "measuresOfSuccess",
    ]);
    const form = await formOf(actors.RECRUITER, id);
    const brief = { bottlenecks: "Typing", teamAiSkillLevel: "TRYING" as const, measuresOfSuccess: "Hours" };
    await callAs(actors.RECRUITER).opening.update({ ...form, ...brief });
    expect(await callAs(actors.RECRUITER).opening.open({ id, version: 2 })).toEqual({
      id,
      version: 3,
      status: "OPEN",
    });
    await refusal(callAs(actors.RECRUITER).opening.open({ id, version: 3 }), "LOCKED");
  });

  test.each(["DRAFT", "OPEN", "DECIDED"] as const)("brings a %s one back as it was", async (status) => {
    const { id } = await makeOpening(actors.HIRING_MANAGER, { status });
    const { archive, restore } = callAs(actors.RECRUITER).opening;
    expect(await archive({ id, version: 1 })).toMatchObject({ status: "ARCHIVED", version: 2 });
    await refusal(archive({ id, version: 2 }), "LOCKED");
    expect(await restore({ id, version: 2 })).toMatchObject({ status, version: 3 });
    await refusal(restore({ id, version: 3 }), "LOCKED");
    expect(await events(id)).toEqual(["opening.archived", "opening.restored"]);
  });

  test("a stale screen changes no status", async () => {
    const { id } = await makeOpening(actors.HIRING_MANAGER);
    await callAs(actors.RECRUITER).opening.archive({ id, version: 1 });
    const stale = await refusal(callAs(actors.RECRUITER).opening.restore({ id, version: 1 }), "CONFLICT");
    expect(stale.current).toMatchObject({ version: 2 });
  });
});

describe("what the frame of an opening tells", () => {
  test("hides others' progress and the freeze from whoever owes a review, and shows both afterwards", async () => {
    const [reviewer, other] = [actors.REVIEWER, actors.HIRING_MANAGER];
    const panel = [reviewer, other].map((actor) => ({ actor, isReviewing: true }));
    const opening = await makeOpening(actors.HIRING_MANAGER, { panel });
    const application = await makeApplication(opening);
    const outcome = await makeOutcome(application);
    await store().rubric.update({
      where: { id: opening.rubricId },
      data: { frozenAt: new Date("2026-10-14") },
    });
    await makeSubmittedReview(other, opening, application, { [outcome.id]: [3, 3, 3, 3] });
    const before = await callAs(reviewer).opening.get({ openingId: opening.id });
    expect(before).toMatchObject({ reviews: null, frozenOn: null, own: { submitted: 0, owed: 1 } });
    expect(before.can).toMatchObject({ seeRanking: false, seeActivity: false, update: false });
    await makeSubmittedReview(reviewer, opening, application, { [outcome.id]: [1, 1, 1, 1] });
    const afterwards = await callAs(reviewer).opening.get({ openingId: opening.id });
    expect(afterwards).toMatchObject({ reviews: { submitted: 2, expected: 2 }, frozenOn: "2026-10-14" });
    expect(afterwards.can.seeRanking).toBe(true);
  });
});
