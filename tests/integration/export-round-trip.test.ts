import { rm } from "node:fs/promises";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { ExportedApplication } from "@/domain/export/export-record";
import type { Actor } from "@/server/actor";
import { downloadExport } from "@/tests/support/exported";
import { makeOrganization } from "@/tests/support/factory";
import { bringIn, checked, stored, undone } from "@/tests/support/import-factory";
import { makeOddOpening, ODD_TEXTS, type OddPerson, oddPerson } from "@/tests/support/odd-world";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { sampleFiles } from "@/tests/support/sample-files";
import { store } from "@/tests/support/store";
import { recordOf, tableOf, type Unpacked, unpack } from "@/tests/support/unpacked";
import { filesOf, upload } from "@/tests/support/upload";

afterAll(() => rm(process.env.FILES_DIR as string, { recursive: true, force: true }));

const TABLES = ["candidates.csv", "outcomes.csv", "evidence.csv", "credentials.csv"];

async function makeTenant(): Promise<Actor> {
  return (await makeOrganization({ roles: ["RECRUITER"] })).actors.RECRUITER;
}

/** Imports an archive into an opening of another organization, and exports that. */
async function importAndExport(archive: Buffer): Promise<{ actor: Actor; files: Unpacked }> {
  const actor = await makeTenant();
  const opening = await makeOpening(actor, { title: "Operations analyst" });
  const brought = await bringIn(actor, opening.id, archive, "outweigh.zip");
  expect(brought).toMatchObject({ format: "OUTWEIGH", state: "RECEIVED" });
  const looked = await checked(actor, brought);
  const problems = await store().importProblem.findMany({ where: { importId: brought.id } });
  expect(problems.map(({ line, column, reason, value }) => [line, column, reason, value])).toEqual([]);
  expect(looked).toMatchObject({ state: "CHECKED", rowsBad: 0, failure: "" });
  expect(await stored(actor, brought)).toMatchObject({ state: "DONE", failure: "" });
  return { actor, files: await unpack((await downloadExport(actor, opening.id)).archive) };
}

/** What of somebody an import takes over, less ids, dates of import and what people here found. */
function takenOver({ candidate, outcomes, credentials, status }: ExportedApplication) {
  const { id: _, ...person } = candidate;
  return {
    status,
    person,
    outcomes: outcomes.map(({ id, enteredOn, status: __, statusNote, evidence, ...outcome }) => ({
      ...outcome,
      evidence: evidence
        .filter(({ isStatement }) => !isStatement)
        .map(({ kind, title, description, link, files }) => ({
          kind,
          title,
          description,
          link,
          files: files.map(({ name, sha256, path }) => ({ name, sha256, path })),
        })),
    })),
    credentials: credentials.map(
      ({ id, genuineness, genuinenessNote, statedInFile, proof, ...credential }) => credential,
    ),
  };
}

function requireSame(before: Unpacked, after: Unpacked): void {
  for (const table of TABLES) {
    expect(after.get(table)?.toString("utf8"), table).toBe(before.get(table)?.toString("utf8"));
  }
  const [one, other] = [before, after].map((files) =>
    recordOf(files).openings.flatMap(({ applications }) => applications.map(takenOver)),
  );
  expect(other).toEqual(one);
}

async function roundTrip(people: readonly OddPerson[]): Promise<Unpacked> {
  const actor = await makeTenant();
  const opening = await makeOddOpening(actor, people);
  const { archive } = await downloadExport(actor, opening.id);
  const before = await unpack(archive);
  requireSame(before, (await importAndExport(archive)).files);
  return before;
}

describe("export, import into another organization, export", () => {
  test("loses nothing of what spreadsheets, separators and scripts stumble over", async () => {
    const people = ODD_TEXTS.map((text, index) => {
      const long = `${text} ${"много ".repeat(600)}`.slice(0, 3900).trim();
      return {
        line: text,
        text: index % 3 === 0 ? long : text,
        other: text,
        number: index / 3 - 1e-7,
        share: index / 21,
      };
    });
    const files = await roundTrip(people);
    expect(tableOf(files, "candidates.csv")).toHaveLength(ODD_TEXTS.length);
    expect(files.get("outcomes.csv")?.toString("utf8")).toContain("Found false");
  });

  test("loses nothing, whatever the texts", async () => {
    const property = fc.asyncProperty(fc.array(oddPerson, { minLength: 4, maxLength: 8 }), async (people) => {
      await roundTrip(people);
    });
    await fc.assert(property, { numRuns: 2, endOnFailure: true });
  });
});

