import { createHash, randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MOST_ATTACHMENTS, MOST_FILE_BYTES, TOO_LARGE, TOO_MANY } from "@/domain/attachment";
import type { Actor } from "@/server/actor";
import { removeEvidence } from "@/server/services/evidence";
import { sweepFiles } from "@/server/services/file-sweep";
import { removeOutcome } from "@/server/services/outcome-removal";
import { callAs } from "@/tests/support/caller";
import { makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { sampleFiles, zipOf } from "@/tests/support/sample-files";
import { store } from "@/tests/support/store";
import { fetchFile, filesOf, upload } from "@/tests/support/upload";

let recruiter: Actor;
let manager: Actor;
let samples: Record<string, Buffer>;

async function makeEvidence(of = recruiter): Promise<{ evidenceId: string; outcomeId: string }> {
  const opening = await makeOpening(of);
  const { id, evidenceIds } = await makeOutcome(await makeApplication(opening), {
    evidence: [{ kind: "ARTIFACT" }],
  });
  return { outcomeId: id, evidenceId: evidenceIds[0] ?? "" };
}

beforeAll(async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  recruiter = actors.RECRUITER;
  manager = actors.HIRING_MANAGER;
  samples = await sampleFiles();
});
afterAll(() => rm(process.env.FILES_DIR as string, { recursive: true, force: true }));

function sample(name: string): Buffer {
  const bytes = samples[name];
  if (!bytes) throw new Error(`There is no sample ${name}.`);
  return bytes;
}

function stored() {
  return filesOf(recruiter.organizationId);
}

describe("a file of every kind that can be attached", () => {
  test("is stored, listed, and comes back as it was", async () => {
    const { evidenceId, outcomeId: id } = await makeEvidence();
    const names = Object.keys(samples);
    for (const name of names) {
      const { status, answer } = await upload(recruiter, evidenceId, name, new Uint8Array(sample(name)));
      expect(answer, name).toMatchObject({ name, size: sample(name).length, addedBy: recruiter.name });
      expect(status, name).toBe(201);
      const { headers, body } = await fetchFile(manager, answer.id as string);
      expect(body.equals(sample(name)), name).toBe(true);
      expect(headers.get("content-disposition"), name).toMatch(/^attachment; /);
      expect(headers.get("content-security-policy"), name).toMatch(/default-src 'none'.*; sandbox$/);
      expect(headers.get("x-content-type-options"), name).toBe("nosniff");
    }
    const listed = await callAs(manager).attachment.list({ outcomeId: id });
    expect(listed.map(({ name }) => name)).toEqual(names);
    expect(await filesOf("incoming")).toEqual([]);
  });
});

