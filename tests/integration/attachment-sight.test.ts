import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST } from "@/app/api/evidence/[evidenceId]/attachments/route";
import { NOT_CLEARED } from "@/domain/attachment";
import { ROLES } from "@/domain/member";
import { may } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import { attachFile } from "@/server/services/attachment-add";
import { seeEvidence } from "@/server/services/evidence-record";
import { type BlindWorld, CANARIES, draftReview, makeBlindWorld } from "@/tests/support/blind-world";
import { callAs } from "@/tests/support/caller";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { pictureBy, sampleFiles } from "@/tests/support/sample-files";
import { store } from "@/tests/support/store";
import { browserHeaders, fetchFile, upload } from "@/tests/support/upload";

const { firstName, lastName, employer } = CANARIES;
let pdf: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  pdf = new Uint8Array((await sampleFiles())["report.pdf"] as Buffer);
});
afterAll(() => rm(process.env.FILES_DIR as string, { recursive: true, force: true }));

describe("who may", () => {
  let actors: Awaited<ReturnType<typeof makeOrganization>>["actors"];
  let evidenceId: string;
  let attachmentId: string;
  let stranger: Actor;

  beforeAll(async () => {
    ({ actors } = await makeOrganization());
    const application = await makeApplication(await makeOpening(actors.HIRING_MANAGER));
    const { evidenceIds } = await makeOutcome(application, { evidence: [{ kind: "ARTIFACT" }] });
    evidenceId = evidenceIds[0] ?? "";
    attachmentId = (await upload(actors.RECRUITER, evidenceId, "report.pdf", pdf)).answer.id as string;
    stranger = (await makeOrganization({ roles: ["ADMIN"] })).actors.ADMIN;
  });

  test("attach a file: the roles of the table, and nobody without a session", async () => {
    for (const role of ROLES) {
      const { status } = await upload(actors[role], evidenceId, "a.txt", `${role} ${randomUUID()}`);
      expect(status, role).toBe(may(role, "attachment.create") ? 201 : 403);
    }
    expect((await upload(null, evidenceId, "a.txt", "text")).status).toBe(401);
  });

  test("attach a file from a page of another site: nobody", async () => {
    const url = `http://127.0.0.1:3000/api/evidence/${evidenceId}/attachments?name=a.txt`;
    const headers = { ...(await browserHeaders(actors.RECRUITER)), origin: "https://elsewhere.test" };
    const request = new Request(url, { method: "POST", headers, body: "text" });
    expect((await POST(request, { params: Promise.resolve({ evidenceId }) })).status).toBe(403);
  });

  test("read a file: everyone who may see the candidate, so not a reviewer who is on no panel", async () => {
    for (const role of ROLES) {
      const { status } = await fetchFile(actors[role], attachmentId);
      expect(status, role).toBe(role === "REVIEWER" ? 404 : 200);
    }
    expect((await fetchFile(null, attachmentId)).status).toBe(401);
  });

  test("know of it at all: only its own tenant, to which another's is as good as none", async () => {
    for (const how of ["download", "view"] as const) {
      const foreign = await fetchFile(stranger, attachmentId, how);
      const unknown = await fetchFile(stranger, randomUUID(), how);
      const nonsense = await fetchFile(stranger, "no identifier", how);
      expect(foreign.status).toBe(404);
      for (const answer of [unknown, nonsense]) {
        expect(answer.status).toBe(404);
        expect(answer.body.equals(foreign.body)).toBe(true);
        expect([...answer.headers]).toEqual([...foreign.headers]);
      }
    }
    const said = [];
    for (const id of [evidenceId, randomUUID(), "no identifier"]) {
      const { status, answer } = await upload(stranger, id, "a.txt", "text");
      said.push({ status, message: answer.message, reason: answer.data?.reason });
    }
    expect(said[0]).toMatchObject({ status: 404, reason: "NOT_FOUND" });
    expect(said[1]).toEqual(said[0]);
    expect(said[2]).toEqual(said[0]);
    expect(await store().storedFile.count({ where: { organizationId: stranger.organizationId } })).toBe(0);
  });

  test("not even with the same content does one tenant's file stand for another's", async () => {
    const application = await makeApplication(await makeOpening(stranger));
    const { evidenceIds } = await makeOutcome(application, { evidence: [{ kind: "ARTIFACT" }] });
    const own = await upload(stranger, evidenceIds[0] ?? "", "report.pdf", pdf);
    await callAs(stranger).attachment.remove({ id: own.answer.id as string });
    expect((await fetchFile(actors.RECRUITER, attachmentId)).body.equals(Buffer.from(pdf))).toBe(true);
  });
});

