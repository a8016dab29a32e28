import { beforeEach, describe, expect, test } from "vitest";
import { optionalText } from "@/domain/text";
import type { Actor } from "@/server/actor";
import { updateCredential } from "@/server/services/credential";
import { getProof, removeProof, verifyProofAgain } from "@/server/services/credential-proof";
import { addProof, restoreProof } from "@/server/services/credential-proof-add";
import { dealWithReopening, listReopened } from "@/server/services/credential-proof-reopening";
import { getDossier } from "@/server/services/dossier";
import { mergeDuplicate } from "@/server/services/duplicate";
import { getHome } from "@/server/services/home";
import { type MadeOrganization, makeMember, makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
  makePanel,
} from "@/tests/support/opening-factory";
import { type IssuerState, issuersWhere, listedBadge } from "@/tests/support/proof-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { badge, HOLDER, ISSUER } from "@/tests/support/sample-badge";
import { CREDENTIAL } from "@/tests/support/sample-inputs";
import { store } from "@/tests/support/store";

let organization: MadeOrganization;
let recruiter: Actor;
let opening: MadeOpening;
let application: MadeApplication;
let credentialId: string;
let issuer: IssuerState;
const ask = issuersWhere(() => issuer);
const DAY_MS = 86_400_000;

async function makeCertificate(): Promise<string> {
  const row = { title: "Applied AI", kind: "PRACTICAL_EXAM" as const, issuedOn: new Date("2026-05-02") };
  const of = { organizationId: organization.id, applicationId: application.id };
  return (await store().credential.create({ data: { ...row, ...of } })).id;
}

beforeEach(async () => {
  const made = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  organization = made.organization;
  recruiter = made.actors.RECRUITER;
  opening = await makeOpening(made.actors.HIRING_MANAGER, { title: "Claims routing analyst" });
  application = await makeApplication(opening, { name: "Chiara Neri", email: HOLDER });
  credentialId = await makeCertificate();
  issuer = "holds";
});

const on = (days: number): Actor => ({ ...recruiter, at: new Date(recruiter.at.getTime() + days * DAY_MS) });
const add = (text = badge()) =>
  addProof(recruiter, { applicationId: application.id, credentialId, text }, ask);
const certificate = (id = credentialId) => store().credential.findUniqueOrThrow({ where: { id } });
const strength = async () =>
  (await store().score.findUnique({ where: { applicationId: application.id } }))?.credentialStrength ?? 0;
const events = async () =>
  (
    await store().auditEvent.findMany({
      where: { organizationId: organization.id, action: { startsWith: "credential." } },
      orderBy: { id: "asc" },
    })
  ).map(({ action }) => action);

describe("a badge that is genuine and theirs", () => {
  test("makes the certificate its issuer's word, and counts for more at once", async () => {
    await updateCredential(recruiter, {
      id: credentialId,
      version: 1,
      credential: { ...CREDENTIAL } as never,
    });
    const before = await strength();
    const proof = await add();
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
    expect(await certificate()).toMatchObject({ genuineness: "ISSUER_VERIFIED", version: 3 });
    expect((await certificate()).genuinenessNote).toMatch(
      new RegExp(`^${ISSUER}, known by a key alone, signed .* ${recruiter.name} added it\\.$`),
    );
    expect(await strength()).toBeGreaterThan(before);
    expect((await events()).slice(-2)).toEqual(["credential.proof-added", "credential.verified"]);
    expect(proof.nextAt).toBe(on(1).at.toISOString());
  });

  test("suggests answers to the checklist with the words they rest on, and answers nothing itself", async () => {
    const { suggestions } = await add();
    expect(suggestions.checklist.includesPracticalWork?.words).toMatch(/practical exam|final project/);
    expect(suggestions.checklist.testsSpecificSkills).toBeDefined();
    expect(suggestions.checklist.appliesToOpening?.words).toBe("Claims routing");
    expect(await certificate()).toMatchObject({
      testsSpecificSkills: "UNANSWERED",
      includesPracticalWork: "UNANSWERED",
      kind: "PRACTICAL_EXAM",
    });
  });

  test("is one a certificate: a second is refused until the first is gone", async () => {
    await add();
    await expect(add()).rejects.toMatchObject({ code: "LOCKED" });
    expect(await store().credentialProof.count({ where: { credentialId } })).toBe(1);
  });

  test("keeps its certificate from being merged into another that has none", async () => {
    const keptId = await makeCertificate();
    await add();
    const merge = (kept: string, other: string) =>
      mergeDuplicate(recruiter, { kind: "CREDENTIAL", keptId: kept, otherId: other });
    await expect(merge(keptId, credentialId)).rejects.toMatchObject({ code: "LOCKED" });
    await merge(credentialId, keptId);
    expect(await getProof(recruiter, { credentialId })).not.toBeNull();
  });

  test("overrules nobody who found the certificate false", async () => {
    const falsely = { genuineness: "FOUND_FALSE" as const, genuinenessNote: "They wrote back." };
    await store().credential.update({ where: { id: credentialId }, data: falsely });
    expect((await add()).isCounting).toBe(false);
    expect(await certificate()).toMatchObject(falsely);
  });
});