describe("an attachment", () => {
  test("is written down: who, what and of which hash", async () => {
    const { evidenceId } = await makeEvidence();
    await upload(recruiter, evidenceId, "C:\\work\\note.txt", new Uint8Array(sample("note.txt")));
    const events = await store().auditEvent.findMany({ where: { subjectId: evidenceId } });
    const sha256 = createHash("sha256").update(sample("note.txt")).digest("hex");
    expect(events).toMatchObject([
      {
        action: "attachment.added",
        actorId: recruiter.memberId,
        diff: { file: { from: null, to: "note.txt" }, sha256: { from: null, to: sha256 } },
      },
    ]);
  });

  test("of the same content is stored once, and goes when nothing points to it any more", async () => {
    const [first, second] = [await makeEvidence(), await makeEvidence()];
    const bytes = Buffer.from(`only here: ${randomUUID()}`);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const [one, again, other] = [
      await upload(recruiter, first.evidenceId, "a.txt", new Uint8Array(bytes)),
      await upload(recruiter, first.evidenceId, "b.txt", new Uint8Array(bytes)),
      await upload(recruiter, second.evidenceId, "c.csv", new Uint8Array(bytes)),
    ];
    expect(again.answer).toEqual(one.answer);
    expect(other.answer.id).not.toBe(one.answer.id);
    expect(await store().storedFile.count({ where: { sha256 } })).toBe(1);
    expect((await stored()).filter((name) => name === sha256)).toHaveLength(1);

    await callAs(recruiter).attachment.remove({ id: one.answer.id as string });
    expect(await stored()).toContain(sha256);
    expect((await fetchFile(recruiter, other.answer.id as string)).status).toBe(200);
    expect((await fetchFile(recruiter, one.answer.id as string)).status).toBe(404);
    await callAs(recruiter).attachment.remove({ id: other.answer.id as string });
    expect(await stored()).not.toContain(sha256);
    expect(await store().storedFile.count({ where: { sha256 } })).toBe(0);
  });

  test("that twenty people send at once is stored once", async () => {
    const { evidenceId } = await makeEvidence();
    const bytes = Buffer.from(`at once: ${randomUUID()}`);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => upload(recruiter, evidenceId, "a.txt", new Uint8Array(bytes))),
    );
    expect(new Set(answers.map(({ answer }) => answer.id)).size).toBe(1);
    expect(await store().attachment.count({ where: { evidenceId } })).toBe(1);
  });

  test("goes with its evidence, and with its outcome", async () => {
    const bytes = () => new Uint8Array(Buffer.from(randomUUID()));
    const before = await stored();
    const piece = await makeEvidence();
    await upload(recruiter, piece.evidenceId, "a.txt", bytes());
    await removeEvidence(recruiter, { id: piece.evidenceId, version: 1 });
    const whole = await makeEvidence();
    await upload(recruiter, whole.evidenceId, "a.txt", bytes());
    expect(await stored()).toHaveLength(before.length + 1);
    await removeOutcome(recruiter, { id: whole.outcomeId, version: 1 });
    expect(await stored()).toEqual(before);
  });

  test("stays as long as a check that was made with it at hand", async () => {
    const { evidenceId } = await makeEvidence();
    const { answer } = await upload(recruiter, evidenceId, "note.txt", new Uint8Array(sample("note.txt")));
    const check = { checkStatus: "CHECKED" as const, checkedById: manager.memberId };
    await store().evidence.update({ where: { id: evidenceId }, data: { ...check, checkedAt: new Date() } });
    const removal = callAs(recruiter).attachment.remove({ id: answer.id as string });
    await expect(removal).rejects.toMatchObject({ cause: { code: "LOCKED" } });
    await store().evidence.update({
      where: { id: evidenceId },
      data: { checkStatus: "UNCHECKED", checkedById: null, checkedAt: null },
    });
    await callAs(recruiter).attachment.remove({ id: answer.id as string });
  });

  test("is looked at within the page only when it is a picture or a PDF", async () => {
    const { evidenceId } = await makeEvidence();
    const seen: Record<string, number> = {};
    for (const name of ["report.pdf", "screen.png", "note.txt", "letter.docx"]) {
      const { answer } = await upload(recruiter, evidenceId, name, new Uint8Array(sample(name)));
      const { status, headers } = await fetchFile(manager, answer.id as string, "view");
      seen[name] = status;
      if (status !== 200) continue;
      expect(headers.get("content-disposition")).toMatch(/^inline; /);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'; frame-ancestors 'self'");
    }
    expect(seen).toEqual({ "report.pdf": 200, "screen.png": 200, "note.txt": 400, "letter.docx": 400 });
  });
});

