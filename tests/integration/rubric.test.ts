import { beforeAll, describe, expect, test } from "vitest";
import type { Role } from "@/domain/member";
import { rubricInput } from "@/domain/rubric";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { freezeRubric } from "@/server/services/rubric-freeze";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

let actors: Record<Role, Actor>;
let stranger: Actor;

beforeAll(async () => {
  actors = (await makeOrganization()).actors;
  stranger = (await makeOrganization({ roles: ["ADMIN"] })).actors.ADMIN;
});

async function formOf(actor: Actor, openingId: string) {
  return rubricInput.parse(await callAs(actor).rubric.get({ openingId }));
}

function weighed(form: Awaited<ReturnType<typeof formOf>>, weights: readonly number[]) {
  const criteria = form.criteria.map((criterion, index) => ({ ...criterion, weight: weights[index] ?? 0 }));
  return { ...form, criteria };
}

describe("saving a rubric", () => {
  test("counts the version up, keeps only what differs from the defaults, and names each change", async () => {
    const { id: openingId } = await makeOpening(actors.HIRING_MANAGER);
    const form = await formOf(actors.HIRING_MANAGER, openingId);
    const parameters = { ...form.parameters, concentration: 10 };
    const next = { ...weighed(form, [0.4, 0.2, 0.2, 0.2]), parameters };
    expect(await callAs(actors.HIRING_MANAGER).rubric.update(next)).toEqual({ version: 2 });
    const stored = await store().rubric.findUniqueOrThrow({ where: { openingId } });
    expect(stored).toMatchObject({ version: 2, parameters: { concentration: 10 }, evidenceStrength: {} });
    const event = await store().auditEvent.findFirstOrThrow({
      where: { openingId, action: "rubric.updated" },
    });
    expect(event.diff).toMatchObject({
      "problem-solving.weight": { from: 0.25, to: 0.4 },
      "parameters.concentration": { from: 8, to: 10 },
      version: { from: 1, to: 2 },
    });
    expect(event.diff).not.toHaveProperty("technology-use.name");
  });

  test("adds, renames, reorders and removes criteria; the row of a key stays", async () => {
    const opening = await makeOpening(actors.HIRING_MANAGER);
    const form = await formOf(actors.HIRING_MANAGER, opening.id);
    const [first, second, third] = form.criteria;
    if (!first || !second || !third) throw new Error("four criteria");
    const extra = {
      ...first,
      key: "criterion-5",
      name: "Teaches others",
      weight: 0.25,
      credentialCeiling: 0.05,
    };
    const criteria = [extra, { ...second, name: "Works with AI" }, first, third];
    await callAs(actors.HIRING_MANAGER).rubric.update({ ...form, criteria });
    const rows = await store().criterion.findMany({
      where: { rubricId: opening.rubricId },
      orderBy: { position: "asc" },
    });
    expect(rows.map(({ key }) => key)).toEqual([
      "criterion-5",
      "technology-use",
      "problem-solving",
      "productivity",
    ]);
    expect(rows[1]).toMatchObject({ name: "Works with AI", id: opening.criteria[1]?.id });
  });

  test("computes every score of the opening anew", async () => {
    const opening = await makeOpening(actors.HIRING_MANAGER);
    const application = await makeApplication(opening);
    const form = await formOf(actors.HIRING_MANAGER, opening.id);
    await callAs(actors.HIRING_MANAGER).rubric.update(weighed(form, [0.7, 0.1, 0.1, 0.1]));
    const score = await store().score.findUniqueOrThrow({ where: { applicationId: application.id } });
    expect(score.computedAt).toEqual(actors.HIRING_MANAGER.at);
  });

  test("answers a stale edit with both versions", async () => {
    const { id: openingId } = await makeOpening(actors.HIRING_MANAGER);
    const form = await formOf(actors.HIRING_MANAGER, openingId);
    await callAs(actors.ADMIN).rubric.update(weighed(form, [0.4, 0.2, 0.2, 0.2]));
    const stale = await refusal(
      callAs(actors.HIRING_MANAGER).rubric.update(weighed(form, [0.1, 0.3, 0.3, 0.3])),
      "CONFLICT",
    );
    expect(stale.current).toMatchObject({ version: 2, criteria: [{ weight: 0.4 }, {}, {}, {}] });
    expect((await formOf(actors.HIRING_MANAGER, openingId)).criteria[0]?.weight).toBe(0.4);
  });

  test.each([
    ["weights that make 90 %", "criteria", { weights: [0.25, 0.25, 0.25, 0.15] }],
    ["a ceiling above .10", "criteria.0.credentialCeiling", { ceiling: 0.2 }],
    ["a parameter out of bounds", "parameters.priorSupport", { parameters: { priorSupport: 0.6 } }],
    ["an unknown parameter", "parameters", { parameters: { luck: 1 } }],
    ["a rung out of bounds", "evidenceStrength.SYSTEM_RECORD", { evidenceStrength: { SYSTEM_RECORD: 0.5 } }],
    [
      "a certificate too strong",
      "credentialStrength.ATTENDANCE",
      { credentialStrength: { ATTENDANCE: 0.9 } },
    ],
    ["100 kB in a name", "criteria.0.name", { name: "x".repeat(100_000) }],
    ["a NUL in an anchor", "criteria.0.anchors.0", { anchor: "a\u0000" }],
  ])("refuses %s, at its field", async (_, field, change) => {
    const { id: openingId } = await makeOpening(actors.HIRING_MANAGER);
    const { weights, ceiling, name, anchor, ...settings } = change as unknown as Record<string, never>;
    const form = { ...(await formOf(actors.HIRING_MANAGER, openingId)), ...settings };
    const [first, ...rest] = form.criteria;
    if (!first) throw new Error("four criteria");
    const changed = {
      ...first,
      ...(ceiling ? { credentialCeiling: ceiling } : {}),
      ...(name ? { name } : {}),
      ...(anchor ? { anchors: [anchor, ...first.anchors.slice(1)] } : {}),
    };
    const input = weights ? weighed(form, weights) : { ...form, criteria: [changed, ...rest] };
    const error = await callAs(actors.HIRING_MANAGER)
      .rubric.update(input)
      .catch((reason: unknown) => reason);
    const issues = (error as { cause: { issues: { path: PropertyKey[] }[] } }).cause.issues;
    expect(issues.map(({ path }) => path.join("."))).toContain(field);
  });

  test.each([
    ["RECRUITER", "FORBIDDEN"],
    ["REVIEWER", "FORBIDDEN"],
    ["AUDITOR", "FORBIDDEN"],
  ] as const)("is not for a %s", async (role, code) => {
    const { id: openingId } = await makeOpening(actors.HIRING_MANAGER);
    const form = await formOf(actors.HIRING_MANAGER, openingId);
    await refusal(callAs(actors[role]).rubric.update(form), code);
    await refusal(callAs(stranger).rubric.update(form), "NOT_FOUND");
  });
});

