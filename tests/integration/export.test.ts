import { rm } from "node:fs/promises";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExportView } from "@/server/services/export-list";
import { downloadExport, exportedFiles, fetchExport, startExportAs } from "@/tests/support/exported";
import { makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { callAs, reasonOf } from "@/tests/support/procedures";
import { sampleFiles } from "@/tests/support/sample-files";
import { store } from "@/tests/support/store";
import { recordOf, tableOf, unpack } from "@/tests/support/unpacked";
import { upload } from "@/tests/support/upload";

afterAll(() => rm(process.env.FILES_DIR as string, { recursive: true, force: true }));

/** An opening with one candidate, who has one outcome with one piece of evidence and one certificate. */
async function makeWorld(name = "Chiara Neri") {
  const { organization, actors } = await makeOrganization();
  const opening = await makeOpening(actors.HIRING_MANAGER, { title: "Operations analyst" });
  const application = await makeApplication(opening, { name, email: "chiara@example.test" });
  const { id: outcomeId, evidenceIds } = await makeOutcome(application, {
    statement: "Claims are answered within a day",
    metric: "Days",
    baseline: 4,
    after: 0.5,
    evidence: [{ kind: "SYSTEM_RECORD", checkedBy: actors.HIRING_MANAGER }],
  });
  const evidenceId = evidenceIds[0] ?? "";
  const { organizationId, id: applicationId } = application;
  const data = { organizationId, applicationId, title: "Applied AI", kind: "PRACTICAL_EXAM" as const };
  await store().credential.create({ data: { ...data, issuedOn: new Date("2026-05-01"), grade: 0.85 } });
  return { organization, ...actors, opening, application, outcomeId, evidenceId };
}

type World = Awaited<ReturnType<typeof makeWorld>>;

const getExport = (world: World, id: string) =>
  callAs(world.RECRUITER, "export.get", { id }) as Promise<ExportView>;

describe("the archive of an opening", () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld();
    const { status } = await upload(
      world.RECRUITER,
      world.evidenceId,
      "hours.csv",
      await sample("hours.csv"),
    );
    expect(status).toBe(201);
  });

  async function sample(name: string): Promise<Buffer<ArrayBuffer>> {
    return (await sampleFiles())[name] as Buffer<ArrayBuffer>;
  }

  test("holds the tables, the workbook, the record and the files", async () => {
    const { id, name, archive } = await downloadExport(world.RECRUITER, world.opening.id);
    const files = await unpack(archive);
    const path = `files/${world.evidenceId}/1 hours.csv`;
    expect([...files.keys()]).toEqual([
      "README.txt",
      "candidates.csv",
      "outcomes.csv",
      "evidence.csv",
      "credentials.csv",
      "outweigh.xlsx",
      path,
      "files.csv",
      "outweigh.json",
    ]);
    expect(name).toMatch(/^outweigh-operations-analyst-\d{4}-\d\d-\d\d\.zip$/);
    expect(files.get(path)).toEqual(await sample("hours.csv"));
    expect(tableOf(files, "files.csv")).toMatchObject([
      { "Evidence reference": world.evidenceId, File: "hours.csv", Path: path },
    ]);
    const view = await getExport(world, id);
    expect(view).toMatchObject({ state: "DONE", bytes: archive.length, createdBy: world.RECRUITER.name });
    expect(view.rowsDone).toBe(view.rowsTotal);
  });

  test("has in its tables what is stored, numbers as numbers", async () => {
    const files = await exportedFiles(world.RECRUITER, world.opening.id, false);
    const reference = world.application.candidateId;
    expect(tableOf(files, "candidates.csv")).toMatchObject([
      {
        Reference: reference,
        Name: "Chiara Neri",
        "E-mail": "chiara@example.test",
        Employer: "Former Employer",
      },
    ]);
    expect(tableOf(files, "outcomes.csv")).toMatchObject([
      { "Candidate reference": reference, "Outcome reference": world.outcomeId, Before: "4", After: "0.5" },
    ]);
    expect(tableOf(files, "evidence.csv")).toMatchObject([
      {
        "Outcome reference": world.outcomeId,
        "Evidence reference": world.evidenceId,
        Checked: "Supports it",
        "Checked by": world.HIRING_MANAGER.name,
      },
    ]);
    expect(tableOf(files, "credentials.csv")).toMatchObject([{ Certificate: "Applied AI", Grade: "0.85" }]);
    expect([...files.keys()].filter((path) => path.startsWith("files/"))).toEqual([]);
    expect(tableOf(files, "files.csv")).toMatchObject([{ File: "hours.csv", Path: "" }]);
  });

  test("has the same cells in the workbook as in the tables", async () => {
    const files = await exportedFiles(world.RECRUITER, world.opening.id, false);
    const workbook = files.get("outweigh.xlsx") as Buffer;
    const sheets = {
      Candidates: "candidates",
      Outcomes: "outcomes",
      Evidence: "evidence",
      Certificates: "credentials",
    };
    for (const [sheet, table] of Object.entries(sheets)) {
      const [headings = [], ...rows] = await readSheet(workbook, sheet);
      const cells = rows.map((row) =>
        Object.fromEntries(headings.map((heading, index) => [String(heading), String(row[index] ?? "")])),
      );
      expect(cells, sheet).toEqual(tableOf(files, `${table}.csv`));
      expect(rows.length, sheet).toBe(1);
    }
  });

  test("says in its record what it rests on, and who exported it", async () => {
    const record = recordOf(await exportedFiles(world.AUDITOR, world.opening.id));
    expect(record).toMatchObject({ scope: "OPENING", exportedBy: { role: "AUDITOR" }, hasFiles: true });
    const [opening] = record.openings;
    expect(opening).toMatchObject({
      title: "Operations analyst",
      brief: { goals: "Answer claims within a day." },
    });
    const [application] = opening?.applications ?? [];
    expect(application?.outcomes[0]?.evidence[0]).toMatchObject({
      checkStatus: "CHECKED",
      checks: [{ by: world.HIRING_MANAGER.name, verdict: "SUPPORTS" }],
      files: [{ name: "hours.csv", path: `files/${world.evidenceId}/1 hours.csv` }],
    });
    expect(record.events.map(({ action }) => action)).toContain("attachment.added");
  });
});

