import { createHash, randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/server/actor";
import { addAttachment } from "@/server/services/attachment-add";
import type { FileKey } from "@/server/services/file-place";
import { fileStore } from "@/server/services/file-store";
import { sweepFiles } from "@/server/services/file-sweep";
import { callAs } from "@/tests/support/caller";
import { makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { startS3 } from "@/tests/support/s3-server";
import { sampleFiles } from "@/tests/support/sample-files";
import { store } from "@/tests/support/store";
import { fetchFile, filesOf, upload } from "@/tests/support/upload";

let close: () => Promise<void>;
let recruiter: Actor;
let evidenceId: string;

beforeAll(async () => {
  const server = await startS3();
  close = server.close;
  Object.assign(process.env, server.env);
  const { actors } = await makeOrganization({ roles: ["RECRUITER"] });
  recruiter = actors.RECRUITER;
  const application = await makeApplication(await makeOpening(recruiter));
  const { evidenceIds } = await makeOutcome(application, { evidence: [{ kind: "ARTIFACT" }] });
  evidenceId = evidenceIds[0] ?? "";
});
afterAll(async () => {
  await close();
  await rm(process.env.FILES_DIR as string, { recursive: true, force: true });
});

async function objects(): Promise<string[]> {
  const keys: FileKey[] = [];
  for await (const key of (await fileStore()).list(recruiter.organizationId)) keys.push(key);
  return keys.map(({ sha256 }) => sha256);
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

test("files of every kind go to the bucket, come back as they were, and leave nothing on this disk", async () => {
  const samples = await sampleFiles();
  for (const [name, bytes] of Object.entries(samples)) {
    const { status, answer } = await upload(recruiter, evidenceId, name, new Uint8Array(bytes));
    expect(status, name).toBe(201);
    expect((await fetchFile(recruiter, answer.id as string)).body.equals(bytes), name).toBe(true);
  }
  expect((await objects()).sort()).toEqual(Object.values(samples).map(hashOf).sort());
  expect(await filesOf("incoming")).toEqual([]);
  expect(await filesOf(recruiter.organizationId)).toEqual([]);
});

test("a file of 20 MiB arrives whole", async () => {
  const bytes = Buffer.alloc(20 * 1024 * 1024, "0123456789 line of text\n");
  const { answer } = await upload(recruiter, evidenceId, "long.txt", new Uint8Array(bytes));
  expect((await fetchFile(recruiter, answer.id as string)).body.equals(bytes)).toBe(true);
  await callAs(recruiter).attachment.remove({ id: answer.id as string });
  expect(await objects()).not.toContain(hashOf(bytes));
});

test("the same content is one object until nothing points to it any more", async () => {
  const bytes = Buffer.from(randomUUID());
  const sent = [];
  for (const name of ["a.txt", "b.txt"])
    sent.push(await upload(recruiter, evidenceId, name, new Uint8Array(bytes)));
  expect(sent[1]?.answer.id).toBe(sent[0]?.answer.id);
  expect((await objects()).filter((sha256) => sha256 === hashOf(bytes))).toHaveLength(1);
  await callAs(recruiter).attachment.remove({ id: sent[0]?.answer.id as string });
  expect(await objects()).not.toContain(hashOf(bytes));
});

test("an upload whose rows cannot be written leaves no object, and the sweep removes one that was left", async () => {
  const before = await objects();
  const gone = { ...recruiter, memberId: randomUUID() };
  const body = new Blob([randomUUID()]).stream();
  await expect(addAttachment(gone, evidenceId, { name: "a.txt", body })).rejects.toThrow();
  expect(await objects()).toEqual(before);

  const { answer } = await upload(recruiter, evidenceId, "left.txt", randomUUID());
  await store().attachment.delete({ where: { id: answer.id as string } });
  expect(await objects()).toHaveLength(before.length + 1);
  expect(await sweepFiles(new Date())).toMatchObject({ files: 1 });
  expect(await objects()).toEqual(before);
});
