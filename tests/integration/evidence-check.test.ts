import { beforeEach, describe, expect, it } from "vitest";
import { CHECK_VERDICTS, type CheckVerdict } from "@/domain/evidence-check";
import { candidateInputOf, policyInputOf } from "@/domain/scoring-input";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { loadApplicationRecords, loadOpeningRecord } from "@/server/services/application-record";
import { updateEvidence } from "@/server/services/evidence";
import { checkEvidence, reopenCheck } from "@/server/services/evidence-check";
import { setChecksNeeded } from "@/server/services/opening-checks";
import { rescoreOpening } from "@/server/services/score";
import { callAs } from "@/tests/support/caller";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { supportsByScript } from "@/tests/support/score-script";
import { store } from "@/tests/support/store";

let recruiter: Actor;
let manager: Actor;
let admin: Actor;
let opening: MadeOpening;
let application: MadeApplication;
let evidenceId: string;

beforeEach(async () => {
  const { actors, organization } = await makeOrganization();
  recruiter = actors.RECRUITER;
  manager = actors.HIRING_MANAGER;
  admin = actors.ADMIN;
  const reviewer = await makeMember(organization, "REVIEWER");
  opening = await makeOpening(manager, { panel: [{ actor: reviewer, isReviewing: true }] });
  application = await makeApplication(opening);
  const measured = { metric: "Hours", unit: "hours", baseline: 9, after: 4, periodEnd: "2026-06-30" };
  const outcome = await makeOutcome(application, {
    ...measured,
    evidence: [{ kind: "SYSTEM_RECORD" }, { kind: "PEER_REFERENCE", checkedBy: recruiter }],
  });
  evidenceId = outcome.evidenceIds[0] ?? "";
  await makeSubmittedReview(reviewer, opening, application, { [outcome.id]: [3, 2, 4, 1] });
  await inTransaction((tx) => rescoreOpening(tx, manager, opening.id));
});

const says = (verdict: CheckVerdict) => ({
  id: evidenceId,
  version: 1,
  outcomeVersion: 1,
  verdict,
  note: verdict === "SUPPORTS" ? "" : "Only June is in it.",
});

function stored() {
  return store().evidence.findUniqueOrThrow({ where: { id: evidenceId } });
}

/** What `npm run score` makes of the application as it stands in the database. */
/** The policy and the candidate as they stand now, in the shape that the score script reads. */
async function scriptInput() {
  const { organizationId } = recruiter;
  const of = { openingId: opening.id, id: { in: [application.id] } };
  const openingRecord = await loadOpeningRecord(store(), organizationId, opening.id);
  const [record] = await loadApplicationRecords(store(), organizationId, of);
  if (!record) throw new Error("The application is not there.");
  return { policy: policyInputOf(openingRecord), candidate: candidateInputOf(record, openingRecord) };
}

async function storedSupport(): Promise<number> {
  return (await store().score.findUniqueOrThrow({ where: { applicationId: application.id } })).support;
}

describe.each([1, 2] as const)("where %d have to check", (checksNeeded) => {
  beforeEach(async () => {
    if (checksNeeded === 2) await setChecksNeeded(manager, { openingId: opening.id, was: 1, checksNeeded });
  });

  it.each(CHECK_VERDICTS)(
    "%s leaves the points that the score script gives, before and after",
    async (verdict) => {
      const asked = [await scriptInput()];
      const stored = [await storedSupport()];
      for (const member of [manager, admin]) {
        await checkEvidence(member, says(verdict));
        asked.push(await scriptInput());
        stored.push(await storedSupport());
      }
      const candidates = asked.map(({ candidate }, index) => ({ ...candidate, id: `state-${index}` }));
      expect(stored).toEqual(await supportsByScript(asked[0]?.policy, candidates));
    },
  );
});

