import { beforeEach, describe, expect, test } from "vitest";
import { optionalText } from "@/domain/text";
import type { Actor } from "@/server/actor";
import { updateCredential } from "@/server/services/credential";
import { getProof, removeProof } from "@/server/services/credential-proof";
import { addProof } from "@/server/services/credential-proof-add";
import { listReopened } from "@/server/services/credential-proof-reopening";
import { mergeDuplicate } from "@/server/services/duplicate";
import { type IssuerState, issuersWhere, listedBadge } from "@/tests/support/proof-factory";
import { makeCertificate, makeProofWorld, type ProofWorld } from "@/tests/support/proof-world";
import { badge, hostedBadge, ISSUER } from "@/tests/support/sample-badge";
import { CREDENTIAL } from "@/tests/support/sample-inputs";
import { store } from "@/tests/support/store";

let world: ProofWorld;
let recruiter: Actor;
let credentialId: string;
let issuer: IssuerState;
const ask = issuersWhere(() => issuer);

beforeEach(async () => {
  issuer = "holds";
  world = await makeProofWorld(ask);
  ({ recruiter, credentialId } = world);
});

describe("a badge that is genuine and theirs", () => {
  test("makes the certificate its issuer's word, and counts for more at once", async () => {
    await updateCredential(recruiter, {
      id: credentialId,
      version: 1,
      credential: { ...CREDENTIAL, title: "Applied AI Practitioner", issuer: ISSUER } as never,
    });
    const before = await world.strength();
    const proof = await world.add();
    expect(proof).toMatchObject({
      genuine: { answer: "YES", reason: "VERIFIED" },
      theirs: { answer: "YES", reason: "SAME_EMAIL" },
      carrier: "JWT",
      standard: "OPEN_BADGES_3",
      isCounting: true,
      addedBy: recruiter.name,
      provenance: {
        title: "Applied AI Practitioner",
        issuer: ISSUER,
        recipients: ["a hidden e-mail address"],
      },
    });
    expect(proof.steps.map(({ name, answer }) => [name, answer])).toContainEqual(["Signature", "YES"]);
    expect(await world.certificate()).toMatchObject({ genuineness: "ISSUER_VERIFIED", version: 3 });
    expect((await world.certificate()).genuinenessNote).toMatch(
      new RegExp(
        `^${ISSUER}, which answers at institute\\.example, signed .* ${recruiter.name} added it\\.$`,
      ),
    );
    expect(await world.strength()).toBeGreaterThan(before);
    expect((await world.events()).slice(-2)).toEqual(["credential.proof-added", "credential.verified"]);
    expect(proof.nextAt).toBe(world.on(1).at.toISOString());
  });

  test("suggests answers to the checklist with the words they rest on, and answers nothing itself", async () => {
    const { suggestions } = await world.add();
    expect(suggestions.checklist.includesPracticalWork?.words).toMatch(/practical exam|final project/);
    expect(suggestions.checklist.testsSpecificSkills).toBeDefined();
    expect(suggestions.checklist.appliesToOpening?.words).toBe("Claims routing");
    expect(await world.certificate()).toMatchObject({
      testsSpecificSkills: "UNANSWERED",
      includesPracticalWork: "UNANSWERED",
      kind: "PRACTICAL_EXAM",
    });
  });

  test("is one a certificate: a second is refused until the first is gone", async () => {
    await world.add();
    await expect(world.add()).rejects.toMatchObject({ code: "LOCKED" });
    expect(await store().credentialProof.count({ where: { credentialId } })).toBe(1);
  });

  test("keeps its certificate from being merged into another that has none", async () => {
    const keptId = await makeCertificate(world.application);
    await world.add();
    const merge = (kept: string, other: string) =>
      mergeDuplicate(recruiter, { kind: "CREDENTIAL", keptId: kept, otherId: other });
    await expect(merge(keptId, credentialId)).rejects.toMatchObject({ code: "LOCKED" });
    await merge(credentialId, keptId);
    expect(await getProof(recruiter, { credentialId })).not.toBeNull();
  });

  test("overrules nobody who found the certificate false", async () => {
    const falsely = { genuineness: "FOUND_FALSE" as const, genuinenessNote: "They wrote back." };
    await store().credential.update({ where: { id: credentialId }, data: falsely });
    expect((await world.add()).isCounting).toBe(false);
    expect(await world.certificate()).toMatchObject(falsely);
  });
});

