import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/server/actor";
import { getProof, removeProof, verifyProofAgain } from "@/server/services/credential-proof";
import { restoreProof } from "@/server/services/credential-proof-add";
import { dealWithReopening, listReopened } from "@/server/services/credential-proof-reopening";
import { getDossier } from "@/server/services/dossier";
import { getHome } from "@/server/services/home";
import { makeMember } from "@/tests/support/factory";
import { makeOutcome, makePanel } from "@/tests/support/opening-factory";
import { type IssuerState, issuersWhere, listedBadge } from "@/tests/support/proof-factory";
import { makeProofWorld, type ProofWorld } from "@/tests/support/proof-world";
import { makeSubmittedReview } from "@/tests/support/review-factory";
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

describe("a badge that held and holds no more", () => {
  const again = (days: number) =>
    getProof(recruiter, { credentialId }).then((proof) =>
      verifyProofAgain(world.on(days), proof?.id ?? "", ask),
    );

  beforeEach(async () => {
    await store().credential.update({
      where: { id: credentialId },
      data: { genuineness: "DOCUMENT_SEEN", genuinenessNote: "Scan." },
    });
    const reviewer = await makeMember(world.organization, "REVIEWER");
    await makePanel(world.opening, [{ actor: reviewer, isReviewing: true }]);
    const outcome = await makeOutcome(world.application, {
      evidence: [{ kind: "ARTIFACT", checkedBy: recruiter }],
    });
    await makeSubmittedReview(reviewer, world.opening, world.application, { [outcome.id]: [3, 3, 3, 3] });
    await world.add(listedBadge());
  });

  test("gives the certificate back what it was, scores it, and tells the recruiter what it counted for", async () => {
    const counted = await world.strength();
    issuer = "revoked";
    const proof = await again(1);
    expect(proof).toMatchObject({
      genuine: { answer: "NO", reason: "REVOKED" },
      isCounting: false,
      confirmedAt: null,
    });
    expect(await world.certificate()).toMatchObject({
      genuineness: "DOCUMENT_SEEN",
      genuinenessNote: "Scan.",
    });
    expect(await world.strength()).toBeLessThan(counted);
    const { before, after } = proof.lost ?? { before: 0, after: 0 };
    expect(before).toBeGreaterThan(after);
    expect((await world.events()).at(-1)).toBe("credential.reopened");
    const { todos } = await getHome(recruiter);
    expect(todos.map(({ title }) => title)).toContain("A certificate of Chiara Neri no longer holds");
    const { credentials } = await getDossier(recruiter, world.application.id);
    expect(credentials[0]?.proof).toMatchObject({ genuine: { reason: "REVOKED" }, lost: { before, after } });
  });

  test("leaves the list once somebody has dealt with it", async () => {
    issuer = "revoked";
    await again(1);
    const [open] = await listReopened(recruiter);
    expect(open).toMatchObject({ credentialId, why: "The issuer has revoked it." });
    await dealWithReopening(recruiter, { id: open?.proofId ?? "", version: open?.version ?? 0 });
    expect(await listReopened(recruiter)).toEqual([]);
    expect((await world.events()).at(-1)).toBe("credential.reopening-seen");
  });

  test("counts again once it holds again", async () => {
    const counted = await world.strength();
    issuer = "revoked";
    await again(1);
    issuer = "holds";
    expect(await again(8)).toMatchObject({ isCounting: true, reopenedAt: null });
    expect(await world.strength()).toBe(counted);
    expect(await listReopened(recruiter)).toEqual([]);
  });

  test("stays the issuer's word while nobody can be asked, and says since when", async () => {
    issuer = "unreachable";
    const proof = await again(1);
    expect(proof).toMatchObject({
      genuine: { answer: "YES" },
      confirmedAt: recruiter.at.toISOString(),
      unheard: { at: world.on(1).at.toISOString() },
      isCounting: true,
    });
    expect(await world.certificate()).toMatchObject({ genuineness: "ISSUER_VERIFIED" });
    expect((await again(31)).genuine).toMatchObject({ answer: "UNKNOWN", reason: "UNREACHABLE" });
    expect(await world.certificate()).toMatchObject({ genuineness: "DOCUMENT_SEEN" });
  });

  test("is told to nobody who reviews there", async () => {
    const admin = await makeMember(world.organization, "ADMIN");
    await makePanel(world.opening, [{ actor: admin, isReviewing: true }]);
    issuer = "revoked";
    await again(1);
    expect(await listReopened(admin)).toEqual([]);
    await expect(getProof(admin, { credentialId })).rejects.toMatchObject({ code: "LOCKED" });
    expect(await listReopened(recruiter)).toHaveLength(1);
  });
});

describe("removing a badge", () => {
  test("takes back what it counted for, and undoing puts all of it back", async () => {
    const before = await world.strength();
    const { id, version } = await world.add();
    const counted = await world.strength();
    const removed = await removeProof(recruiter, { id, version });
    expect(await world.certificate()).toMatchObject({ genuineness: "STATED", genuinenessNote: "" });
    expect(await world.strength()).toBeLessThan(counted);
    expect(await getProof(recruiter, { credentialId })).toBeNull();
    const back = await restoreProof(recruiter, removed, ask);
    expect(back).toMatchObject({ genuine: { answer: "YES" }, isCounting: true });
    expect(await world.strength()).toBe(counted);
    expect(before).toBeLessThan(counted);
  });

  test("of a version that is no longer the stored one is a conflict", async () => {
    const { id } = await world.add();
    await expect(removeProof(recruiter, { id, version: 1 })).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("leaves what a person has said since", async () => {
    const { id, version } = await world.add();
    await store().credential.update({ where: { id: credentialId }, data: { genuineness: "FOUND_FALSE" } });
    await removeProof(recruiter, { id, version });
    expect(await world.certificate()).toMatchObject({ genuineness: "FOUND_FALSE" });
  });
});