describe("the two-person rule", () => {
  it("counts what two support, and takes back what one alone did, with every score", async () => {
    await checkEvidence(manager, says("SUPPORTS"));
    const alone = await storedSupport();
    const set = await setChecksNeeded(manager, { openingId: opening.id, was: 1, checksNeeded: 2 });
    expect(set).toEqual({ checksNeeded: 2, changedEvidence: 2 });
    expect(await stored()).toMatchObject({ checkStatus: "UNCHECKED", checkedById: null });
    expect(await storedSupport()).toBeLessThan(alone);
    const { policy, candidate } = await scriptInput();
    expect([await storedSupport()]).toEqual(await supportsByScript(policy, [candidate]));
    await checkEvidence(manager, says("SUPPORTS"));
    expect((await stored()).checkStatus).toBe("UNCHECKED");
    await checkEvidence({ ...admin, at: new Date() }, says("SUPPORTS"));
    expect(await stored()).toMatchObject({ checkStatus: "CHECKED", checkedById: admin.memberId });
    await setChecksNeeded(manager, { openingId: opening.id, was: 2, checksNeeded: 1 });
    expect(await storedSupport()).toBe(alone);
  });

  it("is not set over what somebody else has set meanwhile", async () => {
    const input = { openingId: opening.id, was: 1 as const, checksNeeded: 2 as const };
    await setChecksNeeded(manager, input);
    await expect(setChecksNeeded(recruiter, input)).rejects.toMatchObject({
      code: "CONFLICT",
      current: { checksNeeded: 2 },
    });
  });

  it("stores both of two who check at once, and counts them", async () => {
    await setChecksNeeded(manager, { openingId: opening.id, was: 1, checksNeeded: 2 });
    for (let time = 0; time < 4; time += 1) {
      await store().evidenceCheck.deleteMany({ where: { evidenceId } });
      await Promise.all([checkEvidence(manager, says("SUPPORTS")), checkEvidence(admin, says("SUPPORTS"))]);
      expect(await store().evidenceCheck.count({ where: { evidenceId } })).toBe(2);
      expect((await stored()).checkStatus).toBe("CHECKED");
      const { policy, candidate } = await scriptInput();
      expect([await storedSupport()]).toEqual(await supportsByScript(policy, [candidate]));
    }
  });
});

it("of a piece that is edited at the same time is either refused, or no longer counts", async () => {
  for (let version = 1; version <= 4; version += 1) {
    const piece = { kind: "SYSTEM_RECORD" as const, title: `Export ${version}`, description: "", link: "" };
    const edit = updateEvidence(recruiter, { ...piece, id: evidenceId, version });
    const check = checkEvidence(manager, { ...says("SUPPORTS"), version });
    const [edited, checked] = await Promise.allSettled([edit, check]);
    expect(edited.status).toBe("fulfilled");
    if (checked.status === "rejected") expect(checked.reason).toMatchObject({ code: "CONFLICT" });
    expect((await stored()).checkStatus).toBe("UNCHECKED");
  }
});

it("leaves nothing behind when the transaction it is part of fails", async () => {
  const support = await storedSupport();
  await store()
    .$executeRaw`ALTER TABLE "AuditEvent" ADD CONSTRAINT "no_checks" CHECK (action <> 'evidence.checked') NOT VALID`;
  try {
    await expect(checkEvidence(manager, says("SUPPORTS"))).rejects.toThrow();
  } finally {
    await store().$executeRaw`ALTER TABLE "AuditEvent" DROP CONSTRAINT "no_checks"`;
  }
  expect(await store().evidenceCheck.count({ where: { evidenceId } })).toBe(0);
  expect((await stored()).checkStatus).toBe("UNCHECKED");
  expect(await storedSupport()).toBe(support);
});

it("is opened again once, and by nobody of another tenant", async () => {
  const { checkId } = await checkEvidence(manager, says("SUPPORTS"));
  const { actors } = await makeOrganization({ roles: ["RECRUITER"] });
  const again = { id: checkId, note: "The wrong file." };
  await expect(reopenCheck(actors.RECRUITER, again)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(reopenCheck(recruiter, again)).resolves.toEqual({ status: "UNCHECKED" });
  expect((await stored()).checkNote).toBe("The wrong file.");
  await expect(reopenCheck(recruiter, again)).rejects.toMatchObject({ code: "CONFLICT" });
});

it("no longer waits for whoever has said something of it", async () => {
  const waiting = async (actor: Actor) => (await callAs(actor).home.get()).todos.map(({ label }) => label);
  await setChecksNeeded(manager, { openingId: opening.id, was: 1, checksNeeded: 2 });
  await checkEvidence(manager, says("CANNOT_TELL"));
  const peer = await store().evidence.findFirstOrThrow({
    where: { kind: "PEER_REFERENCE", outcome: { applicationId: application.id } },
  });
  await store().evidence.delete({ where: { id: peer.id } });
  expect(await waiting(manager)).not.toContain("Check evidence");
  await reopenCheck(manager, {
    id: (await store().evidenceCheck.findFirstOrThrow({ where: { evidenceId } })).id,
    note: "",
  });
  expect(await waiting(manager)).toContain("Check evidence");
});
