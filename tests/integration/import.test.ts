import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/server/actor";
import { addCandidate } from "@/server/services/application";
import { getImport } from "@/server/services/import-list";
import { mapImport } from "@/server/services/import-map";
import { previewImport } from "@/server/services/import-preview";
import { listProblems } from "@/server/services/import-problems";
import { cancelImport, checkImport, runImport } from "@/server/services/import-start";
import { closeJobQueue } from "@/server/services/job-queue";
import { recomputeScores } from "@/server/services/score";
import { refusal } from "@/tests/support/expect-refusal";
import { makeOrganization } from "@/tests/support/factory";
import { bringIn, checked, csvOf, importText, stored, workOn } from "@/tests/support/import-factory";
import { type MadeOpening, makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

afterAll(closeJobQueue);

let recruiter: Actor;
let opening: MadeOpening;

beforeEach(async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  recruiter = actors.RECRUITER;
  opening = await makeOpening(actors.HIRING_MANAGER);
});

const PEOPLE = csvOf([
  ["Reference", "Name", "E-mail", "Employer", "Links"],
  [
    "k-1",
    "Mara Lind",
    "Mara@Example.test",
    "Harbour Line",
    "https://mara.example\nhttps://code.example/mara",
  ],
  ["k-2", "Ben Okoro", "ben@example.test", "", ""],
  ["k-3", "Zoë Ångström", "", "", ""],
]);

function applications() {
  return store().application.findMany({
    where: { openingId: opening.id },
    include: { candidate: true, score: true },
    orderBy: { number: "asc" },
  });
}

/** What a member reads of somebody's score, without when it was computed. */
async function scores() {
  const rows = await store().score.findMany({
    where: { openingId: opening.id },
    orderBy: { applicationId: "asc" },
  });
  return rows.map(({ computedAt: _, ...row }) => row);
}

