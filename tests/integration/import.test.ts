import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/server/actor";
import { addCandidate } from "@/server/services/application";
import { getImport } from "@/server/services/import-list";
import { listProblems } from "@/server/services/import-problems";
import { runImport } from "@/server/services/import-start";
import { closeJobQueue } from "@/server/services/job-queue";
import { recomputeScores } from "@/server/services/score";
import { refusal } from "@/tests/support/expect-refusal";
import { makeOrganization } from "@/tests/support/factory";
import { bringIn, checked, csvOf, importText, stored } from "@/tests/support/import-factory";
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