describe("a badge", () => {
  const answers = async (text: string) => {
    const { genuine, theirs } = await add(text);
    return [genuine.answer, genuine.reason, theirs.answer, theirs.reason];
  };
  const changed = () => {
    const [header = "", claims = "", signature = ""] = badge().split(".");
    const other = Buffer.from(claims, "base64url").toString().replace("four hours", "nine hours");
    return [header, Buffer.from(other).toString("base64url"), signature].join(".");
  };

  test.each([
    ["changed after it was signed", changed, ["NO", "SIGNATURE_BROKEN", "YES", "SAME_EMAIL"]],
    ["expired", () => badge({ expiresOn: "2026-06-01" }), ["NO", "EXPIRED", "YES", "SAME_EMAIL"]],
    [
      "of somebody else",
      () => badge({ email: "other@post.example" }),
      ["YES", "VERIFIED", "NO", "OTHER_EMAIL"],
    ],
    [
      "whose issuer cannot be looked up",
      () => badge({ issuerId: "did:example:institute" }),
      ["UNKNOWN", "UNKNOWN_DID_METHOD", "YES", "SAME_EMAIL"],
    ],
  ])("%s has an answer of its own, and changes nothing about the certificate", async (_, text, expected) => {
    expect(await answers(text())).toEqual(expected);
    expect(await certificate()).toMatchObject({ genuineness: "STATED", genuinenessNote: "", version: 1 });
    expect(await listReopened(recruiter)).toEqual([]);
    expect(await events()).toEqual(["credential.proof-added", "credential.verified"]);
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
      await expect(add(text), text).rejects.toMatchObject({
        code: "INVALID",
        fields: { text: expect.any(String) },
      });
    }
    expect(await store().credentialProof.count({ where: { organizationId: organization.id } })).toBe(0);
    expect(await events()).toEqual([]);
  });

  test("is stored whatever its issuer wrote, as lines the form takes", async () => {
    const odd = `\u0000a\ud800\u0007${"x".repeat(5000)}`;
    const proof = await add(badge({ issuer: odd, name: odd, criteria: `A practical exam. ${odd}` }));
    expect(proof).toMatchObject({ genuine: { answer: "YES" }, isCounting: true });
    expect(proof.provenance.issuer).toHaveLength(120);
    const { genuinenessNote } = await certificate();
    expect(optionalText.safeParse(genuinenessNote).success).toBe(true);
  });

  test("without a certificate makes one of what it says, and leaves the judging to people", async () => {
    const place = { applicationId: application.id, credentialId: null };
    const { credentialId: id } = await addProof(recruiter, { ...place, text: badge() }, ask);
    expect(await certificate(id)).toMatchObject({
      title: "Applied AI Practitioner",
      issuer: ISSUER,
      kind: "ATTENDANCE",
      genuineness: "ISSUER_VERIFIED",
      testsSpecificSkills: "UNANSWERED",
      issuedOn: new Date("2026-05-02"),
    });
    expect(await events()).toEqual(["credential.created", "credential.proof-added", "credential.verified"]);
  });
});