describe("an export", () => {
  test("can be fetched once, and by nobody but whoever asked for it", async () => {
    const world = await makeWorld();
    const id = await startExportAs(world.RECRUITER, world.opening.id);
    expect((await fetchExport(null, id)).status).toBe(401);
    expect((await fetchExport(world.REVIEWER, id)).status).toBe(403);
    expect((await fetchExport(world.AUDITOR, id)).status).toBe(404);
    const other = await makeWorld();
    expect((await fetchExport(other.RECRUITER, id)).status).toBe(404);
    const first = await fetchExport(world.RECRUITER, id);
    expect(first.headers.get("content-type")).toBe("application/zip");
    await unpack(Buffer.from(await first.arrayBuffer()));
    expect((await fetchExport(world.RECRUITER, id)).status).toBe(423);
  });

  test("of the whole organization is for admins, and holds every opening", async () => {
    const world = await makeWorld();
    const second = await makeOpening(world.HIRING_MANAGER, { title: "Second opening" });
    const also: MadeApplication = await makeApplication(second, { name: "Ben Okoro" });
    expect(await reasonOf(callAs(world.RECRUITER, "export.startWhole", { hasFiles: false }))).toBe(
      "FORBIDDEN",
    );
    const files = await exportedFiles(world.ADMIN, null, false);
    expect(tableOf(files, "candidates.csv")).toMatchObject([
      { Name: "Chiara Neri", Opening: "Operations analyst" },
      { Name: "Ben Okoro", Opening: "Second opening", Reference: also.candidateId },
    ]);
    expect(recordOf(files).openings.map(({ title }) => title)).toEqual([
      "Operations analyst",
      "Second opening",
    ]);
  });

  test("of another tenant's opening does not exist", async () => {
    const [one, other] = [await makeWorld(), await makeWorld("Another Name")];
    const asked = callAs(one.RECRUITER, "export.start", { openingId: other.opening.id, hasFiles: false });
    expect(await reasonOf(asked)).toBe("NOT_FOUND");
    const text = [...(await exportedFiles(one.ADMIN, null, false)).values()].join("\n");
    expect(text).toContain("Chiara Neri");
    expect(text).not.toContain("Another Name");
  });

  test("that was asked for and never fetched gives way to the next", async () => {
    const world = await makeWorld();
    const first = await startExportAs(world.RECRUITER, world.opening.id);
    const second = await startExportAs(world.RECRUITER, world.opening.id);
    expect(await getExport(world, first)).toMatchObject({ state: "CANCELLED" });
    expect(await getExport(world, second)).toMatchObject({ state: "READY", isGoingOn: true });
  });

  test("is listed with who made it and when, and stopped before it began", async () => {
    const world = await makeWorld();
    const id = await startExportAs(world.RECRUITER, world.opening.id);
    await callAs(world.ADMIN, "export.cancel", { id });
    const list = (await callAs(world.AUDITOR, "export.list", {
      openingId: world.opening.id,
    })) as ExportView[];
    expect(list).toMatchObject([
      {
        id,
        state: "CANCELLED",
        createdBy: world.RECRUITER.name,
        words: "Stopped before it began.",
        isOwn: false,
      },
    ]);
    const events = await store().auditEvent.findMany({ where: { organizationId: world.organization.id } });
    expect(events.map(({ action }) => action).sort()).toEqual(["export.cancelled", "export.started"]);
  });

  test("carries no secret", async () => {
    const world = await makeWorld();
    const { passwordHash } = await store().user.update({
      where: { id: world.ADMIN.userId },
      data: { passwordHash: "$argon2id$never-in-an-export" },
    });
    const files = await exportedFiles(world.ADMIN, null);
    const text = [...files.values()].join("\n");
    for (const secret of [passwordHash, world.ADMIN.sessionId, world.ADMIN.email]) {
      expect(text).not.toContain(secret);
    }
  });

  test("goes on without a file that the store has lost, and says so", async () => {
    const world = await makeWorld();
    const samples = await sampleFiles();
    for (const name of ["hours.csv", "note.txt"]) {
      await upload(world.RECRUITER, world.evidenceId, name, samples[name] as Buffer<ArrayBuffer>);
    }
    const lost = await store().attachment.findFirstOrThrow({
      where: { name: "note.txt", organizationId: world.organization.id },
      select: { file: { select: { sha256: true } } },
    });
    await rm(`${process.env.FILES_DIR}/${world.organization.id}/${lost.file.sha256}`);
    const files = await exportedFiles(world.RECRUITER, world.opening.id);
    expect([...files.keys()].filter((path) => path.startsWith("files/"))).toHaveLength(1);
    const listed = recordOf(files).openings[0]?.applications[0]?.outcomes[0]?.evidence[0]?.files ?? [];
    expect(listed.map(({ name, path }) => [name, path !== null])).toEqual([
      ["hours.csv", true],
      ["note.txt", false],
    ]);
  });
});

describe("what rows are called", () => {
  test("is what the file they came from calls them, unless two go by it or it is another's id", async () => {
    const world = await makeWorld();
    const people = [];
    for (const reference of ["c-1", "same", "same", world.application.candidateId]) {
      const { candidateId } = await makeApplication(world.opening);
      await store().candidate.update({ where: { id: candidateId }, data: { reference } });
      people.push(candidateId);
    }
    const files = await exportedFiles(world.RECRUITER, world.opening.id, false);
    const references = tableOf(files, "candidates.csv").map((row) => row.Reference);
    expect(references).toEqual([world.application.candidateId, "c-1", ...people.slice(1)]);
  });
});