describe("an archive with files", () => {
  async function makeArchive() {
    const actor = await makeTenant();
    const opening = await makeOpening(actor, { title: "Operations analyst" });
    const application = await makeApplication(opening, { name: "Chiara Neri" });
    const { evidenceIds } = await makeOutcome(application, {
      source: "TEAM",
      evidence: [{ kind: "ARTIFACT" }],
    });
    const samples = await sampleFiles();
    for (const name of ["report.pdf", "hours.csv", "old.txt"]) {
      const { status } = await upload(
        actor,
        evidenceIds[0] ?? "",
        name,
        samples[name] as Buffer<ArrayBuffer>,
      );
      expect(status).toBe(201);
    }
    return (await downloadExport(actor, opening.id)).archive;
  }

  test("brings them along, to the byte, and takes them back with the import", async () => {
    const archive = await makeArchive();
    const before = await unpack(archive);
    const { actor, files } = await importAndExport(archive);
    requireSame(before, files);
    const paths = [...before.keys()].filter((path) => path.startsWith("files/"));
    expect(paths).toHaveLength(3);
    for (const path of paths) expect(files.get(path), path).toEqual(before.get(path));
    expect(await filesOf("incoming")).toEqual([]);

    const [row] = await store().import.findMany({ where: { organizationId: actor.organizationId } });
    expect(await undone(actor, { id: row?.id ?? "" })).toMatchObject({ state: "UNDONE" });
    const { organizationId } = actor;
    expect(await store().attachment.count({ where: { organizationId } })).toBe(0);
    expect(await store().candidate.count({ where: { organizationId } })).toBe(0);
  });

  test("is refused as a whole when one of them was exchanged", async () => {
    const archive = await makeArchive();
    const text = archive.toString("latin1");
    const at = text.indexOf("hours a week");
    expect(at, "the text is packed, so another byte breaks the archive").toBe(-1);
    const broken = Buffer.from(archive);
    const place = text.indexOf("report.pdf") + 40;
    broken[place] = (broken[place] ?? 0) ^ 1;
    const actor = await makeTenant();
    const opening = await makeOpening(actor);
    const brought = await bringIn(actor, opening.id, broken, "outweigh.zip");
    expect(await checked(actor, brought)).toMatchObject({ state: "CHECKED" });
    const done = await stored(actor, brought);
    expect(done.state).not.toBe("DONE");
    expect(done.failure).not.toBe("");
    expect(await store().candidate.count({ where: { organizationId: actor.organizationId } })).toBe(0);
  });
});

describe("an archive that is none of one opening", () => {
  test.each([
    ["of a whole organization", /of a whole organization/],
    ["cut in half", /cannot be read; it may be damaged/],
    ["of another program", /did not export/],
  ])("%s is refused with a sentence", async (what, sentence) => {
    const { actors } = await makeOrganization({ roles: ["ADMIN"] });
    const opening = await makeOpening(actors.ADMIN);
    await makeApplication(opening);
    const { archive } = await downloadExport(actors.ADMIN, what.startsWith("of a whole") ? null : opening.id);
    const content = {
      "of a whole organization": archive,
      "cut in half": archive.subarray(0, archive.length / 2),
      "of another program": Buffer.from(
        archive.toString("latin1").replaceAll("outweigh.json", "overweigh.jso"),
        "latin1",
      ),
    }[what] as Buffer;
    const failing = async () => {
      const brought = await bringIn(actors.ADMIN, opening.id, content, "archive.zip");
      return (await checked(actors.ADMIN, brought)).failure;
    };
    const said = await failing().catch((error: Error) => error.message);
    expect(said).toMatch(sentence);
  });
});
