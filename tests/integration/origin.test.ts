import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/server/actor";
import { getOrigins } from "@/server/services/origin";
import { listImportPeople } from "@/server/services/origin-people";
import { refusal } from "@/tests/support/expect-refusal";
import { makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

const STATED = { checkStatus: "Found true", checkedBy: "Maya Chen", checkedAt: "2026-05-03" };

let actors: Record<"RECRUITER" | "HIRING_MANAGER" | "REVIEWER", Actor>;
let opening: MadeOpening;
let brought: MadeApplication;
let added: MadeApplication;
let importId: string;
let evidenceId: string;

async function makeImport({ organizationId, memberId }: Actor, openingId: string): Promise<string> {
  const finished = { state: "DONE" as const, finishedAt: new Date("2026-11-22T15:00:00Z") };
  const data = { organizationId, openingId, createdById: memberId, fileName: "applicants.csv", ...finished };
  return (await store().import.create({ data: { ...data, format: "TABLE", subject: "CANDIDATE" } })).id;
}

beforeAll(async () => {
  ({ actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER", "REVIEWER"] }));
  const panel = [{ actor: actors.REVIEWER, isReviewing: true }];
  opening = await makeOpening(actors.HIRING_MANAGER, { panel });
  importId = await makeImport(actors.RECRUITER, opening.id);
  brought = await makeApplication(opening, { name: "Chiara Neri" });
  added = await makeApplication(opening, { name: "Ben Okoro" });
  await makeApplication(opening, { name: "Somebody else" });
  await store().application.update({ where: { id: brought.id }, data: { importId } });
  const outcome = await makeOutcome(added, { evidence: [{ kind: "SYSTEM_RECORD" }, { kind: "ARTIFACT" }] });
  evidenceId = outcome.evidenceIds[0] ?? "";
  await store().evidence.update({ where: { id: evidenceId }, data: { importId, statedInFile: STATED } });
  await store().outcomeDraft.create({
    data: {
      organizationId: opening.organizationId,
      applicationId: brought.id,
      origin: "IMPORT",
      outcome: {},
      position: 0,
      importId,
    },
  });
});

describe("where something came from", () => {
  test("a row says which file brought it, and what the file says of checks", async () => {
    const origins = await getOrigins(actors.HIRING_MANAGER, { applicationId: added.id });
    expect(origins.imports).toEqual([
      { id: importId, fileName: "applicants.csv", at: "2026-11-22T15:00:00.000Z" },
    ]);
    expect(origins.rows).toEqual([{ kind: "EVIDENCE", id: evidenceId, importId, stated: STATED }]);
  });

  test("the application itself is such a row, and what was entered here is none", async () => {
    const { rows } = await getOrigins(actors.RECRUITER, { applicationId: brought.id });
    expect(rows).toEqual([{ kind: "APPLICATION", id: brought.id, importId, stated: {} }]);
    const other = await makeApplication(opening);
    expect(await getOrigins(actors.RECRUITER, { applicationId: other.id })).toEqual({
      imports: [],
      rows: [],
    });
  });

  test("whoever still has to review the person learns nothing of it", async () => {
    await refusal(getOrigins(actors.REVIEWER, { applicationId: added.id }), "LOCKED");
  });
});

describe("of whom an import brought something", () => {
  test("everybody it made or added to is listed by number, with what waits for them", async () => {
    const { people, nextCursor } = await listImportPeople(actors.RECRUITER, { id: importId, cursor: null });
    const none = { outcomes: 0, drafts: 0, credentials: 0 };
    expect(people).toEqual([
      { applicationId: brought.id, number: 1, name: "Chiara Neri", ...none, drafts: 1 },
      { applicationId: added.id, number: 2, name: "Ben Okoro", ...none },
    ]);
    expect(nextCursor).toBeNull();
    const after = await listImportPeople(actors.RECRUITER, { id: importId, cursor: 1 });
    expect(after.people.map(({ number }) => number)).toEqual([2]);
  });

  test("another tenant's import does not exist", async () => {
    const { actors: others } = await makeOrganization({ roles: ["RECRUITER"] });
    await refusal(listImportPeople(others.RECRUITER, { id: importId, cursor: null }), "NOT_FOUND");
    await refusal(getOrigins(others.RECRUITER, { applicationId: added.id }), "NOT_FOUND");
  });
});