describe("freezing", () => {
  test("happens once, is on record, and locks the rubric", async () => {
    const { id: openingId } = await makeOpening(actors.HIRING_MANAGER);
    const form = await formOf(actors.HIRING_MANAGER, openingId);
    await inTransaction((tx) => freezeRubric(tx, actors.REVIEWER, openingId));
    const { frozenAt } = await store().rubric.findUniqueOrThrow({ where: { openingId } });
    const later = { ...actors.ADMIN, at: new Date(Date.now() + 60_000) };
    await inTransaction((tx) => freezeRubric(tx, later, openingId));
    expect((await store().rubric.findUniqueOrThrow({ where: { openingId } })).frozenAt).toEqual(frozenAt);
    const events = await store().auditEvent.findMany({ where: { openingId, action: "rubric.frozen" } });
    expect(events.map(({ actorId }) => actorId)).toEqual([actors.REVIEWER.memberId]);
    const locked = await refusal(callAs(actors.HIRING_MANAGER).rubric.update(form), "LOCKED");
    expect(locked.message).toContain("Rating has begun");
  });

  test("is told only to those who owe no review", async () => {
    const panel = [{ actor: actors.REVIEWER, isReviewing: true }];
    const opening = await makeOpening(actors.HIRING_MANAGER, { panel });
    await makeOutcome(await makeApplication(opening));
    const before = await callAs(actors.REVIEWER).rubric.get({ openingId: opening.id });
    await inTransaction((tx) => freezeRubric(tx, actors.ADMIN, opening.id));
    expect(await callAs(actors.REVIEWER).rubric.get({ openingId: opening.id })).toEqual(before);
    const open = await callAs(actors.HIRING_MANAGER).rubric.get({ openingId: opening.id });
    expect(open.frozenOn).toBe(actors.ADMIN.at.toISOString().slice(0, 10));
    expect(open.canEdit).toBe(false);
  });
});