describe("a badge", () => {
  const answers = async (text: string) => {
    const { genuine, theirs } = await world.add(text);
    return [genuine.answer, genuine.reason, theirs.answer, theirs.reason];
  };
  const changed = () => {
    const [header = "", claims = "", signature = ""] = hostedBadge().split(".");
    const other = Buffer.from(claims, "base64url").toString().replace("four hours", "nine hours");
    return [header, Buffer.from(other).toString("base64url"), signature].join(".");
  };

  test.each([
    ["changed after it was signed", changed, ["NO", "SIGNATURE_BROKEN", "YES", "SAME_EMAIL"]],
    ["expired", () => hostedBadge({ expiresOn: "2026-06-01" }), ["NO", "EXPIRED", "YES", "SAME_EMAIL"]],
    [
      "of somebody else",
      () => hostedBadge({ email: "other@post.example" }),
      ["YES", "VERIFIED", "NO", "OTHER_EMAIL"],
    ],
    [
      "whose issuer cannot be looked up",
      () => badge({ issuerId: "did:example:institute" }),
      ["UNKNOWN", "UNKNOWN_DID_METHOD", "YES", "SAME_EMAIL"],
    ],
  ])("%s has an answer of its own, and changes nothing about the certificate", async (_, text, expected) => {
    expect(await answers(text())).toEqual(expected);
    expect(await world.certificate()).toMatchObject({
      genuineness: "STATED",
      genuinenessNote: "",
      version: 1,
    });
    expect(await listReopened(recruiter)).toEqual([]);
    expect(await world.events()).toEqual(["credential.proof-added", "credential.verified"]);
  });

  test("that was taken back is revoked; one whose list nobody can read could not be verified", async () => {
    issuer = "revoked";
    expect((await answers(listedBadge())).slice(0, 2)).toEqual(["NO", "REVOKED"]);
    const { id, version } = (await getProof(recruiter, { credentialId })) ?? { id: "", version: 0 };
    await removeProof(recruiter, { id, version });
    issuer = "unreachable";
    expect((await answers(listedBadge())).slice(0, 2)).toEqual(["UNKNOWN", "UNREACHABLE"]);
  });

  test("that is none is refused in words, and nothing of it is stored", async () => {
    for (const text of ["hello", "{}", "a.b.c", '{"type": "Person"}', "http://127.0.0.1/badge"]) {
      await expect(world.add(text), text).rejects.toMatchObject({
        code: "INVALID",
        fields: { text: expect.any(String) },
      });
    }
    expect(await store().credentialProof.count({ where: { organizationId: world.organization.id } })).toBe(0);
    expect(await world.events()).toEqual([]);
  });

  test("of an issuer known by a key alone makes it a document seen, as anybody can make a key", async () => {
    expect(await world.add(badge())).toMatchObject({ genuine: { answer: "YES" }, isCounting: true });
    const certificate = await world.certificate();
    expect(certificate.genuineness).toBe("DOCUMENT_SEEN");
    expect(certificate.genuinenessNote).toContain("known by a key alone");
  });

  test("of another certificate makes this one no issuer's word", async () => {
    expect(await world.add(hostedBadge({ name: "Prompting Basics" }))).toMatchObject({ isCounting: true });
    expect((await world.certificate()).genuineness).toBe("DOCUMENT_SEEN");
  });

  test("is stored whatever its issuer wrote, as lines the form takes", async () => {
    const odd = `\u0000a\ud800\u0007${"x".repeat(5000)}`;
    const proof = await world.add(badge({ issuer: odd, name: odd, criteria: `A practical exam. ${odd}` }));
    expect(proof).toMatchObject({ genuine: { answer: "YES" }, isCounting: true });
    expect(proof.provenance.issuer).toHaveLength(120);
    const { genuinenessNote } = await world.certificate();
    expect(optionalText.safeParse(genuinenessNote).success).toBe(true);
  });

  test("without a certificate makes one of what it says, and leaves the judging to people", async () => {
    const place = { applicationId: world.application.id, credentialId: null };
    const { credentialId: id } = await addProof(recruiter, { ...place, text: hostedBadge() }, ask);
    expect(await world.certificate(id)).toMatchObject({
      title: "Applied AI Practitioner",
      issuer: ISSUER,
      kind: "ATTENDANCE",
      genuineness: "ISSUER_VERIFIED",
      testsSpecificSkills: "UNANSWERED",
      issuedOn: new Date("2026-05-02"),
    });
    expect(await world.events()).toEqual([
      "credential.created",
      "credential.proof-added",
      "credential.verified",
    ]);
  });
});