describe("a badge that held and holds no more", () => {
  const again = (days: number) =>
    getProof(recruiter, { credentialId }).then((proof) => verifyProofAgain(on(days), proof?.id ?? "", ask));

  beforeEach(async () => {
    await store().credential.update({
      where: { id: credentialId },
      data: { genuineness: "DOCUMENT_SEEN", genuinenessNote: "Scan." },
    });
    const reviewer = await makeMember(organization, "REVIEWER");
    await makePanel(opening, [{ actor: reviewer, isReviewing: true }]);
    const outcome = await makeOutcome(application, {
      evidence: [{ kind: "ARTIFACT", checkedBy: recruiter }],
    });
    await makeSubmittedReview(reviewer, opening, application, { [outcome.id]: [3, 3, 3, 3] });
    await add(listedBadge());
  });

  test("gives the certificate back what it was, scores it, and tells the recruiter what it counted for", async () => {
    const counted = await strength();
    issuer = "revoked";
    const proof = await again(1);
    expect(proof).toMatchObject({
      genuine: { answer: "NO", reason: "REVOKED" },
      isCounting: false,
      confirmedAt: null,
    });
    expect(await certificate()).toMatchObject({ genuineness: "DOCUMENT_SEEN", genuinenessNote: "Scan." });
    expect(await strength()).toBeLessThan(counted);
    const { before, after } = proof.lost ?? { before: 0, after: 0 };
    expect(before).toBeGreaterThan(after);
    expect((await events()).at(-1)).toBe("credential.reopened");
    const { todos } = await getHome(recruiter);
    expect(todos.map(({ title }) => title)).toContain("A certificate of Chiara Neri no longer holds");
    const { credentials } = await getDossier(recruiter, application.id);
    expect(credentials[0]?.proof).toMatchObject({ genuine: { reason: "REVOKED" }, lost: { before, after } });
  });

  test("leaves the list once somebody has dealt with it", async () => {
    issuer = "revoked";
    await again(1);
    const [open] = await listReopened(recruiter);
    expect(open).toMatchObject({ credentialId, why: "The issuer has revoked it." });
    await dealWithReopening(recruiter, { id: open?.proofId ?? "", version: open?.version ?? 0 });
    expect(await listReopened(recruiter)).toEqual([]);
    expect((await events()).at(-1)).toBe("credential.reopening-seen");
  });

  test("counts again once it holds again", async () => {
    const counted = await strength();
    issuer = "revoked";
    await again(1);
    issuer = "holds";
    expect(await again(8)).toMatchObject({ isCounting: true, reopenedAt: null });
    expect(await strength()).toBe(counted);
    expect(await listReopened(recruiter)).toEqual([]);
  });

  test("stays the issuer's word while nobody can be asked, and says since when", async () => {
    issuer = "unreachable";
    const proof = await again(1);
    expect(proof).toMatchObject({
      genuine: { answer: "YES" },
      confirmedAt: recruiter.at.toISOString(),
      unheard: { at: on(1).at.toISOString() },
      isCounting: true,
    });
    expect(await certificate()).toMatchObject({ genuineness: "ISSUER_VERIFIED" });
    expect((await again(31)).genuine).toMatchObject({ answer: "UNKNOWN", reason: "UNREACHABLE" });
    expect(await certificate()).toMatchObject({ genuineness: "DOCUMENT_SEEN" });
  });

  test("is told to nobody who reviews there", async () => {
    const admin = await makeMember(organization, "ADMIN");
    await makePanel(opening, [{ actor: admin, isReviewing: true }]);
    issuer = "revoked";
    await again(1);
    expect(await listReopened(admin)).toEqual([]);
    await expect(getProof(admin, { credentialId })).rejects.toMatchObject({ code: "LOCKED" });
    expect(await listReopened(recruiter)).toHaveLength(1);
  });
});

describe("removing a badge", () => {
  test("takes back what it counted for, and undoing puts all of it back", async () => {
    const before = await strength();
    const { id, version } = await add();
    const counted = await strength();
    const removed = await removeProof(recruiter, { id, version });
    expect(await certificate()).toMatchObject({ genuineness: "STATED", genuinenessNote: "" });
    expect(await strength()).toBeLessThan(counted);
    expect(await getProof(recruiter, { credentialId })).toBeNull();
    const back = await restoreProof(recruiter, removed, ask);
    expect(back).toMatchObject({ genuine: { answer: "YES" }, isCounting: true });
    expect(await strength()).toBe(counted);
    expect(before).toBeLessThan(counted);
  });

  test("of a version that is no longer the stored one is a conflict", async () => {
    const { id } = await add();
    await expect(removeProof(recruiter, { id, version: 1 })).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("leaves what a person has said since", async () => {
    const { id, version } = await add();
    await store().credential.update({ where: { id: credentialId }, data: { genuineness: "FOUND_FALSE" } });
    await removeProof(recruiter, { id, version });
    expect(await certificate()).toMatchObject({ genuineness: "FOUND_FALSE" });
  });
});
