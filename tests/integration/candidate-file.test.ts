import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { MOST_ATTACHMENTS, MOST_FILE_BYTES, TOO_LARGE, TOO_MANY } from "@/domain/attachment";
import type { Actor } from "@/server/actor";
import { createCaller } from "@/server/root";
import { LINK_TRIES } from "@/server/services/throttle";
import { makeAttachment } from "@/tests/support/attachment-factory";
import { callAs } from "@/tests/support/caller";
import { type MadeCandidateLink, makeCandidateLink, makeSentIn } from "@/tests/support/candidate-factory";
import { makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { pictureBy, sampleFiles, zipOf } from "@/tests/support/sample-files";
import { store } from "@/tests/support/store";
import { filesOf, type UploadAnswer, uploadByLink } from "@/tests/support/upload";

const NAME = "Ottilie Vane";
const DAY_MS = 24 * 3_600_000;

let recruiter: Actor;
let opening: MadeOpening;
let application: MadeApplication;
let link: MadeCandidateLink;
let own: { outcomeId: string; evidenceId: string };

beforeEach(async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER"] });
  recruiter = actors.RECRUITER;
  opening = await makeOpening(recruiter);
  application = await makeApplication(opening, { name: NAME });
  link = await makeCandidateLink(recruiter, application, { consentedAt: new Date() });
  own = await makeSentIn(application, link);
});
afterAll(() => rm(process.env.FILES_DIR as string, { recursive: true, force: true }));

const text = () => `only here: ${randomUUID()}`;

/** All that a refusal tells: its status, its words and its reason, without the number it is logged under. */
function told({ status, answer }: { status: number; answer: UploadAnswer }): string {
  return JSON.stringify([status, answer.message, answer.data?.reason, answer.data?.fields]);
}

async function nothingIsStored(organizationId: string = recruiter.organizationId): Promise<void> {
  expect(await filesOf("incoming")).toEqual([]);
  expect(await filesOf(organizationId)).toEqual([]);
  expect(await store().attachment.count({ where: { organizationId } })).toBe(0);
  expect(await store().storedFile.count({ where: { organizationId } })).toBe(0);
}

describe("a candidate's file", () => {
  test("goes to the evidence they sent in, is theirs in the log and on their page, and stays hidden from the blind", async () => {
    const picture = new Uint8Array(await pictureBy(NAME, "png"));
    const { status, answer } = await uploadByLink(link.token, own.evidenceId, "screen.png", picture);
    expect([status, Object.keys(answer)]).toEqual([201, ["id"]]);
    const [listed] = await callAs(recruiter).attachment.list({ outcomeId: own.outcomeId });
    expect(listed).toMatchObject({
      id: answer.id,
      evidenceId: own.evidenceId,
      name: "screen.png",
      addedBy: null,
      isClearedForBlind: false,
    });
    const event = await store().auditEvent.findFirstOrThrow({ where: { subjectId: own.evidenceId } });
    expect(event).toMatchObject({
      action: "attachment.added",
      actorId: null,
      actorName: `${NAME}, candidate`,
      applicationId: application.id,
    });
    const guest = createCaller({ actor: null, at: new Date(), requestId: "test", address: "local" });
    const page = await guest.candidateLink.get({ token: link.token });
    expect(page.outcomes[0]?.evidence[0]?.files.map(({ name }) => name)).toEqual(["screen.png"]);
  });

  test("is not taken for a piece of anybody else's, nor for a statement, and none of them is told from one that is not there", async () => {
    const typedIn = await makeOutcome(application, { evidence: [{ kind: "ARTIFACT" }] });
    const other = await makeApplication(opening);
    const theirs = await makeSentIn(other, await makeCandidateLink(recruiter, other));
    const { actors: foreign } = await makeOrganization({ roles: ["RECRUITER"] });
    const elsewhere = await makeApplication(await makeOpening(foreign.RECRUITER));
    const foreignSent = await makeSentIn(elsewhere, await makeCandidateLink(foreign.RECRUITER, elsewhere));
    const statement = await store().evidence.findFirstOrThrow({
      where: { outcomeId: own.outcomeId, isStatement: true },
    });
    const ids = [typedIn.evidenceIds[0], theirs.evidenceId, foreignSent.evidenceId, statement.id];
    const said = new Set<string>();
    for (const id of [...ids, randomUUID(), "none"]) {
      said.add(told(await uploadByLink(link.token, id ?? "", "note.txt", text())));
    }
    expect([...said]).toEqual([
      JSON.stringify([
        404,
        "This piece of evidence does not exist, or you cannot see it.",
        "NOT_FOUND",
        undefined,
      ]),
    ]);
    await nothingIsStored();
    await nothingIsStored(foreign.RECRUITER.organizationId);
  });

  test("is not taken once the opening is closed", async () => {
    await store().opening.update({ where: { id: opening.id }, data: { status: "ARCHIVED" } });
    const { status } = await uploadByLink(link.token, own.evidenceId, "note.txt", text());
    expect(status).toBe(423);
    await nothingIsStored();
  });
});

