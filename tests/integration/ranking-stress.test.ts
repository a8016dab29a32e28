import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { policyUnder, STRESS_VARIANTS } from "@/domain/robustness/stress-variants";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { scoreCandidate } from "@/domain/scoring/score-candidate";
import { candidateInputOf, policyInputOf } from "@/domain/scoring-input";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { loadApplicationRecords, loadOpeningRecord } from "@/server/services/application-record";
import { rescoreOpening } from "@/server/services/score";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { type MadeOrganization, makeMember, makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

type Staff = "HIRING_MANAGER" | "REVIEWER" | "RECRUITER" | "AUDITOR";
let organization: MadeOrganization;
let actors: Record<Staff, Actor>;
let opening: MadeOpening;
/** On record at 4; on record at 2 with a certificate; not rated. */
let people: MadeApplication[];

async function makePerson(name: string, level: number | null, reviewers: readonly Actor[]) {
  const application = await makeApplication(opening, { name });
  const outcome = await makeOutcome(application, {
    periodEnd: "2026-09-01",
    evidence: [{ kind: "SYSTEM_RECORD", checkedBy: actors.RECRUITER }],
  });
  if (level === null) return application;
  for (const reviewer of reviewers) {
    const levels = opening.criteria.map((_, index) => Math.max(0, level - (index % 2)));
    await makeSubmittedReview(reviewer, opening, application, { [outcome.id]: levels });
  }
  return application;
}

async function rescore(): Promise<void> {
  await inTransaction((tx) => rescoreOpening(tx, actors.RECRUITER, opening.id));
}

beforeEach(async () => {
  const made = await makeOrganization<Staff>({
    roles: ["HIRING_MANAGER", "REVIEWER", "RECRUITER", "AUDITOR"],
  });
  actors = made.actors;
  organization = made.organization;
  opening = await makeOpening(actors.HIRING_MANAGER, {
    panel: [{ actor: actors.REVIEWER, isReviewing: true }],
  });
  people = [
    await makePerson("Amara Brandt", 4, [actors.REVIEWER]),
    await makePerson("Ben Okoro", 2, [actors.REVIEWER]),
    await makePerson("Ivy Castellanos", null, []),
  ];
  await store().credential.create({
    data: {
      organizationId: opening.organizationId,
      applicationId: people[1]?.id ?? "",
      title: "Applied AI Practitioner",
      kind: "PRACTICAL_EXAM",
      genuineness: "ISSUER_VERIFIED",
      issuedOn: new Date("2026-05-01"),
    },
  });
  await rescore();
});

const stress = (actor: Actor) => callAs(actor).ranking.stress({ openingId: opening.id });

describe("ranking.stress", () => {
  it("answers everybody with a place, by name, as scoring each anew under each test answers", async () => {
    const answer = await stress(actors.HIRING_MANAGER);
    expect(answer).toMatchObject({ openingId: opening.id, tested: 2, placed: 2 });
    expect(answer.rows.map(({ name }) => name)).toEqual(["Amara Brandt", "Ben Okoro"]);
    const { organizationId } = opening;
    const record = await loadOpeningRecord(store(), organizationId, opening.id);
    const policy = resolvePolicy(policyInputOf(record));
    for (const application of await loadApplicationRecords(store(), organizationId, {
      openingId: opening.id,
    })) {
      const row = answer.rows.find(({ applicationId }) => applicationId === application.id);
      for (const variant of row ? STRESS_VARIANTS : []) {
        const candidate = normalizeCandidate(candidateInputOf(application, record));
        const { support } = scoreCandidate(candidate, policyUnder(policy, variant));
        expect(row?.results[variant].support).toBe(support);
      }
    }
  });

  it("stands as set where the ranking stands", async () => {
    const [answer, { columns }] = await Promise.all([
      stress(actors.AUDITOR),
      callAs(actors.AUDITOR).ranking.get({ openingId: opening.id }),
    ]);
    answer.rows.forEach(({ applicationId, results }, row) => {
      expect(applicationId).toBe(columns.applicationId[row]);
      expect(results.AS_SET.support).toBe(columns.support[row]);
      expect(results.AS_SET.rank).toBe(row + 1);
    });
  });

  it("leaves out who was withdrawn, and has no rows where nobody has a place", async () => {
    await store().application.update({ where: { id: people[0]?.id }, data: { status: "WITHDRAWN" } });
    expect((await stress(actors.HIRING_MANAGER)).rows.map(({ name }) => name)).toEqual(["Ben Okoro"]);
    await store().application.update({ where: { id: people[1]?.id }, data: { status: "WITHDRAWN" } });
    expect(await stress(actors.HIRING_MANAGER)).toMatchObject({ rows: [], tested: 0, placed: 0 });
  });

  it("leaves out what a reviewer has still to hand in or the panel to finish, and is as if it were not there", async () => {
    const late = await makeMember(organization, "REVIEWER");
    await store().panelMember.create({
      data: {
        organizationId: opening.organizationId,
        openingId: opening.id,
        memberId: late.memberId,
        isReviewing: true,
      },
    });
    expect(await stress(late)).toMatchObject({ rows: [], tested: 0, placed: 0 });
  });

  it("answers nobody outside the tenant or off the panel", async () => {
    const { actors: others } = await makeOrganization({ roles: ["HIRING_MANAGER"] });
    await refusal(stress(others.HIRING_MANAGER), "NOT_FOUND");
    await refusal(stress(await makeMember(organization, "REVIEWER")), "NOT_FOUND");
    const unknown = callAs(actors.HIRING_MANAGER).ranking.stress({ openingId: randomUUID() });
    await refusal(unknown, "NOT_FOUND");
  });
});
