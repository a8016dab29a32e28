import { beforeAll, describe, expect, test } from "vitest";
import type { Role } from "@/domain/member";
import { rubricInput } from "@/domain/rubric";
import { TEMPLATES } from "@/domain/template/catalog";
import { withCriteria } from "@/domain/template/criteria-set";
import { CRITERIA_SETS } from "@/domain/template/criteria-sets";
import { startingCriteria } from "@/domain/template/starting-rubric";
import { TEMPLATE_PARTS, type TemplateFile } from "@/domain/template/template-file";
import { workingWithAi } from "@/domain/template/working-with-ai";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { freezeRubric } from "@/server/services/rubric-freeze";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

let actors: Record<Role, Actor>;
let stranger: Actor;
let manager: ReturnType<typeof callAs>;

beforeAll(async () => {
  actors = (await makeOrganization()).actors;
  stranger = (await makeOrganization({ roles: ["ADMIN"] })).actors.ADMIN;
  manager = callAs(actors.HIRING_MANAGER);
});

function input(templateKey: string, criteriaSets: string[] = []) {
  const template = TEMPLATES.find(({ key }) => key === templateKey);
  return {
    templateKey,
    criteriaSets,
    title: "A role",
    location: "",
    hiringManagerId: actors.HIRING_MANAGER.memberId,
    goals: "",
    bottlenecks: "",
    teamAiSkillLevel: null,
    measuresOfSuccess: "",
    roleExpectsAi: 0.75,
    employerValuesCertificates: 0.75,
    asOf: "2026-11-01",
    requiredCertificate: "",
    requiredCertificateReason: "",
    interviewQuestions: [...(template?.questions ?? [])],
  };
}

/** A draft from a template, with what it takes to change it. */
async function draft(templateKey: string, criteriaSets: string[] = []) {
  const { id: openingId } = await manager.opening.create(input(templateKey, criteriaSets));
  return { openingId, version: 1, openingVersion: 1 };
}

const exported = (openingId: string) => manager.template.export({ openingId });
const all = [...TEMPLATE_PARTS];

async function eventsOf(openingId: string): Promise<string[]> {
  const rows = await store().auditEvent.findMany({ where: { openingId }, orderBy: { id: "asc" } });
  return rows.map(({ action }) => action);
}

describe("an opening made from a template", () => {
  test.each(TEMPLATES.map(({ key }) => key))("%s has its criteria, levels and questions", async (key) => {
    const { openingId } = await draft(key);
    const template = TEMPLATES.find((one) => one.key === key) as (typeof TEMPLATES)[number];
    const rubric = await manager.rubric.get({ openingId });
    expect(rubric.criteria).toEqual(startingCriteria(template));
    const opening = await manager.opening.get({ openingId });
    expect(opening).toMatchObject({ templateKey: key, interviewQuestions: template.questions });
  });

  test("takes a set of criteria with it, all weighing the same", async () => {
    const { openingId } = await draft("business-leader", ["working-with-ai"]);
    const { criteria } = await manager.rubric.get({ openingId });
    expect(criteria.map(({ weight }) => weight)).toEqual(Array(8).fill(0.125));
    expect(criteria.at(-1)?.key).toBe("ai-responsibility");
  });

  test("takes no set that does not exist, nor more criteria than eight", async () => {
    const unknown = await refusal(manager.opening.create(input("marketer", ["charisma"])), "INVALID");
    expect(unknown.fields).toEqual({ criteriaSets: "This set does not exist." });
    const both = CRITERIA_SETS.map(({ key }) => key);
    const many = await refusal(manager.opening.create(input("marketer", both)), "INVALID");
    expect(many.fields).toEqual({ criteriaSets: "That would be 11 criteria; a rubric has at most 8." });
  });
});

describe("adding a set to a rubric", () => {
  test("is scored, stays within every ceiling, and can be taken back", async () => {
    const { openingId } = await draft("marketer");
    const application = await makeApplication({ id: openingId, organizationId: actors.ADMIN.organizationId });
    const form = rubricInput.parse(await manager.rubric.get({ openingId }));
    const criteria = withCriteria(form.criteria, workingWithAi.criteria);
    expect(await manager.rubric.update({ ...form, criteria })).toEqual({ version: 2 });
    const rubric = await manager.rubric.get({ openingId });
    expect(rubric.criteria).toHaveLength(8);
    expect(rubric.ceiling.most).toBeLessThan(0.1);
    await store().score.findUniqueOrThrow({ where: { applicationId: application.id } });
    await manager.rubric.update({ ...form, version: 2 });
    expect((await manager.rubric.get({ openingId })).criteria).toEqual(form.criteria);
  });
});

