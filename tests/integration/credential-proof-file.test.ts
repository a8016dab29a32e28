import { rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { PROOF_TOO_LARGE } from "@/domain/credential-proof/proof-limits";
import type { Actor } from "@/server/actor";
import { removeCredential } from "@/server/services/credential";
import { removeProof } from "@/server/services/credential-proof";
import { restoreProof } from "@/server/services/credential-proof-add";
import { reverifyDue } from "@/server/services/credential-proof-job";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makePanel,
} from "@/tests/support/opening-factory";
import { downloadProof, uploadProof } from "@/tests/support/proof-upload";
import { badge, bakedPng, bakedSvg, HOLDER } from "@/tests/support/sample-badge";
import { store } from "@/tests/support/store";
import { filesOf } from "@/tests/support/upload";

let recruiter: Actor;
let stranger: Actor;
let reviewing: Actor;
let opening: MadeOpening;
let application: MadeApplication;

beforeAll(async () => {
  const { actors, organization } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  recruiter = actors.RECRUITER;
  stranger = (await makeOrganization({ roles: ["RECRUITER"] })).actors.RECRUITER;
  opening = await makeOpening(actors.HIRING_MANAGER);
  reviewing = await makeMember(organization, "ADMIN");
  await makePanel(opening, [{ actor: reviewing, isReviewing: true }]);
});
beforeEach(async () => {
  application = await makeApplication(opening, { name: "Chiara Neri", email: HOLDER });
});
afterAll(() => rm(process.env.FILES_DIR as string, { recursive: true, force: true }));

const place = () => ({ applicationId: application.id, credentialId: null });
const stored = () => filesOf(recruiter.organizationId);

describe("a badge in a file", () => {
  test.each([
    ["a PNG picture", () => bakedPng(badge()), "PNG", "image/png"],
    ["an SVG picture", async () => bakedSvg(badge()), "SVG", "image/svg+xml"],
    ["a token", async () => Buffer.from(badge()), "JWT", "application/jwt"],
  ])("is taken from %s, verified, and comes back as it was", async (_, make, carrier, mediaType) => {
    const bytes = await make();
    const { status, answer } = await uploadProof(recruiter, place(), bytes);
    expect(answer).toMatchObject({ carrier, genuine: { answer: "YES" }, theirs: { answer: "YES" } });
    expect(status).toBe(201);
    const of = { applicationId: application.id, credentialId: answer.credentialId as string };
    const { headers, body } = await downloadProof(recruiter, of);
    expect(body.equals(bytes)).toBe(true);
    expect(headers.get("content-type")).toBe(mediaType);
    expect(headers.get("content-disposition")).toMatch(/^attachment; filename="Applied AI Practitioner\./);
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
    expect(await filesOf("incoming")).toEqual([]);
  });

  test("that is none, or too large, is refused in words and leaves nothing", async () => {
    const before = await stored();
    const plain = (await bakedPng("x")).subarray(0, 40);
    for (const bytes of [Buffer.from("hello"), Buffer.alloc(0), plain, bakedSvg("x.y.z")]) {
      const { status, answer } = await uploadProof(recruiter, place(), bytes);
      expect([status, answer.data?.reason]).toEqual([400, "INVALID"]);
      expect(answer.data?.fields?.file).toMatch(/\.$/);
    }
    const { status, answer } = await uploadProof(recruiter, place(), Buffer.alloc(1_048_577, "{"));
    expect([status, answer.message]).toEqual([413, PROOF_TOO_LARGE]);
    expect(await stored()).toEqual(before);
    expect(await store().credential.count({ where: { applicationId: application.id } })).toBe(0);
  });

  test("is nobody's who is not signed in, of another house, or still reviews the person", async () => {
    const bytes = Buffer.from(badge());
    const { answer } = await uploadProof(recruiter, place(), bytes);
    const of = { applicationId: application.id, credentialId: answer.credentialId as string };
    const seen = [];
    for (const actor of [null, stranger, reviewing]) {
      seen.push([(await uploadProof(actor, place(), bytes)).status, (await downloadProof(actor, of)).status]);
    }
    expect(seen).toEqual([
      [401, 401],
      [404, 404],
      [423, 423],
    ]);
    const elsewhere = await makeApplication(opening);
    const wrong = { applicationId: elsewhere.id, credentialId: of.credentialId };
    expect((await uploadProof(recruiter, wrong, bytes)).status).toBe(404);
  });

  test("stays for a day once it was removed, so that it can be put back whole", async () => {
    const { answer } = await uploadProof(
      recruiter,
      place(),
      await bakedPng(badge({ name: "Kept for a day" })),
    );
    const { id = "", version = 0, credentialId = "" } = answer;
    const of = { applicationId: application.id, credentialId };
    const kept = await stored();
    const removed = await removeProof(recruiter, { id, version });
    expect((await downloadProof(recruiter, of)).status).toBe(404);
    expect(await stored()).toEqual(kept);
    const back = await restoreProof(recruiter, removed);
    expect(back).toMatchObject({ carrier: "PNG", hasPicture: true });
    expect((await downloadProof(recruiter, of)).headers.get("content-type")).toBe("image/png");

    await removeProof(recruiter, { id: back.id, version: back.version });
    await reverifyDue(new Date(recruiter.at.getTime() + 2 * 86_400_000));
    expect(await stored()).toHaveLength(kept.length - 1);
    expect(await restoreProof(recruiter, removed)).toMatchObject({ carrier: "JWT", hasPicture: false });
  });

  test("is put back with no picture that holds something else", async () => {
    const one = await uploadProof(recruiter, place(), await bakedPng(badge({ name: "Another" })));
    const { sha256 } = (
      await store().credentialProof.findUniqueOrThrow({
        where: { id: one.answer.id as string },
        include: { file: true },
      })
    ).file ?? { sha256: "" };
    const { answer } = await uploadProof(recruiter, place(), Buffer.from(badge()));
    const removed = await removeProof(recruiter, { id: answer.id ?? "", version: answer.version ?? 0 });
    const back = await restoreProof(recruiter, { ...removed, fileSha256: sha256 });
    expect(back).toMatchObject({ carrier: "JWT", hasPicture: false });
  });

  test("goes with its certificate", async () => {
    const before = await stored();
    const { answer } = await uploadProof(recruiter, place(), await bakedPng(badge({ name: "Goes with it" })));
    expect(await stored()).toHaveLength(before.length + 1);
    const { version } = await store().credential.findUniqueOrThrow({
      where: { id: answer.credentialId as string },
    });
    await removeCredential(recruiter, { id: answer.credentialId as string, version });
    expect(await stored()).toEqual(before);
  });
});
