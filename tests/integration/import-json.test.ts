import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";
import type { Actor } from "@/server/actor";
import { getImport } from "@/server/services/import-list";
import { previewImport } from "@/server/services/import-preview";
import { listProblems } from "@/server/services/import-problems";
import { receiveImport } from "@/server/services/import-receive";
import { checkImport, runImport, undoImport } from "@/server/services/import-start";
import { workOnImport } from "@/server/services/import-work";
import { closeJobQueue } from "@/server/services/job-queue";
import { listDrafts } from "@/server/services/outcome-draft";
import { confirmDraft, discardDraft, restoreDraft } from "@/server/services/outcome-draft-end";
import { refusal } from "@/tests/support/expect-refusal";
import { makeOrganization } from "@/tests/support/factory";
import { importFile, officialResume } from "@/tests/support/import-files";
import { type MadeOpening, makeOpening } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

let recruiter: Actor;
let manager: Actor;
let opening: MadeOpening;

beforeAll(async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  recruiter = actors.RECRUITER;
  manager = actors.HIRING_MANAGER;
});

beforeEach(async () => {
  opening = await makeOpening(manager);
});

afterAll(closeJobQueue);

async function* bodyOf(bytes: Uint8Array) {
  yield bytes;
}

const receive = (name: string, bytes: Uint8Array) =>
  receiveImport(recruiter, opening.id, { name, body: bodyOf(bytes) });

/** Has what waits for an import done, as a worker does. */
async function work(id: string) {
  await workOnImport(id, recruiter.memberId, recruiter.at);
  return getImport(recruiter, { id });
}

async function check(name: string, bytes: Uint8Array) {
  const { id } = await receive(name, bytes);
  await checkImport(recruiter, { id });
  return work(id);
}

async function bring(name: string, bytes: Uint8Array, isSkippingBad = false) {
  const { id, version } = await check(name, bytes);
  await runImport(recruiter, { id, version, isSkippingBad });
  return work(id);
}

const people = () =>
  store().application.findMany({
    where: { openingId: opening.id },
    include: { candidate: true, credentials: { orderBy: { issuedOn: "desc" } }, outcomes: true },
    orderBy: { number: "asc" },
  });

async function draftsOf(applicationId: string) {
  return (await listDrafts(recruiter, { applicationId })).drafts;
}

describe("the sample published with JSON Resume", () => {
  test("becomes a candidate whose highlights wait to be confirmed, and counts for nothing yet", async () => {
    const { id } = await receive("sample.resume.json", officialResume());
    expect(await previewImport(recruiter, { id })).toEqual({
      kind: "PEOPLE",
      people: [
        {
          name: "Richard Hendriks",
          email: "richard.hendriks@mail.com",
          headline: "Programmer",
          outcomes: 0,
          drafts: 7,
          credentials: 0,
        },
      ],
      problems: [],
    });
    const done = await bring("sample.resume.json", officialResume());
    expect(done).toMatchObject({
      format: "JSON_RESUME",
      state: "DONE",
      rowsTotal: 1,
      rowsBad: 0,
      failure: "",
    });
    expect(done.counts).toMatchObject({ candidates: 1, drafts: 7, outcomes: 0, credentials: 0, skipped: 0 });
    const [application] = await people();
    expect(application).toMatchObject({
      importId: done.id,
      outcomes: [],
      candidate: { name: "Richard Hendriks", employer: "Pied Piper", school: "University of Oklahoma" },
    });
    const drafts = await draftsOf(application?.id ?? "");
    expect(drafts.map(({ fileName }) => fileName)).toEqual(Array(7).fill("sample.resume.json"));
    expect(drafts[1]).toMatchObject({
      outcome: {
        ...EMPTY_OUTCOME,
        statement: "Successfully won Techcrunch Disrupt",
        periodStart: "2013-12-01",
        periodEnd: "2014-12-01",
      },
      sourceText: "CEO/President, Pied Piper: Successfully won Techcrunch Disrupt",
    });
  });
});