describe("a reviewer who still owes a review", () => {
  let world: BlindWorld;
  let recruiter: Actor;
  let evidenceId: string;

  beforeAll(async () => {
    world = await makeBlindWorld("REVIEWER");
    const { organizationId, organizationName, isDemo } = world.owing;
    recruiter = await makeMember({ id: organizationId, name: organizationName, isDemo }, "RECRUITER");
    const outcomeId = world.outcomeIds[0] as string;
    evidenceId = (await store().evidence.findFirstOrThrow({ where: { outcomeId } })).id;
  });

  async function attach(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    return (await upload(recruiter, evidenceId, name, bytes)).answer.id as string;
  }

  test.each(["jpeg", "png", "webp"] as const)(
    "gets a colleague's %s once it is cleared, without what it says of itself",
    async (format) => {
      const picture = await pictureBy(`${firstName} ${lastName}`, format);
      expect(picture.includes(lastName)).toBe(true);
      const id = await attach(`${firstName}${lastName}.${format}`, new Uint8Array(picture));
      const before = await fetchFile(world.owing, id);
      expect([before.status, before.body.toString()]).toEqual([423, NOT_CLEARED]);
      await callAs(recruiter).attachment.setClearance({ id, isClearedForBlind: true });
      for (const how of ["download", "view"] as const) {
        const { status, headers, body } = await fetchFile(world.owing, id, how);
        expect(status).toBe(200);
        expect(headers.get("content-type")).toBe(`image/${format}`);
        expect(headers.get("content-disposition")).toContain(`[name hidden].${format}`);
        expect(body.includes(lastName)).toBe(false);
        const { exif, xmp, iptc, width, height } = await sharp(body).metadata();
        expect({ exif, xmp, iptc, width, height }).toEqual({ width: 48, height: 32 });
      }
      expect((await fetchFile(recruiter, id)).body.equals(picture)).toBe(true);
    },
  );

  test("gets a document once somebody has made sure that it names nobody", async () => {
    const id = await attach(`Hours of ${lastName}.pdf`, pdf);
    const before = await fetchFile(world.owing, id);
    expect([before.status, before.body.toString()]).toEqual([423, NOT_CLEARED]);
    await callAs(recruiter).attachment.setClearance({ id, isClearedForBlind: true });
    const after = await fetchFile(world.owing, id);
    expect(after.status).toBe(200);
    expect(after.headers.get("content-disposition")).toContain("Hours of [name hidden].pdf");
    await callAs(recruiter).attachment.setClearance({ id, isClearedForBlind: false });
    expect((await fetchFile(world.owing, id)).status).toBe(423);
  });

  test("gets nothing a candidate sent in before somebody has looked at it", async () => {
    const acting = {
      organizationId: recruiter.organizationId,
      memberId: null,
      name: `${firstName} ${lastName}, candidate`,
      at: new Date(),
    };
    const body = new Blob([new Uint8Array(await pictureBy(employer, "png"))]).stream();
    const sent = await attachFile(
      acting,
      async (tx) => {
        const { application } = await seeEvidence(tx, recruiter, "attachment.create", evidenceId);
        return { evidenceId, application };
      },
      { name: "screen.png", body },
    );
    expect(sent).toMatchObject({ addedBy: null, isClearedForBlind: false });
    const event = await store().auditEvent.findFirstOrThrow({
      where: { subjectId: evidenceId, actorId: null, action: "attachment.added" },
    });
    expect(event.actorName).toBe(acting.name);
    expect((await fetchFile(world.owing, sent.id)).status).toBe(423);
  });

  test("reads of the files on the desk under masked names, and sees no list of them elsewhere", async () => {
    const desk = await callAs(world.owing).review.get({ applicationId: world.application.id });
    if (desk.state !== "RATING") throw new Error(desk.state);
    const files = desk.outcomes.flatMap((outcome) => outcome.evidence).flatMap((piece) => piece.files);
    expect(files.length).toBeGreaterThan(3);
    expect(files.some(({ withheld }) => withheld === null)).toBe(true);
    expect(files.some(({ withheld }) => withheld === NOT_CLEARED)).toBe(true);
    expect(JSON.stringify(files)).not.toMatch(new RegExp(`${firstName}|${lastName}|Brackwater`, "i"));
    const list = callAs(world.owing).attachment.list({ outcomeId: world.outcomeIds[0] as string });
    await expect(list).rejects.toMatchObject({ cause: { code: "LOCKED" } });
  });

  test("and is no reviewer by role gets no file at all", async () => {
    const other = await makeBlindWorld("RECRUITER");
    const outcomeId = other.outcomeIds[0] as string;
    const evidence = await store().evidence.findFirstOrThrow({ where: { outcomeId } });
    const picture = new Uint8Array(await pictureBy("Somebody", "png"));
    const { answer } = await upload(other.owing, evidence.id, "screen.png", picture);
    expect((await fetchFile(other.owing, answer.id as string)).status).toBe(423);
  });

  test("gets no file while nothing can be rated, and every file as it is once the panel has finished", async () => {
    const picture = await pictureBy(lastName, "jpeg");
    const id = await attach("screen.jpg", new Uint8Array(picture));
    const where = { id: world.opening.id };
    await store().opening.update({ where, data: { status: "ARCHIVED" } });
    expect((await fetchFile(world.owing, id)).status).toBe(423);
    await store().opening.update({ where, data: { status: "OPEN", reviewsNeeded: 1 } });
    await draftReview(world, world.owing, 2);
    const { id: applicationId } = world.application;
    await callAs(world.owing).review.submit({ applicationId });
    expect((await fetchFile(world.owing, id)).body.equals(picture)).toBe(false);
    await callAs(world.owing).review.confirm({ applicationId, changes: [] });
    const { headers, body } = await fetchFile(world.owing, id);
    expect(body.equals(picture)).toBe(true);
    expect(headers.get("content-disposition")).toContain("screen.jpg");
  });
});
