import { afterAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/server/actor";
import { listProblems } from "@/server/services/import-problems";
import { closeJobQueue } from "@/server/services/job-queue";
import { recomputeScores } from "@/server/services/score";
import { makeOrganization } from "@/tests/support/factory";
import { bringIn, checked, csvOf, importText } from "@/tests/support/import-factory";
import { type MadeOpening, makeOpening } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

afterAll(closeJobQueue);

let recruiter: Actor;
let opening: MadeOpening;

beforeEach(async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  recruiter = actors.RECRUITER;
  opening = await makeOpening(actors.HIRING_MANAGER);
});

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
  ["ben@example.test", "", "Wrote the guide that the team follows.", "e-2", "Artifact", "The guide", "", ""],
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