describe("a résumé that was imported", () => {
  test("brings certificates that are only stated, and drafts that are confirmed one by one", async () => {
    const done = await bring("resume.json", importFile("resume.json"));
    expect(done.counts).toMatchObject({ candidates: 1, drafts: 7, credentials: 2 });
    const [application] = await people();
    expect(
      application?.credentials.map(({ title, kind, genuineness, statedInFile }) => [
        title,
        kind,
        genuineness,
        statedInFile,
      ]),
    ).toEqual([
      ["Prompting for Analysts", "ATTENDANCE", "STATED", {}],
      ["Data Literacy", "ATTENDANCE", "STATED", { date: "2023" }],
    ]);
    const applicationId = application?.id ?? "";
    const [first] = await draftsOf(applicationId);
    if (!first) throw new Error("no draft waits");
    await confirmDraft(recruiter, { id: first.id, version: 1, outcome: first.outcome, evidence: [] });
    const [outcome] = await store().outcome.findMany({
      where: { applicationId },
      include: { evidence: true },
    });
    expect(outcome).toMatchObject({ baseline: 96, after: 6, unit: "hours", importId: null });
    expect(outcome?.evidence.map(({ checkStatus, isStatement }) => [checkStatus, isStatement])).toEqual([
      ["UNCHECKED", true],
    ]);
    const { message } = await refusal(
      undoImport(recruiter, { id: done.id, version: done.version }),
      "LOCKED",
    );
    expect(message).toContain("Leonie Achterberg");
  });

  test("is undone with everything it brought, a draft among it that was discarded and brought back", async () => {
    const done = await bring("resume.json", importFile("resume.json"));
    const [application] = await people();
    const applicationId = application?.id ?? "";
    const [first] = await draftsOf(applicationId);
    if (!first) throw new Error("no draft waits");
    const { id, outcome, evidence, sourceText, importId, position } = first;
    await discardDraft(recruiter, { id, version: 1 });
    await restoreDraft(recruiter, { applicationId, outcome, evidence, sourceText, importId, position });
    await undoImport(recruiter, { id: done.id, version: done.version });
    expect(await work(done.id)).toMatchObject({ state: "UNDONE", failure: "" });
    expect(await people()).toEqual([]);
    const where = { importId: done.id };
    expect(await store().candidate.count({ where })).toBe(0);
    expect(await store().outcomeDraft.count({ where })).toBe(0);
    expect(await store().credential.count({ where })).toBe(0);
  });
});

describe("a list of résumés with something wrong in it", () => {
  test("lists each place before anything is stored, and imports what is left when asked to", async () => {
    const checked = await check("resumes.json", importFile("resumes.json"));
    expect(checked).toMatchObject({ state: "CHECKED", rowsTotal: 4, rowsBad: 3 });
    expect(await people()).toEqual([]);
    const { problems } = await listProblems(recruiter, { id: checked.id, cursor: null });
    expect(problems.map(({ column, reason }) => [column, reason])).toContainEqual([
      "[1].certificates[1].date",
      "This day does not exist.",
    ]);
    const lines = importFile("resumes.json").toString().split("\n");
    for (const { line, value } of problems.filter(({ value }) => value !== ""))
      expect(lines[line - 1]).toContain(value);

    const { id, version } = checked;
    await refusal(runImport(recruiter, { id, version, isSkippingBad: false }), "LOCKED");
    await runImport(recruiter, { id, version, isSkippingBad: true });
    expect(await work(id)).toMatchObject({ state: "DONE" });
    expect((await people()).map(({ candidate }) => [candidate.name, candidate.email])).toEqual([
      ["Tomasz Wiśniewski", "tomasz.wisniewski@example.org"],
      ["Amara Nwosu", null],
      ["Iker Etxeberria", "iker.etxeberria@example.org"],
    ]);
  });
});

describe("an export of Greenhouse", () => {
  test("brings people and what interviews tell of them, never what they were rated", async () => {
    const done = await bring("greenhouse.json", importFile("greenhouse.json"), true);
    expect(done).toMatchObject({ format: "GREENHOUSE", state: "DONE" });
    const applications = await people();
    expect(applications.map(({ candidate }) => [candidate.reference, candidate.name])).toEqual([
      ["53883394", "Priya Raghunathan"],
      ["53883395", "Callum Drysdale"],
    ]);
    const drafts = await draftsOf(applications[0]?.id ?? "");
    expect(drafts.map(({ evidence }) => evidence.map(({ kind }) => kind))).toEqual([
      ["INTERVIEW_ACCOUNT"],
      ["INTERVIEW_ACCOUNT"],
    ]);
    const stored = JSON.stringify([
      applications,
      drafts,
      await store().auditEvent.findMany({ where: { openingId: opening.id } }),
    ]);
    expect(stored).not.toMatch(/strong_yes|recommend|52,?000|Mill Lane|nervous|not for anybody/);
  });
});

describe("a file that cannot be read", () => {
  test.each([
    [
      "broken.json",
      '{"basics": {\n"name": "A",}}',
      "Line 2: A name in double quotes is missing here. (Column 13.)",
    ],
    ["package.json", '{"name": "outweigh"}', "This is neither a JSON Resume nor an export of Greenhouse."],
  ])("%s is refused with its place and reason, and nothing of it is kept", async (name, text, reason) => {
    const { message } = await refusal(receive(name, Buffer.from(text)), "INVALID");
    expect(message).toBe(reason);
    expect(await store().import.count({ where: { openingId: opening.id } })).toBe(0);
  });
});
