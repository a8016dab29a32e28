import { type ChildProcess, spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { rm, stat, utimes, writeFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Actor } from "@/server/actor";
import { sweepFiles } from "@/server/services/file-sweep";
import { makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { serveRoute } from "@/tests/support/route-server";
import { store } from "@/tests/support/store";
import { browserHeaders, filesOf } from "@/tests/support/upload";
import { receiveUpload } from "@/tests/support/upload-server";

const HALF = 400_000;
const PATIENCE = { timeout: 20_000, interval: 20 };

let recruiter: Actor;
let evidenceId: string;

beforeAll(async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER"] });
  recruiter = actors.RECRUITER;
  const application = await makeApplication(await makeOpening(recruiter));
  const { evidenceIds } = await makeOutcome(application, { evidence: [{ kind: "ARTIFACT" }] });
  evidenceId = evidenceIds[0] ?? "";
});
afterAll(() => rm(process.env.FILES_DIR as string, { recursive: true, force: true }));

/** Begins to send a text of `total` bytes and stops after `sent` of them. */
async function beginUpload(url: string, body: Buffer, sent: number): Promise<Socket> {
  const { port } = new URL(url);
  const { cookie } = await browserHeaders(recruiter);
  const socket = connect(Number(port), "127.0.0.1");
  socket.on("error", () => {});
  socket.write(
    `POST /api/evidence/${evidenceId}/attachments?name=long.txt HTTP/1.1\r\nHost: 127.0.0.1:3000\r\n` +
      `Cookie: ${cookie}\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`,
  );
  socket.write(body.subarray(0, sent));
  return socket;
}

/** How many bytes of an upload have been written so far; 0 while there is none. */
async function receivedBytes(): Promise<number> {
  const [name] = await filesOf("incoming");
  if (!name) return 0;
  return (await stat(path.join(process.env.FILES_DIR as string, "incoming", name))).size;
}

function textOf(bytes: number): Buffer {
  return Buffer.alloc(bytes, `${randomUUID()} hours a week\n`);
}

async function nothingIsStored(): Promise<void> {
  expect(await filesOf("incoming")).toEqual([]);
  expect(await filesOf(recruiter.organizationId)).toEqual([]);
  const { organizationId } = recruiter;
  expect(await store().storedFile.count({ where: { organizationId } })).toBe(0);
  expect(await store().attachment.count({ where: { organizationId } })).toBe(0);
  expect(await store().auditEvent.count({ where: { organizationId } })).toBe(0);
}

test("a connection that breaks in the middle leaves nothing behind", async () => {
  const server = await serveRoute(receiveUpload);
  try {
    const socket = await beginUpload(server.url, textOf(2 * HALF), HALF);
    await vi.waitFor(async () => expect(await receivedBytes()).toBeGreaterThan(0), PATIENCE);
    socket.destroy();
    await vi.waitFor(async () => expect(await filesOf("incoming")).toEqual([]), PATIENCE);
    await nothingIsStored();
  } finally {
    await server.close();
  }
});

describe("a process that is killed", () => {
  let child: ChildProcess;
  let url: string;

  async function startChild(): Promise<void> {
    const program = path.resolve("tests/support/upload-server.ts");
    const args = ["--conditions=react-server", "--import", "tsx", program, "serve"];
    child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"], env: process.env });
    const [line] = await once(child.stdout as NodeJS.ReadableStream, "data");
    url = String(line).trim();
  }

  async function killChild(): Promise<void> {
    child.kill("SIGKILL");
    await once(child, "exit");
  }

  test("in the middle of receiving a file: what came in goes with the next start", async () => {
    await startChild();
    const socket = await beginUpload(url, textOf(2 * HALF), HALF);
    await vi.waitFor(async () => expect(await receivedBytes()).toBeGreaterThan(0), PATIENCE);
    expect(await sweepFiles(new Date()), "an upload that goes on is left alone").toMatchObject({
      incoming: 0,
    });
    await killChild();
    socket.destroy();
    expect(await filesOf("incoming")).toHaveLength(1);
    expect(await sweepFiles(new Date())).toEqual({ incoming: 1, files: 0 });
    await nothingIsStored();
  });

  test("after the file is in its place and before its rows are stored: it goes with the next start", async () => {
    await startChild();
    const body = textOf(HALF);
    const sha256 = createHash("sha256").update(body).digest("hex");
    // Whoever writes an audit event waits for this one: the upload stands between its file and its commit.
    await store().$transaction(
      async (tx) => {
        await tx.$executeRaw`LOCK TABLE "AuditEvent" IN EXCLUSIVE MODE`;
        const socket = await beginUpload(url, body, body.length);
        const inPlace = async () => expect(await filesOf(recruiter.organizationId)).toEqual([sha256]);
        await vi.waitFor(inPlace, PATIENCE);
        await killChild();
        socket.destroy();
      },
      { timeout: 60_000 },
    );
    expect(await filesOf(recruiter.organizationId)).toEqual([sha256]);
    expect(await sweepFiles(new Date())).toMatchObject({ files: 1 });
    await nothingIsStored();
  });

  test("after the answer: everything is there", async () => {
    await startChild();
    const body = textOf(HALF);
    const socket = await beginUpload(url, body, body.length);
    const [answer] = await once(socket, "data");
    expect(String(answer)).toContain("201");
    await killChild();
    expect(await sweepFiles(new Date())).toEqual({ incoming: 0, files: 0 });
    expect(await filesOf(recruiter.organizationId)).toHaveLength(1);
    const { organizationId } = recruiter;
    expect(await store().attachment.count({ where: { organizationId } })).toBe(1);
    expect(await store().auditEvent.count({ where: { organizationId } })).toBe(1);
  });
});

test("what another machine left is taken to be abandoned after an hour", async () => {
  const name = "another-machine~7~1~x.part";
  const file = path.join(process.env.FILES_DIR as string, "incoming", name);
  await writeFile(file, "half a file");
  const at = new Date();
  expect(await sweepFiles(at)).toMatchObject({ incoming: 0 });
  const before = new Date(at.getTime() - 3_700_000);
  await utimes(file, before, before);
  expect(await sweepFiles(at)).toMatchObject({ incoming: 1 });
});