describe("a link that opens nothing", () => {
  test("gives the same answer whatever the reason, and nothing of the file is kept", async () => {
    const { actors: foreign } = await makeOrganization({ roles: ["RECRUITER"] });
    const elsewhere = await makeApplication(await makeOpening(foreign.RECRUITER));
    const old = new Date(Date.now() - 31 * DAY_MS);
    const expired = await makeCandidateLink(recruiter, application, { createdAt: old });
    const revoked = await makeCandidateLink(recruiter, application, {
      createdAt: new Date(Date.now() - 1000),
      revokedAt: new Date(),
    });
    const tokens = [expired.token, revoked.token, randomUUID(), "", null, "x".repeat(5000), link.id];
    const said = new Set<string>();
    for (const token of tokens) {
      said.add(told(await uploadByLink(token, own.evidenceId, "note.txt", text(), randomUUID())));
    }
    expect([...said]).toEqual([JSON.stringify([404, "This link is not open.", "NOT_FOUND", undefined])]);
    // Another candidate's open link opens, but not onto this evidence.
    const another = await makeCandidateLink(foreign.RECRUITER, elsewhere);
    const { status } = await uploadByLink(another.token, own.evidenceId, "note.txt", text());
    expect(status).toBe(404);
    await nothingIsStored();
  });

  test("is guessed so often and no more, by the limit of all links", async () => {
    const address = randomUUID();
    const send = (token: string) => uploadByLink(token, own.evidenceId, "note.txt", text(), address);
    for (let guess = 0; guess < LINK_TRIES; guess++) expect((await send(randomUUID())).status).toBe(404);
    expect((await send(randomUUID())).status).toBe(429);
    expect((await send(link.token)).status).toBe(429);
    await nothingIsStored();
  });
});

describe("what is refused", () => {
  test("is a file that lies about its type, and one of no kind that is taken", async () => {
    const samples = await sampleFiles();
    const lies: readonly [string, Buffer, string][] = [
      ["report.pdf", samples["screen.png"] as Buffer, "is not a PDF"],
      ["letter.docx", zipOf({ "a.txt": "x" }), "is not a Word document but a ZIP archive."],
      ["page.txt", Buffer.from("<!DOCTYPE html><script>alert(1)</script>"), "is not a plain text"],
      ["run.exe", Buffer.from("MZ"), "Files of this kind cannot be attached."],
    ];
    for (const [name, bytes, words] of lies) {
      const { status, answer } = await uploadByLink(link.token, own.evidenceId, name, new Uint8Array(bytes));
      expect([status, answer.data?.reason], name).toEqual([400, "INVALID"]);
      expect(answer.data?.fields?.file, name).toContain(words);
    }
    await nothingIsStored();
  });

  test("is more than 20 MiB, and more files than a piece can have", async () => {
    const large = new Uint8Array(MOST_FILE_BYTES + 1);
    const tooLarge = await uploadByLink(link.token, own.evidenceId, "a.txt", large);
    expect([tooLarge.status, tooLarge.answer.data?.fields?.file]).toEqual([413, TOO_LARGE]);
    await nothingIsStored();
    for (let count = 0; count < MOST_ATTACHMENTS; count++) {
      await makeAttachment(recruiter.organizationId, own.evidenceId);
    }
    const { answer } = await uploadByLink(link.token, own.evidenceId, "a.txt", text());
    expect(answer.data?.fields?.file).toBe(TOO_MANY);
    expect(await filesOf(recruiter.organizationId)).toEqual([]);
  });
});
