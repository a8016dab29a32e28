import { afterAll, beforeEach, expect, test } from "vitest";
import type { ImportView } from "@/domain/import/import-view";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";
import type { Actor } from "@/server/actor";
import { updateCandidate } from "@/server/services/candidate";
import { checkEvidence } from "@/server/services/evidence-check";
import { undoImport } from "@/server/services/import-start";
import { sweepImports } from "@/server/services/import-sweep";
import { closeJobQueue } from "@/server/services/job-queue";
import { createOutcome } from "@/server/services/outcome";
import { rescoreOpening } from "@/server/services/score";
import { refusal } from "@/tests/support/expect-refusal";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import { csvOf, importText, undone } from "@/tests/support/import-factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";
import { filesOf } from "@/tests/support/upload";

afterAll(closeJobQueue);

let recruiter: Actor;
let reviewer: Actor;
let opening: MadeOpening;
let here: MadeApplication;

beforeEach(async () => {
  const { organization, actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  recruiter = actors.RECRUITER;
  reviewer = await makeMember(organization, "REVIEWER");
  opening = await makeOpening(actors.HIRING_MANAGER, { panel: [{ actor: reviewer, isReviewing: true }] });
  here = await makeApplication(opening, { name: "Ines Vega", email: "ines@example.test" });
  await makeOutcome(here, { evidence: [{ kind: "ARTIFACT" }] });
  await store().$transaction((tx) => rescoreOpening(tx, recruiter, opening.id));
});

const OUTCOMES = csvOf([
  ["Candidate e-mail", "Candidate", "Statement"],
  ["mara@example.test", "Mara Lind", "Answers claims in a day instead of a week."],
  ["ben@example.test", "Ben Okoro", "Reads every contract with a checklist."],
  ["ines@example.test", "", "Wrote the guide that the team follows."],
]);

/** Everything the import can touch, as it is stored, without when a score was computed. */
async function everything() {
  const where = { organizationId: recruiter.organizationId };
  const order = { orderBy: { id: "asc" } } as const;
  const scores = await store().score.findMany({ where, orderBy: { applicationId: "asc" } });
  return {
    candidates: await store().candidate.findMany({ where, ...order }),
    applications: await store().application.findMany({ where, ...order }),
    outcomes: await store().outcome.findMany({ where, ...order }),
    evidence: await store().evidence.findMany({ where, ...order }),
    credentials: await store().credential.findMany({ where, ...order }),
    drafts: await store().outcomeDraft.findMany({ where, ...order }),
    scores: scores.map(({ computedAt: _, ...score }) => score),
  };
}

function outcomeOf(importId: string, name: string) {
  return store().outcome.findFirstOrThrow({
    where: { importId, application: { candidate: { name } } },
    include: { evidence: true, application: { include: { candidate: true } } },
  });
}

async function refusedUndo({ id, version }: ImportView): Promise<string> {
  return (await refusal(undoImport(recruiter, { id, version }), "LOCKED")).message;
}

test("an import is taken back whole: everything is as it was, scores too, and its file is gone", async () => {
  const before = await everything();
  const done = await importText(recruiter, opening.id, OUTCOMES, "outcomes.csv");
  expect(done.counts).toMatchObject({ candidates: 2, outcomes: 3 });
  expect(await everything()).not.toEqual(before);
  expect(await filesOf(recruiter.organizationId)).toHaveLength(1);
  expect(await undone(recruiter, done)).toMatchObject({ state: "UNDONE", fileSize: null, failure: "" });
  expect(await everything()).toEqual(before);
  expect(await filesOf(recruiter.organizationId)).toEqual([]);
  const [event] = await store().auditEvent.findMany({
    where: { subjectId: done.id, action: "import.undone" },
  });
  expect(event?.actorName).toBe(recruiter.name);
});

test("it can be brought in again afterwards", async () => {
  await undone(recruiter, await importText(recruiter, opening.id, OUTCOMES));
  expect(await importText(recruiter, opening.id, OUTCOMES)).toMatchObject({
    state: "DONE",
    counts: { outcomes: 3 },
  });
});

test("who was rated since is named, and nothing is taken back", async () => {
  const done = await importText(recruiter, opening.id, OUTCOMES);
  const outcome = await outcomeOf(done.id, "Mara Lind");
  const { applicationId: id, application } = outcome;
  const made = { ...application, id };
  await makeSubmittedReview(reviewer, opening, made, { [outcome.id]: [3, 2, null, 1] });
  const before = await everything();
  expect(await refusedUndo(done)).toMatch(/Mara Lind was rated since/);
  expect(await everything()).toEqual(before);
});

test("what was checked, changed or added to since stays, and the sentence says for whom", async () => {
  const done = await importText(recruiter, opening.id, OUTCOMES);
  const mara = await outcomeOf(done.id, "Mara Lind");
  const piece = mara.evidence[0];
  await checkEvidence(recruiter, {
    id: piece?.id ?? "",
    version: 1,
    outcomeVersion: 1,
    verdict: "SUPPORTS_PARTLY",
    note: "Seen in the records.",
  });
  const ben = await outcomeOf(done.id, "Ben Okoro");
  const { candidate } = ben.application;
  const person = {
    name: "Ben Okoro",
    email: "",
    phone: "",
    headline: "",
    employer: "New",
    school: "",
    links: [],
  };
  await updateCandidate(recruiter, { id: candidate.id, version: 1, ...person });
  const sentence = await refusedUndo(done);
  expect(sentence).toMatch(/Ben Okoro was changed and Mara Lind was checked since/);
  const outcome = { ...EMPTY_OUTCOME, statement: "Something that a member entered." };
  await createOutcome(recruiter, { applicationId: ben.applicationId, outcome, evidence: [] });
  expect(await refusedUndo(done)).toMatch(/Ben Okoro was added to/);
});

test("a person entered in another opening since stays", async () => {
  const done = await importText(recruiter, opening.id, OUTCOMES);
  const elsewhere = await makeOpening(recruiter);
  const { candidateId } = (await outcomeOf(done.id, "Mara Lind")).application;
  const { organizationId } = recruiter;
  await store().application.create({
    data: { organizationId, openingId: elsewhere.id, candidateId, number: 1 },
  });
  expect(await refusedUndo(done)).toMatch(/Mara Lind was entered in another opening/);
});

test("a later import is taken back first", async () => {
  const first = await importText(recruiter, opening.id, OUTCOMES);
  const evidence = csvOf([
    ["Candidate e-mail", "Outcome", "Kind", "Title"],
    ["mara@example.test", "Answers claims in a day instead of a week.", "Artifact", "The letter"],
  ]);
  const second = await importText(recruiter, opening.id, evidence);
  expect(second.counts).toMatchObject({ evidence: 1 });
  expect(await refusedUndo(first)).toMatch(/Mara Lind was added to/);
  await undone(recruiter, second);
  expect(await undone(recruiter, first)).toMatchObject({ state: "UNDONE" });
});

test("the file of an old import is let go, what it brought stays, and it can still be taken back", async () => {
  const before = await everything();
  const done = await importText(recruiter, opening.id, OUTCOMES);
  await sweepImports(new Date(recruiter.at.getTime() + 29 * 86_400_000));
  expect(await filesOf(recruiter.organizationId)).toHaveLength(1);
  await sweepImports(new Date(recruiter.at.getTime() + 31 * 86_400_000));
  expect(await filesOf(recruiter.organizationId)).toEqual([]);
  expect(await undone(recruiter, done)).toMatchObject({ state: "UNDONE" });
  expect(await everything()).toEqual(before);
});