describe("what is refused", () => {
  const EXE = Buffer.concat([Buffer.from("MZ\x90\x00\x03\x00\x00\x00", "latin1"), Buffer.alloc(200)]);
  const HTML = Buffer.from("<!DOCTYPE html><script>alert(1)</script>");
  const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  const macros = '"application/vnd.ms-word.document.macroEnabled.main+xml"';
  test.each([
    ["report.pdf", zipOf({ "a.txt": "x" }), "“report.pdf” is not a PDF but a ZIP archive."],
    ["report.pdf", HTML, "“report.pdf” is not a PDF but a web page (HTML)."],
    ["report.pdf", EXE, "“report.pdf” is not a PDF but a Windows program."],
    ["picture.png", SVG, "“picture.png” is not a PNG picture but an SVG drawing."],
    ["page.txt", HTML, "“page.txt” is not a plain text but a web page (HTML)."],
    ["table.csv", Buffer.from("a,b\0c"), "“table.csv” is not a CSV table but something we do not know"],
    [
      "letter.docx",
      zipOf({ "word/document.xml": "<w/>" }),
      "“letter.docx” is not a Word document but a ZIP archive.",
    ],
    ["letter.docx", zipOf({ "[Content_Types].xml": macros }), "an Office file with macros"],
    [
      "letter.docx",
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      "an Office file of the old kind, or one with a password",
    ],
    [
      "broken.png",
      Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
      "cannot be read; it may be damaged",
    ],
    ["page.html", HTML, "Files of this kind cannot be attached."],
    ["drawing.svg", SVG, "Files of this kind cannot be attached."],
    ["report", Buffer.from("%PDF-1.4"), "The name of the file has no ending."],
    ["empty.txt", Buffer.alloc(0), "This file is empty."],
  ])("%s that is something else", async (name, bytes, words) => {
    const { evidenceId } = await makeEvidence();
    const before = await stored();
    const { status, answer } = await upload(recruiter, evidenceId, name, new Uint8Array(bytes));
    expect(answer.data).toMatchObject({ reason: "INVALID" });
    expect(answer.data?.fields?.file).toContain(words);
    expect(status).toBe(400);
    expect(await stored()).toEqual(before);
    expect(await filesOf("incoming")).toEqual([]);
    expect(await store().attachment.count({ where: { evidenceId } })).toBe(0);
  });

  test("a picture under the name of another kind, with the name it should have", async () => {
    const { evidenceId } = await makeEvidence();
    const { answer } = await upload(recruiter, evidenceId, "shot.jpg", new Uint8Array(sample("screen.png")));
    expect(answer.message).toContain("Rename it to “shot.png”");
  });

  test("one byte more than 20 MiB, however it is announced; exactly 20 MiB is fine", async () => {
    const { evidenceId } = await makeEvidence();
    const before = await stored();
    const chunk = new Uint8Array(1024 * 1024).fill(97);
    const long = (last: number) =>
      new ReadableStream<Uint8Array>({
        start(stream) {
          for (let index = 0; index < 20; index++) stream.enqueue(chunk);
          if (last > 0) stream.enqueue(chunk.subarray(0, last));
          stream.close();
        },
      });
    const streamed = await upload(recruiter, evidenceId, "a.txt", long(1));
    const announced = await upload(recruiter, evidenceId, "a.txt", new Uint8Array(MOST_FILE_BYTES + 1));
    for (const { status, answer } of [streamed, announced]) {
      expect(status).toBe(413);
      expect(answer.data?.fields?.file).toBe(TOO_LARGE);
    }
    expect(await stored()).toEqual(before);
    expect((await upload(recruiter, evidenceId, "a.txt", long(0))).status).toBe(201);
    expect(await filesOf("incoming")).toEqual([]);
  });

  test("more files than a piece of evidence can have, with nothing left of the last", async () => {
    const { evidenceId } = await makeEvidence();
    for (let index = 0; index < MOST_ATTACHMENTS; index++)
      await upload(recruiter, evidenceId, "a.txt", `${index} ${randomUUID()}`);
    const before = await stored();
    const { answer } = await upload(recruiter, evidenceId, "a.txt", `one more ${randomUUID()}`);
    expect(answer.data?.fields?.file).toBe(TOO_MANY);
    expect(await stored()).toEqual(before);
  });

  test("a file for the candidate's own statement", async () => {
    const { evidenceId } = await makeEvidence();
    await store().evidence.update({ where: { id: evidenceId }, data: { isStatement: true } });
    const { status, answer } = await upload(recruiter, evidenceId, "a.txt", "text");
    expect([status, answer.data?.reason]).toEqual([423, "LOCKED"]);
  });

  test("an upload whose rows cannot be written leaves no file", async () => {
    const { evidenceId } = await makeEvidence();
    const before = await stored();
    const gone = { ...recruiter, memberId: randomUUID() };
    const { addAttachment } = await import("@/server/services/attachment-add");
    const body = new Blob([randomUUID()]).stream();
    await expect(addAttachment(gone, evidenceId, { name: "a.txt", body })).rejects.toThrow();
    expect(await stored()).toEqual(before);
    expect(await filesOf("incoming")).toEqual([]);
  });
});

test("the sweep leaves everything alone that is in use", async () => {
  const before = await stored();
  expect(before.length).toBeGreaterThan(10);
  expect(await sweepFiles(new Date())).toEqual({ incoming: 0, files: 0 });
  expect(await stored()).toEqual(before);
});
