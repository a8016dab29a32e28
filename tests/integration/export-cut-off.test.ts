import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Actor } from "@/server/actor";
import { openExport } from "@/server/services/export-download";
import type { ExportView } from "@/server/services/export-list";
import { downloadExport, fetchExport, startExportAs } from "@/tests/support/exported";
import { makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { callAs, reasonOf } from "@/tests/support/procedures";
import { store } from "@/tests/support/store";
import { recordOf, unpack } from "@/tests/support/unpacked";
import { browserHeaders } from "@/tests/support/upload";

/** More than sockets and streams hold between the one who writes and one who has stopped reading. */
const FILE_BYTES = 8 * 1024 * 1024;
const FILES = 4;
const ENOUGH = 100_000;
const PATIENCE = { timeout: 20_000, interval: 20 };
const LATER_MS = 60_000;

const filesDir = () => process.env.FILES_DIR as string;

let recruiter: Actor;
let openingId: string;
let application: MadeApplication;
let lastFile: string;

/** An opening with files so large that an archive of it cannot be in a buffer whole. */
beforeEach(async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  recruiter = actors.RECRUITER;
  const opening = await makeOpening(actors.HIRING_MANAGER);
  openingId = opening.id;
  application = await makeApplication(opening, { name: "Before" });
  const { evidenceIds } = await makeOutcome(application, { evidence: [{ kind: "ARTIFACT" }] });
  const { organizationId } = recruiter;
  await mkdir(path.join(filesDir(), organizationId), { recursive: true });
  for (let number = 0; number < FILES; number++) {
    const content = randomBytes(FILE_BYTES);
    const sha256 = createHash("sha256").update(content).digest("hex");
    lastFile = path.join(filesDir(), organizationId, sha256);
    await writeFile(lastFile, content);
    const file = { organizationId, sha256, size: FILE_BYTES, mediaType: "application/pdf" };
    const { id: fileId } = await store().storedFile.create({ data: file });
    const data = { organizationId, evidenceId: evidenceIds[0] ?? "", fileId, name: `${number}.pdf` };
    await store().attachment.create({ data: { ...data, createdAt: new Date(number) } });
  }
});
afterAll(() => rm(filesDir(), { recursive: true, force: true }));

const viewAt = (id: string, laterMs = 0) =>
  callAs({ ...recruiter, at: new Date(Date.now() + laterMs) }, "export.get", { id }) as Promise<ExportView>;

async function everyFile(): Promise<string[]> {
  return (await readdir(filesDir(), { recursive: true })).sort();
}

/** Begins a download in this process and takes so much of it. */
async function beginDownload() {
  const id = await startExportAs(recruiter, openingId);
  const { body } = await openExport(recruiter, id);
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  const read = async (bytes: number) => {
    let taken = 0;
    while (taken < bytes) {
      const { done, value } = await reader.read();
      if (done) break;
      taken += value.length;
      parts.push(value);
    }
  };
  await read(ENOUGH);
  return { id, reader, read, archive: () => Buffer.concat(parts) };
}

