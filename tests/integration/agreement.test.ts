import { beforeEach, describe, expect, it } from "vitest";
import { criterionAgreement } from "@/domain/agreement/criterion-agreement";
import { type FirstLevel, ratedTableOf } from "@/domain/agreement/first-level";
import { krippendorffAlpha } from "@/domain/agreement/krippendorff-alpha";
import { reviewerLeans } from "@/domain/agreement/reviewer-lean";
import type { Actor } from "@/server/actor";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

const PEOPLE = 3;
const OUTCOMES = 4;

let staff: Record<"ADMIN" | "RECRUITER" | "HIRING_MANAGER" | "AUDITOR", Actor>;
let reviewers: readonly [Actor, Actor];
let opening: MadeOpening;
let people: { application: MadeApplication; outcomeIds: string[] }[];

/** What a reviewer gives, different for the two on every second outcome; now and then there is no evidence. */
function levelOf(reviewer: number, outcome: number, criterion: number): number | null {
  if ((outcome + criterion) % 7 === 6) return null;
  const level = (outcome * 2 + criterion) % 4;
  return reviewer === 1 && outcome % 2 === 0 ? level + 1 : level;
}

function levelsBy(reviewer: number, from: number, outcomeIds: readonly string[]) {
  const rows = outcomeIds.map((id, place) => {
    return [id, opening.criteria.map((_, criterion) => levelOf(reviewer, from + place, criterion))] as const;
  });
  return Object.fromEntries(rows);
}

/** Everybody is rated by both, and each review handed in and confirmed. */
async function rateEverybody(): Promise<void> {
  for (const [place, { application, outcomeIds }] of people.entries()) {
    for (const [reviewer, actor] of reviewers.entries()) {
      const levels = levelsBy(reviewer, place * OUTCOMES, outcomeIds);
      await makeSubmittedReview(actor, opening, application, levels);
    }
  }
}

/** What was made above, as the arithmetic takes it. */
function madeLevels(): FirstLevel[] {
  return people.flatMap(({ outcomeIds }, place) =>
    outcomeIds.flatMap((outcomeId, at) =>
      opening.criteria.flatMap(({ id: criterionId }, criterion) =>
        reviewers.map(({ memberId }, reviewer) => {
          return {
            outcomeId,
            criterionId,
            memberId,
            level: levelOf(reviewer, place * OUTCOMES + at, criterion),
          };
        }),
      ),
    ),
  );
}

async function ratingOf(reviewer: Actor, outcomeId: string | undefined, criterion: number) {
  return store().rating.findFirstOrThrow({
    where: {
      outcomeId,
      criterionId: opening.criteria[criterion]?.id,
      review: { memberId: reviewer.memberId },
    },
  });
}

/** A change of one rating as the reviewer's own deeds write it. */
async function revise(ratingId: string, stage: "AFTER_CERTIFICATES" | "DISCUSSION", to: number | null) {
  const { level, organizationId } = await store().rating.findUniqueOrThrow({ where: { id: ratingId } });
  await store().ratingRevision.create({
    data: {
      organizationId,
      ratingId,
      stage,
      fromLevel: level,
      toLevel: to,
      reason: "Seen again.",
      revisedAt: new Date(),
    },
  });
  await store().rating.update({ where: { id: ratingId }, data: { level: to } });
}

beforeEach(async () => {
  const made = await makeOrganization({ roles: ["ADMIN", "RECRUITER", "HIRING_MANAGER", "AUDITOR"] });
  staff = made.actors;
  reviewers = [
    await makeMember(made.organization, "REVIEWER"),
    await makeMember(made.organization, "REVIEWER"),
  ];
  const panel = [...reviewers.map((actor) => ({ actor, isReviewing: true }))];
  opening = await makeOpening(staff.HIRING_MANAGER, {
    panel: [...panel, { actor: staff.RECRUITER, isReviewing: false }],
  });
  people = [];
  for (let place = 0; place < PEOPLE; place++) {
    const application = await makeApplication(opening);
    const outcomeIds = [];
    for (let at = 0; at < OUTCOMES; at++) {
      const evidence = [{ kind: "SYSTEM_RECORD" as const, checkedBy: staff.RECRUITER }];
      outcomeIds.push((await makeOutcome(application, { evidence })).id);
    }
    people.push({ application, outcomeIds });
  }
});

const agreement = (actor: Actor) => callAs(actor).agreement.get({ openingId: opening.id });

