import { beforeAll, describe, expect, test } from "vitest";
import type { CredentialInput } from "@/domain/credential";
import type { Actor } from "@/server/actor";
import { createCredential, removeCredential, updateCredential } from "@/server/services/credential";
import { makeOrganization } from "@/tests/support/factory";
import { type MadeApplication, makeApplication, makeOpening } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

const CREDENTIAL: CredentialInput = {
  title: "Applied AI Practitioner",
  issuer: "Institute of Operations Practice",
  kind: "PRACTICAL_EXAM",
  issuedOn: "2026-05-01",
  expiresOn: "2029-05-01",
  grade: 0.85,
  testsSpecificSkills: "YES",
  appliesToOpening: "YES",
  includesPracticalWork: "YES",
  servesObjective: "UNANSWERED",
  genuineness: "STATED",
  genuinenessNote: "",
  link: "https://example.test/verify",
};

let recruiter: Actor;
let stranger: Actor;
let application: MadeApplication;

beforeAll(async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  recruiter = actors.RECRUITER;
  stranger = (await makeOrganization({ roles: ["RECRUITER"] })).actors.RECRUITER;
  application = await makeApplication(await makeOpening(actors.HIRING_MANAGER));
});

async function strength(): Promise<number> {
  const row = await store().score.findUniqueOrThrow({ where: { applicationId: application.id } });
  return row.credentialStrength;
}

describe("a certificate", () => {
  test("counts for more once its issuer confirmed it, and not at all when found false", async () => {
    const { credentialId: id } = await createCredential(recruiter, {
      applicationId: application.id,
      credential: CREDENTIAL,
    });
    const stated = await strength();
    expect(stated).toBeGreaterThan(0);
    const confirmed = { ...CREDENTIAL, genuineness: "ISSUER_VERIFIED" as const, genuinenessNote: "By mail." };
    expect(await updateCredential(recruiter, { id, version: 1, credential: confirmed })).toMatchObject({
      genuineness: "ISSUER_VERIFIED",
      version: 2,
    });
    expect(await strength()).toBeGreaterThan(stated);
    const found = { ...CREDENTIAL, genuineness: "FOUND_FALSE" as const };
    await updateCredential(recruiter, { id, version: 2, credential: found });
    expect(await strength()).toBe(0);
    const event = await store().auditEvent.findFirstOrThrow({
      where: { subjectId: id, action: "credential.updated" },
      orderBy: { id: "asc" },
    });
    expect(event.diff).toEqual({
      genuineness: { from: "STATED", to: "ISSUER_VERIFIED" },
      genuinenessNote: { from: "", to: "By mail." },
    });
  });

  test("gives a stale edit what is stored, days and all", async () => {
    const { credentialId: id } = await createCredential(recruiter, {
      applicationId: application.id,
      credential: CREDENTIAL,
    });
    const changed = { ...CREDENTIAL, grade: null, expiresOn: null };
    await updateCredential(recruiter, { id, version: 1, credential: changed });
    await expect(
      updateCredential(recruiter, { id, version: 1, credential: CREDENTIAL }),
    ).rejects.toMatchObject({
      code: "CONFLICT",
      current: { ...changed, version: 2 },
    });
    await expect(removeCredential(recruiter, { id, version: 1 })).rejects.toMatchObject({ code: "CONFLICT" });
    await removeCredential(recruiter, { id, version: 2 });
    expect(await store().credential.findUnique({ where: { id } })).toBeNull();
  });

  test("is not issued in the future, by the server's own clock", async () => {
    const at = new Date("2026-04-30T23:00:00Z");
    const input = { applicationId: application.id, credential: CREDENTIAL };
    await expect(createCredential({ ...recruiter, at }, input)).rejects.toMatchObject({
      code: "INVALID",
      fields: { "credential.issuedOn": "This day has not come yet." },
    });
  });

  test("belongs to one tenant", async () => {
    const { credentialId: id } = await createCredential(recruiter, {
      applicationId: application.id,
      credential: CREDENTIAL,
    });
    const refused = { code: "NOT_FOUND" };
    const input = { applicationId: application.id, credential: CREDENTIAL };
    await expect(createCredential(stranger, input)).rejects.toMatchObject(refused);
    await expect(
      updateCredential(stranger, { id, version: 1, credential: CREDENTIAL }),
    ).rejects.toMatchObject(refused);
    await expect(removeCredential(stranger, { id, version: 1 })).rejects.toMatchObject(refused);
  });
});