describe("a template", () => {
  test("comes back from a file as it went out", async () => {
    const from = await draft("business-leader", ["learning-without-certificate"]);
    const form = rubricInput.parse(await manager.rubric.get({ openingId: from.openingId }));
    await manager.rubric.update({ ...form, parameters: { ...form.parameters, concentration: 10 } });
    const opening = await manager.opening.get({ openingId: from.openingId });
    await manager.opening.update({
      ...input("business-leader"),
      id: from.openingId,
      version: opening.version,
      goals: "Decide sooner.",
      interviewQuestions: ["What changed?"],
    });
    const file = JSON.parse(JSON.stringify(await exported(from.openingId))) as TemplateFile;
    expect(file.rubric.parameters).toEqual({ concentration: 10 });

    const into = await draft("blank");
    expect(await manager.template.import({ ...into, parts: all, file })).toEqual({
      version: 2,
      openingVersion: 2,
    });
    expect(await exported(into.openingId)).toEqual(file);
    expect(await eventsOf(into.openingId)).toEqual(["opening.created", "opening.updated", "rubric.updated"]);
    const event = await store().auditEvent.findFirstOrThrow({
      where: { openingId: into.openingId, action: "rubric.updated" },
    });
    expect(event.diff).toMatchObject({ "parameters.concentration": { from: 8, to: 10 } });
    expect(event.diff).not.toHaveProperty("parameters.priorSupport");
  });

  test("is copied from another opening, only the parts that were chosen", async () => {
    const from = await draft("consultant", ["working-with-ai"]);
    const into = await draft("marketer");
    const before = await exported(into.openingId);
    const copy = { ...into, sourceOpeningId: from.openingId };
    expect(await manager.template.copy({ ...copy, parts: ["questions"] })).toEqual({
      version: 1,
      openingVersion: 2,
    });
    const { interviewQuestions } = await exported(from.openingId);
    expect(await exported(into.openingId)).toEqual({ ...before, interviewQuestions });
    const second = { ...copy, openingVersion: 2, parts: ["rubric" as const] };
    expect(await manager.template.copy(second)).toEqual({ version: 2, openingVersion: 2 });
    expect((await exported(into.openingId)).rubric).toEqual((await exported(from.openingId)).rubric);
  });

  test("never writes over an answer that somebody gave", async () => {
    const into = await draft("blank");
    await manager.opening.update({ ...input("blank"), id: into.openingId, version: 1, goals: "Mine." });
    const from = await exported((await draft("consultant")).openingId);
    const file = { ...from, brief: { goals: "Theirs.", bottlenecks: "Theirs.", measuresOfSuccess: "" } };
    await manager.template.import({ ...into, openingVersion: 2, parts: ["brief"], file });
    expect(await manager.opening.get({ openingId: into.openingId })).toMatchObject({
      templateKey: "consultant",
      goals: "Mine.",
      bottlenecks: "Theirs.",
      measuresOfSuccess: "",
    });
  });

  test("is refused when rubric or brief have moved on, and once rating has begun; nothing is half done", async () => {
    const from = await draft("consultant", ["working-with-ai"]);
    const into = await draft("marketer");
    const before = await exported(into.openingId);
    const copy = { ...into, sourceOpeningId: from.openingId, parts: all };
    await refusal(manager.template.copy({ ...copy, version: 2 }), "CONFLICT");
    await refusal(manager.template.copy({ ...copy, openingVersion: 2 }), "CONFLICT");
    await inTransaction((tx) => freezeRubric(tx, actors.ADMIN, into.openingId));
    await refusal(manager.template.copy(copy), "LOCKED");
    const file = await exported(from.openingId);
    for (const part of TEMPLATE_PARTS) {
      await refusal(manager.template.import({ ...into, parts: [part], file }), "LOCKED");
    }
    expect(await exported(into.openingId)).toEqual(before);
  });

  test("is refused at its field when the file is wrong or too large", async () => {
    const into = await draft("marketer");
    const file = await exported(into.openingId);
    const [first, ...rest] = file.rubric.criteria;
    if (!first) throw new Error("four criteria");
    async function fieldsOf(changes: object): Promise<string[]> {
      const sent = { ...into, parts: all, file: { ...file, ...changes } as TemplateFile };
      const error = await manager.template.import(sent).catch((reason: unknown) => reason);
      const { issues } = (error as { cause: { issues: { path: PropertyKey[] }[] } }).cause;
      return issues.map(({ path }) => path.join("."));
    }
    const nameless = { rubric: { ...file.rubric, criteria: [{ ...first, name: "" }, ...rest] } };
    expect(await fieldsOf(nameless)).toContain("file.rubric.criteria.0.name");
    const anchors = Array(5).fill("a".repeat(3990));
    const criteria = file.rubric.criteria.map((one) => ({ ...one, anchors }));
    const more = criteria.map((one) => ({ ...one, key: `${one.key}-2` }));
    const eight = [...criteria, ...more].map((one) => ({ ...one, weight: 0.125, credentialCeiling: 0 }));
    expect(await fieldsOf({ rubric: { ...file.rubric, criteria: eight } })).toEqual(["file"]);
    expect(await fieldsOf({ version: 2 })).toEqual(["file.version"]);
  });

  test("of another tenant does not exist, neither to read, nor to copy, nor to write into", async () => {
    const own = await draft("marketer");
    const theirs = await makeOpening(stranger);
    await refusal(manager.template.export({ openingId: theirs.id }), "NOT_FOUND");
    await refusal(manager.template.copy({ ...own, parts: all, sourceOpeningId: theirs.id }), "NOT_FOUND");
    const into = { ...own, openingId: theirs.id, parts: all };
    await refusal(manager.template.copy({ ...into, sourceOpeningId: own.openingId }), "NOT_FOUND");
    await refusal(manager.template.import({ ...into, file: await exported(own.openingId) }), "NOT_FOUND");
    const sources = await manager.template.sources({ openingId: own.openingId });
    expect(sources.map(({ id }) => id)).not.toContain(theirs.id);
    expect(sources.map(({ id }) => id)).not.toContain(own.openingId);
    expect(sources.length).toBeGreaterThan(3);
  });

  test.each(["RECRUITER", "REVIEWER", "AUDITOR"] as const)("is not applied by a %s", async (role) => {
    const own = await draft("marketer");
    const file = await exported(own.openingId);
    await refusal(callAs(actors[role]).template.import({ ...own, parts: all, file }), "FORBIDDEN");
  });
});