describe("the agreement of an opening", () => {
  it("has the numbers of the arithmetic, called with what was rated", async () => {
    await rateEverybody();
    await callAs(staff.ADMIN).score.recompute();
    const found = await agreement(staff.RECRUITER);
    const levels = madeLevels();
    expect(found.criteria.map(({ criterionId }) => criterionId)).toEqual(
      opening.criteria.map(({ id }) => id),
    );
    for (const { name: _name, ...criterion } of found.criteria) {
      const seen = criterionAgreement(criterion.criterionId, levels, 1);
      expect(criterion).toEqual({ ...seen, range: expect.anything() });
      const { table } = ratedTableOf(levels.filter((one) => one.criterionId === criterion.criterionId));
      expect(criterion.alpha).toBe(krippendorffAlpha(table));
    }
    expect(found.leans).toEqual(reviewerLeans(levels));
    expect(found.leans.leans.map(({ memberId }) => memberId)).toEqual(
      reviewers.map(({ memberId }) => memberId),
    );
    expect(await agreement(staff.AUDITOR)).toEqual(found);
  });

  it("puts the ranking with leans taken off beside the one that stands, and changes nothing", async () => {
    await rateEverybody();
    await callAs(staff.ADMIN).score.recompute();
    const before = await callAs(staff.RECRUITER).ranking.get({ openingId: opening.id });
    const { ranking } = await agreement(staff.RECRUITER);
    expect(ranking.total).toBe(PEOPLE);
    expect(ranking.rows.map(({ applicationId }) => applicationId)).toEqual(before.columns.applicationId);
    expect(ranking.rows.map(({ asRated }) => asRated.support)).toEqual(before.columns.support);
    expect(ranking.rows.some(({ asRated, adjusted }) => asRated.support !== adjusted.support)).toBe(true);
    expect(await callAs(staff.RECRUITER).ranking.get({ openingId: opening.id })).toEqual(before);
  });

  it("goes by the first, independent levels, whatever was changed since", async () => {
    await rateEverybody();
    const before = await agreement(staff.RECRUITER);
    const { id } = await ratingOf(reviewers[0], people[0]?.outcomeIds[0], 0);
    await revise(id, "AFTER_CERTIFICATES", 3);
    await revise(id, "DISCUSSION", 4);
    const after = await agreement(staff.RECRUITER);
    expect(after.criteria).toEqual(before.criteria);
    expect(after.leans).toEqual(before.leans);
  });

  it("is locked for a reviewer to whom anything of the opening is sealed, and open with the panel", async () => {
    const [first, second] = reviewers;
    const { application, outcomeIds } = people[0] as (typeof people)[number];
    await refusal(agreement(first), "LOCKED");
    await makeSubmittedReview(second, opening, application, levelsBy(1, 0, outcomeIds));
    await refusal(agreement(first), "LOCKED");
    await store().review.deleteMany({ where: { applicationId: application.id } });
    await rateEverybody();
    expect((await agreement(first)).criteria).toHaveLength(4);
  });

  it("keeps who is not on the panel out", async () => {
    const organization = { id: staff.ADMIN.organizationId, name: "", isDemo: false };
    const stranger = await makeMember(organization, "REVIEWER");
    await refusal(agreement(stranger), "NOT_FOUND");
  });

  it("leaves out drafts, and whoever was excused", async () => {
    await rateEverybody();
    const { application, outcomeIds } = people[0] as (typeof people)[number];
    const review = { applicationId: application.id, memberId: reviewers[1].memberId };
    const excused = { excusedAt: new Date(), excusedById: staff.ADMIN.memberId };
    const standings = async () =>
      (await agreement(staff.RECRUITER)).criteria.map(({ standing, coRated }) => `${standing} ${coRated}`);
    const full = await standings();
    await store().review.updateMany({ where: review, data: excused });
    const fewer = await standings();
    expect(full.every((one) => one.startsWith("MEASURED"))).toBe(true);
    expect(fewer.every((one) => one.startsWith("TOO_FEW"))).toBe(true);
    await store().review.deleteMany({ where: review });
    const draft = { submittedAt: null };
    await makeSubmittedReview(reviewers[1], opening, application, levelsBy(1, 0, outcomeIds), draft);
    expect(await standings()).toEqual(fewer);
  });
});

describe("the certificate effect", () => {
  it("counts what moved between handing in and the certificates, and nothing that moved later", async () => {
    await rateEverybody();
    const levels = madeLevels().filter(({ level }) => level !== null);
    const still = await agreement(staff.RECRUITER);
    expect(still.effect).toMatchObject({
      reviews: 6,
      ratings: levels.length,
      raised: 0,
      lowered: 0,
      change: null,
    });
    const [first] = reviewers;
    const up = await ratingOf(first, people[0]?.outcomeIds[0], 0);
    await revise(up.id, "AFTER_CERTIFICATES", (up.level ?? 0) + 2);
    await revise(up.id, "DISCUSSION", 0);
    const later = await ratingOf(first, people[1]?.outcomeIds[0], 1);
    await revise(later.id, "DISCUSSION", 4);
    const crossed = await ratingOf(first, people[2]?.outcomeIds[0], 0);
    await revise(crossed.id, "AFTER_CERTIFICATES", null);
    expect((await agreement(staff.RECRUITER)).effect).toMatchObject({
      reviews: 6,
      ratings: levels.length - 1,
      raised: 1,
      lowered: 0,
      crossed: 1,
    });
  });

  it("over all openings leaves out those of which something is sealed to the asker", async () => {
    await rateEverybody();
    const another = await makeOpening(staff.RECRUITER, {
      panel: [
        { actor: staff.HIRING_MANAGER, isReviewing: true },
        { actor: reviewers[0], isReviewing: true },
      ],
    });
    const application = await makeApplication(another);
    const outcome = await makeOutcome(application);
    const rated = { [outcome.id]: [1, 1, 1, 1] };
    const { id } = await makeSubmittedReview(reviewers[0], another, application, rated, {
      confirmedAt: null,
    });
    const before = await callAs(staff.HIRING_MANAGER).agreement.effect();
    await store().review.update({ where: { id }, data: { confirmedAt: new Date() } });
    expect(before.reviews).toBe(6);
    expect(await callAs(staff.HIRING_MANAGER).agreement.effect()).toEqual(before);
    expect((await callAs(staff.AUDITOR).agreement.effect()).reviews).toBe(7);
    await refusal(callAs(reviewers[0]).agreement.effect(), "FORBIDDEN");
  });
});