describe("candidates", () => {
  test("a table is recognised, checked without storing anybody, and then stored as it stands", async () => {
    const brought = await bringIn(recruiter, opening.id, PEOPLE);
    expect(brought).toMatchObject({
      format: "TABLE",
      subject: "CANDIDATE",
      state: "RECEIVED",
      separator: ",",
    });
    expect(brought.mapping).toEqual([
      "candidateReference",
      "candidateName",
      "candidateEmail",
      "employer",
      "links",
    ]);
    const known = await checked(recruiter, brought);
    expect(known).toMatchObject({ state: "CHECKED", rowsTotal: 3, rowsBad: 0 });
    expect(known.counts).toMatchObject({ candidates: 3, known: 0, present: 0 });
    expect(await applications()).toEqual([]);
    const done = await stored(recruiter, brought);
    expect(done).toMatchObject({ state: "DONE", rowsDone: 3, failure: "" });
    const rows = await applications();
    expect(rows.map(({ number, candidate }) => [number, candidate.name, candidate.email])).toEqual([
      [1, "Mara Lind", "mara@example.test"],
      [2, "Ben Okoro", "ben@example.test"],
      [3, "Zoë Ångström", null],
    ]);
    const [mara] = rows;
    expect(mara?.candidate).toMatchObject({
      employer: "Harbour Line",
      links: ["https://mara.example", "https://code.example/mara"],
      reference: "k-1",
      importId: brought.id,
    });
    expect(mara?.importId).toBe(brought.id);
  });

  test("whoever is known by the address is used again, and whoever is here is not entered twice", async () => {
    const elsewhere = await makeOpening(recruiter);
    const known = await makeApplication(elsewhere, { name: "Mara L.", email: "mara@example.test" });
    const here = await makeApplication(opening, { name: "Ben O.", email: "ben@example.test" });
    const { counts } = await importText(recruiter, opening.id, PEOPLE);
    expect(counts).toMatchObject({ candidates: 1, known: 1, present: 1 });
    const rows = await applications();
    expect(rows.map(({ candidateId }) => candidateId).slice(0, 2)).toEqual([
      here.candidateId,
      known.candidateId,
    ]);
    expect(rows.map(({ candidate }) => candidate.name)).toEqual(["Ben O.", "Mara L.", "Zoë Ångström"]);
    const again = await importText(recruiter, opening.id, PEOPLE);
    expect(again.counts).toMatchObject({ candidates: 0, known: 0, present: 3 });
  });

  test("whoever is withheld from who imports is not recognised, and nothing comes in where they review", async () => {
    const panel = [{ actor: recruiter, isReviewing: true }];
    const elsewhere = await makeOpening(recruiter, { panel });
    const hidden = await makeApplication(elsewhere, { name: "Mara L.", email: "mara@example.test" });
    await makeOutcome(hidden);
    const { counts } = await importText(recruiter, opening.id, PEOPLE);
    expect(counts).toMatchObject({ candidates: 3, known: 0 });
    await refusal(bringIn(recruiter, elsewhere.id, PEOPLE), "LOCKED");
  });

  test("bad rows are listed with line, column and reason, and nothing is stored until they are left out in words", async () => {
    const file = csvOf([
      ["Name", "E-mail"],
      ["Mara Lind", "mara@example.test"],
      ["", "nobody@example.test"],
      ["Ben Okoro", "not an address"],
    ]);
    const brought = await bringIn(recruiter, opening.id, file);
    const known = await checked(recruiter, brought);
    expect(known).toMatchObject({ rowsTotal: 3, rowsBad: 2 });
    const { problems, nextCursor } = await listProblems(recruiter, { id: brought.id, cursor: null });
    expect(problems.map(({ line, column, value }) => [line, column, value])).toEqual([
      [3, "Name", ""],
      [4, "E-mail", "not an address"],
    ]);
    expect(nextCursor).toBeNull();
    const run = { id: brought.id, version: known.version };
    await refusal(runImport(recruiter, { ...run, isSkippingBad: false }), "LOCKED");
    expect(await applications()).toEqual([]);
    expect(await stored(recruiter, brought, true)).toMatchObject({
      state: "DONE",
      counts: { candidates: 1, skipped: 2 },
    });
    expect((await applications()).map(({ candidate }) => candidate.name)).toEqual(["Mara Lind"]);
  });

  test("everybody who comes in has the score that a computation anew gives", async () => {
    await importText(recruiter, opening.id, PEOPLE);
    const before = await scores();
    expect(before).toHaveLength(3);
    await recomputeScores(recruiter);
    expect(await scores()).toEqual(before);
  });

  test("numbers stay unique while others add people at the same time", async () => {
    const brought = await bringIn(recruiter, opening.id, PEOPLE);
    await checked(recruiter, brought);
    const person = { email: "", phone: "", headline: "", employer: "", school: "", links: [] };
    const add = (name: string) => addCandidate(recruiter, { ...person, name, openingId: opening.id });
    await Promise.all([stored(recruiter, brought), add("One"), add("Two"), add("Three")]);
    const numbers = (await applications()).map(({ number }) => number);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("a withdrawn candidate comes in withdrawn", async () => {
    await importText(
      recruiter,
      opening.id,
      csvOf([
        ["Name", "Status"],
        ["Mara Lind", "Withdrawn"],
      ]),
    );
    expect(await applications()).toMatchObject([{ status: "WITHDRAWN" }]);
  });
});

describe("what they did", () => {
  const OUTCOMES = csvOf([
    [
      "Candidate e-mail",
      "Candidate",
      "Outcome reference",
      "Statement",
      "Metric",
      "Unit",
      "Before",
      "After",
      "To",
      "Status",
      "Status note",
    ],
    [
      "mara@example.test",
      "Mara Lind",
      "o-1",
      "Answers claims in a day instead of a week.",
      "Time to answer",
      "hours",
      "60",
      "8,5",
      "2026-03-31",
      "",
      "",
    ],
    [
      "ben@example.test",
      "Ben Okoro",
      "o-2",
      "Reads every contract with a checklist.",
      "",
      "",
      "",
      "",
      "",
      "Found false",
      "He did not.",
    ],
    ["ben@example.test", "", "o-3", "Wrote the guide that the team follows.", "", "", "", "", "", "", ""],
  ]);
  const EVIDENCE = csvOf([
    [
      "Candidate e-mail",
      "Outcome reference",
      "Outcome",
      "Evidence reference",
      "Kind",
      "Title",
      "Checked",
      "Checked by",
    ],
    [
      "mara@example.test",
      "o-1",
      "",
      "e-1",
      "System record",
      "Export of the ticket system",
      "Checked",
      "Jana Weiss",
    ],
    [
      "ben@example.test",
      "",
      "Wrote the guide that the team follows.",
      "e-2",
      "Artifact",
      "The guide",
      "",
      "",
    ],
  ]);
  const CERTIFICATES = csvOf([
    ["Candidate e-mail", "Certificate", "Issuer", "How it was assessed", "Issued on", "Grade", "Genuine"],
    [
      "mara@example.test",
      "Applied AI Practitioner",
      "Example Institute",
      "Practical exam",
      "2026-02-01",
      "85 %",
      "Confirmed by the issuer",
    ],
  ]);

  test("outcomes, evidence and certificates come in unchecked and only stated, whatever the file says", async () => {
    await importText(recruiter, opening.id, OUTCOMES, "outcomes.csv");
    expect((await importText(recruiter, opening.id, EVIDENCE, "evidence.csv")).counts).toMatchObject({
      evidence: 2,
    });
    await importText(recruiter, opening.id, CERTIFICATES, "certificates.csv");
    expect((await applications()).map(({ candidate }) => candidate.name)).toEqual(["Mara Lind", "Ben Okoro"]);
    const organizationId = recruiter.organizationId;
    const outcomes = await store().outcome.findMany({
      where: { organizationId },
      orderBy: { reference: "asc" },
    });
    expect(outcomes).toMatchObject([
      {
        reference: "o-1",
        baseline: 60,
        after: 8.5,
        unit: "hours",
        periodEnd: new Date("2026-03-31"),
        status: "STANDING",
      },
      { reference: "o-2", status: "STANDING", statusNote: "" },
      { reference: "o-3", status: "STANDING" },
    ]);
    const evidence = await store().evidence.findMany({
      where: { organizationId },
      include: { outcome: true },
    });
    const said = evidence.map(({ outcome, kind, isStatement, checkStatus, statedInFile }) => {
      return [outcome.reference, kind, isStatement, checkStatus, statedInFile];
    });
    expect(said.sort()).toEqual([
      ["o-1", "SPECIFIC_SELF_REPORT", true, "UNCHECKED", {}],
      ["o-1", "SYSTEM_RECORD", false, "UNCHECKED", { checkStatus: "Checked", checkedBy: "Jana Weiss" }],
      ["o-2", "BARE_SELF_REPORT", true, "UNCHECKED", { status: "REFUTED", statusNote: "He did not." }],
      ["o-3", "ARTIFACT", false, "UNCHECKED", {}],
      ["o-3", "BARE_SELF_REPORT", true, "UNCHECKED", {}],
    ]);
    const [credential] = await store().credential.findMany({ where: { organizationId } });
    expect(credential).toMatchObject({
      grade: 0.85,
      kind: "PRACTICAL_EXAM",
      genuineness: "STATED",
      statedInFile: { genuineness: "Confirmed by the issuer" },
    });
    const before = await scores();
    await recomputeScores(recruiter);
    expect(await scores()).toEqual(before);
  });

  test("the same file again brings nothing again", async () => {
    for (const [file, name] of [
      [OUTCOMES, "outcomes"],
      [EVIDENCE, "evidence"],
      [CERTIFICATES, "certificates"],
    ] as const) {
      await importText(recruiter, opening.id, file, `${name}.csv`);
      const { counts } = await importText(recruiter, opening.id, file, `${name}.csv`);
      expect(counts).toMatchObject({ candidates: 0, known: 0, outcomes: 0, evidence: 0, credentials: 0 });
      expect(counts.present).toBeGreaterThan(0);
    }
  });

  test("evidence for an outcome nobody has, and somebody without a name, are bad rows", async () => {
    const evidence = await checked(recruiter, await bringIn(recruiter, opening.id, EVIDENCE, "evidence.csv"));
    expect(evidence).toMatchObject({ rowsTotal: 2, rowsBad: 2 });
    const outcomes = csvOf([
      ["Candidate e-mail", "Statement"],
      ["who@example.test", "Did something good with it."],
    ]);
    const brought = await checked(recruiter, await bringIn(recruiter, opening.id, outcomes));
    expect(brought).toMatchObject({ rowsBad: 1 });
    const { problems } = await listProblems(recruiter, { id: brought.id, cursor: null });
    expect(problems[0]?.reason).toMatch(/Nobody in this opening/);
  });
});

describe("mapping", () => {
  test("what a heading was taken for is remembered for the next file", async () => {
    const file = csvOf([
      ["Wer", "Post"],
      ["Mara Lind", "mara@example.test"],
    ]);
    const brought = await bringIn(recruiter, opening.id, file);
    expect(brought.mapping).toEqual(["", ""]);
    const { id, version } = brought;
    await mapImport(recruiter, {
      id,
      version,
      subject: "CANDIDATE",
      mapping: ["candidateName", "candidateEmail"],
    });
    const next = await bringIn(recruiter, opening.id, file);
    expect(next.mapping).toEqual(["candidateName", "candidateEmail"]);
    const preview = await previewImport(recruiter, { id: next.id });
    expect(preview).toMatchObject({
      kind: "TABLE",
      missing: [],
      guesses: [{ from: "LAST_TIME" }, { from: "LAST_TIME" }],
    });
  });

  test("a file nobody has mapped is not checked, and says what is missing", async () => {
    const brought = await bringIn(recruiter, opening.id, csvOf([["Wer"], ["Mara Lind"]]));
    await refusal(checkImport(recruiter, brought), "LOCKED");
    const preview = await previewImport(recruiter, { id: brought.id });
    expect(preview).toMatchObject({ kind: "TABLE", rows: [{ line: 2, cells: ["Mara Lind"], problems: [] }] });
  });

  test("two who map at the same time: the second is asked", async () => {
    const { id, version } = await bringIn(recruiter, opening.id, PEOPLE);
    const input = { id, version, subject: "CANDIDATE" as const };
    await mapImport(recruiter, input);
    expect(await refusal(mapImport(recruiter, input), "CONFLICT")).toMatchObject({ current: { id } });
  });

  test("another separator reads other columns", async () => {
    const { id, version, columns } = await bringIn(
      recruiter,
      opening.id,
      "Name;E-mail\r\nMara Lind;mara@example.test",
    );
    expect(columns).toEqual(["Name", "E-mail"]);
    const input = { id, version, subject: "CANDIDATE" as const, separator: "," as const };
    expect((await mapImport(recruiter, input)).columns).toEqual(["Name;E-mail"]);
  });
});

describe("stopping", () => {
  test("what was stopped stores nothing, and can be begun again", async () => {
    const brought = await bringIn(recruiter, opening.id, PEOPLE);
    const { version } = await checked(recruiter, brought);
    await runImport(recruiter, { id: brought.id, version, isSkippingBad: false });
    expect(await cancelImport(recruiter, brought)).toMatchObject({ state: "CANCELLED" });
    expect(await workOn(recruiter, brought)).toMatchObject({ state: "CANCELLED" });
    expect(await applications()).toEqual([]);
    await checked(recruiter, brought);
    expect(await stored(recruiter, brought)).toMatchObject({ state: "DONE" });
  });

  test("when other rows would be left out than the check found, nothing is stored", async () => {
    await importText(
      recruiter,
      opening.id,
      csvOf([
        ["Candidate", "Statement"],
        ["Mara Lind", "Did something good with it."],
      ]),
    );
    const file = csvOf([
      ["Candidate", "Outcome", "Kind", "Title"],
      ["Mara Lind", "Did something good with it.", "Artifact", "It"],
    ]);
    const brought = await checked(recruiter, await bringIn(recruiter, opening.id, file));
    expect(brought).toMatchObject({ state: "CHECKED", rowsBad: 0 });
    await store().outcome.deleteMany({ where: { organizationId: recruiter.organizationId } });
    const failed = await stored(recruiter, brought);
    expect(failed).toMatchObject({ state: "FAILED" });
    expect(failed.failure).toMatch(/has changed since the file was checked/);
  });

  test("an archived opening takes nothing in", async () => {
    const { id } = await makeOpening(recruiter, { status: "ARCHIVED" });
    await refusal(bringIn(recruiter, id, PEOPLE), "LOCKED");
  });
});

test("every step is in the audit log", async () => {
  const { id } = await importText(recruiter, opening.id, PEOPLE);
  const events = await store().auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
  expect(events.map(({ action }) => action)).toEqual([
    "import.received",
    "import.started",
    "import.started",
    "import.done",
  ]);
  expect(await getImport(recruiter, { id })).toMatchObject({ counts: { candidates: 3 } });
});