describe("an export whose process is killed in the middle", () => {
  let child: ChildProcess | undefined;

  async function startChild(): Promise<string> {
    const args = ["--conditions=react-server", "--import", "tsx", "tests/support/export-server.ts"];
    child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"], env: process.env });
    const [line] = await once(child.stdout as NodeJS.ReadableStream, "data");
    return String(line).trim();
  }
  afterAll(() => child?.kill("SIGKILL"));

  test("leaves an archive that no program opens, a row that says so, and nothing on disk", async () => {
    const before = await everyFile();
    const { port } = new URL(await startChild());
    const id = await startExportAs(recruiter, openingId);
    const { cookie } = await browserHeaders(recruiter);
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(
      `GET /api/exports/${id} HTTP/1.1\r\nHost: 127.0.0.1:3000\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`,
    );
    socket.on("error", () => {});
    const closed = once(socket, "close");
    const parts: Buffer[] = [];
    let bytes = 0;
    socket.on("data", (part: Buffer) => {
      parts.push(part);
      bytes += part.length;
      if (bytes > ENOUGH && child?.exitCode === null && child.signalCode === null) socket.pause();
    });
    await vi.waitFor(() => expect(bytes).toBeGreaterThan(ENOUGH), PATIENCE);
    await vi.waitFor(async () => expect((await viewAt(id)).bytes).toBeGreaterThan(0), PATIENCE);
    child?.kill("SIGKILL");
    await once(child as ChildProcess, "exit");
    socket.resume();
    await closed;

    const received = Buffer.concat(parts);
    await noProgramOpens(received.subarray(received.indexOf("PK\u0003\u0004")));
    expect(await viewAt(id)).toMatchObject({ state: "RUNNING" });
    const view = await viewAt(id, LATER_MS);
    expect(view).toMatchObject({ state: "FAILED", isGoingOn: false });
    expect(view.words).toMatch(/^It did not finish/);
    expect(await everyFile()).toEqual(before);
    const again = { ...recruiter, at: new Date(Date.now() + LATER_MS) };
    await unpack((await downloadExport(again, openingId)).archive);
  });

  async function noProgramOpens(half: Buffer): Promise<void> {
    await expect(unpack(half)).rejects.toThrow();
    const folder = await mkdtemp(path.join(tmpdir(), "half-"));
    const file = path.join(folder, "half.zip");
    await writeFile(file, half);
    const python = "import sys, zipfile; zipfile.ZipFile(sys.argv[1])";
    for (const command of [
      ["unzip", "-t", file],
      ["zipinfo", file],
      ["python3", "-c", python, file],
    ]) {
      const [name = "", ...args] = command;
      const { error, status } = spawnSync(name, args);
      // A program that is not here has nothing to say.
      if (!error) expect(status, name).not.toBe(0);
    }
    await rm(folder, { recursive: true });
  }
});

describe("an export that is stopped in the middle", () => {
  test("by its button breaks off, and makes room for another", async () => {
    const { id, read, archive } = await beginDownload();
    const asked = callAs(recruiter, "export.start", { openingId, hasFiles: false });
    expect(await reasonOf(asked), "one at a time").toBe("LOCKED");
    await callAs(recruiter, "export.cancel", { id });
    await expect(read(Number.POSITIVE_INFINITY)).rejects.toThrow();
    await expect(unpack(archive())).rejects.toThrow();
    const view = await viewAt(id);
    expect(view).toMatchObject({ state: "CANCELLED", isGoingOn: false });
    expect(view.words).toMatch(/^Stopped after/);
    await unpack((await downloadExport(recruiter, openingId, false)).archive);
  });

  test("by closing the browser says so too", async () => {
    const { id, reader } = await beginDownload();
    await reader.cancel();
    await vi.waitFor(async () => expect(await viewAt(id)).toMatchObject({ state: "CANCELLED" }), PATIENCE);
    expect((await fetchExport(recruiter, id)).status).toBe(423);
  });
});

describe("an export that goes on", () => {
  test("holds what was there when it began, whatever is written meanwhile", async () => {
    const { id, read, archive } = await beginDownload();
    await store().candidate.update({ where: { id: application.candidateId }, data: { name: "After" } });
    await read(Number.POSITIVE_INFINITY);
    const record = recordOf(await unpack(archive()));
    expect(record.openings[0]?.applications[0]?.candidate.name).toBe("Before");
    expect(await viewAt(id)).toMatchObject({ state: "DONE" });
  });

  test("and cannot read a file to its end breaks off and says so", async () => {
    await rm(lastFile);
    await mkdir(lastFile);
    const failed = vi.spyOn(console, "error").mockImplementation(() => {});
    const { id, read, archive } = await beginDownload();
    await expect(read(Number.POSITIVE_INFINITY)).rejects.toThrow();
    await expect(unpack(archive())).rejects.toThrow();
    const view = await viewAt(id);
    expect(view).toMatchObject({ state: "FAILED" });
    expect(view.words).toMatch(/^It could not be finished/);
    expect(failed).toHaveBeenCalled();
    failed.mockRestore();
  });
});