describe("a required certificate", () => {
  test("is told to whoever sees the role, and refused without its reason", async () => {
    const panel = [{ actor: actors.REVIEWER, isReviewing: true }];
    const opening = await makeOpening(actors.HIRING_MANAGER, { panel });
    const application = await makeApplication(opening);
    const stored = await manager.opening.get({ openingId: opening.id });
    const requirement = {
      requiredCertificate: "Approved person, SMF 16",
      requiredCertificateReason: "The regulator asks for it by name.",
    };
    const brief = {
      goals: "Answer claims.",
      bottlenecks: "Letters.",
      teamAiSkillLevel: "TRYING" as const,
      measuresOfSuccess: "Hours.",
    };
    const change = { ...input("blank"), ...brief, id: opening.id, version: stored.version, ...requirement };
    const without = manager.opening.update({ ...change, requiredCertificateReason: " " });
    const error = (await without.catch((reason: unknown) => reason)) as {
      cause: { issues: { path: string[] }[] };
    };
    expect(error.cause.issues.map(({ path }) => path.join("."))).toEqual(["requiredCertificateReason"]);
    await refusal(manager.opening.update({ ...change, goals: "" }), "INVALID");
    await manager.opening.update(change);
    expect(await callAs(actors.AUDITOR).opening.get({ openingId: opening.id })).toMatchObject(requirement);
    const desk = await callAs(actors.REVIEWER).review.get({ applicationId: application.id });
    expect(desk).toMatchObject(requirement);
  });
});
