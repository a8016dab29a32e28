import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { weighColumns } from "@/domain/ranking/weigh-columns";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { rescoreOpening } from "@/server/services/score";
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

type Staff = "HIRING_MANAGER" | "REVIEWER" | "RECRUITER";
let actors: Record<Staff, Actor>;
let second: Actor;
let opening: MadeOpening;
/** Strongest first: on record at 4, on record at 2, own word at 2; the last one not rated. */
let people: MadeApplication[];

async function makePerson(
  name: string,
  level: number | null,
  isChecked: boolean,
  reviewers: readonly Actor[],
) {
  const application = await makeApplication(opening, { name });
  const checkedBy = isChecked ? actors.RECRUITER : undefined;
  const outcome = await makeOutcome(application, {
    periodEnd: "2026-09-01",
    evidence: [{ kind: isChecked ? "SYSTEM_RECORD" : "SPECIFIC_SELF_REPORT", checkedBy }],
  });
  for (const reviewer of reviewers) {
    const levels = opening.criteria.map((_, index) =>
      level === null ? null : Math.max(0, level - (index % 2)),
    );
    await makeSubmittedReview(reviewer, opening, application, { [outcome.id]: levels });
  }
  return application;
}

beforeEach(async () => {
  const made = await makeOrganization<Staff>({ roles: ["HIRING_MANAGER", "REVIEWER", "RECRUITER"] });
  actors = made.actors;
  second = await makeMember(made.organization, "REVIEWER", { name: "Mei Tanaka" });
  opening = await makeOpening(actors.HIRING_MANAGER, {
    panel: [
      { actor: actors.REVIEWER, isReviewing: true },
      { actor: second, isReviewing: true },
    ],
  });
  const both = [actors.REVIEWER, second];
  people = [
    await makePerson("Amara Brandt", 4, true, both),
    await makePerson("Ben Okoro", 2, true, both),
    await makePerson("Farid Haddad", 2, false, [second]),
    await makePerson("Ivy Castellanos", null, true, []),
  ];
  await inTransaction((tx) => rescoreOpening(tx, actors.RECRUITER, opening.id));
});

const get = (actor: Actor, first?: number) => callAs(actor).ranking.get({ openingId: opening.id, first });
const ids = (...places: number[]) => places.map((place) => people[place]?.id);

describe("ranking.get", () => {
  it("answers in columns: rated ones by support, then those without a place", async () => {
    const answer = await get(actors.HIRING_MANAGER);
    expect(answer.columns.applicationId).toEqual(ids(0, 1, 2, 3));
    expect(answer.columns.name).toEqual(["Amara Brandt", "Ben Okoro", "Farid Haddad", "Ivy Castellanos"]);
    expect(answer.columns.isRated).toEqual([true, true, true, false]);
    expect(answer.columns.reviewCount).toEqual([2, 2, 1, 0]);
    expect(answer.columns.uncheckedCount).toEqual([0, 0, 1, 0]);
    expect(answer).toMatchObject({ total: 4, reviewers: 2, withheld: [] });
    for (const column of Object.values(answer.columns.measures)) expect(column.demonstrated).toHaveLength(4);
  });

  it("gives every figure as stored, and enough to weigh it again to the same bits", async () => {
    const { columns, policy } = await get(actors.HIRING_MANAGER);
    const stored = await store().score.findMany({ where: { openingId: opening.id } });
    columns.applicationId.forEach((id, row) => {
      const score = stored.find(({ applicationId }) => applicationId === id);
      expect(score).toMatchObject({
        support: columns.support[row],
        low: columns.low[row],
        sd: columns.sd[row],
      });
    });
    const { support, sd } = weighColumns(columns, policy);
    expect([...Array.from(support), ...Array.from(sd)]).toEqual([...columns.support, ...columns.sd]);
  });

  it("breaks equal supports by id, and cuts rows off only where asked to", async () => {
    await store().score.updateMany({
      where: { openingId: opening.id, isRated: true },
      data: { support: 0.25 },
    });
    const { columns } = await get(actors.HIRING_MANAGER);
    expect(columns.applicationId.slice(0, 3)).toEqual(ids(0, 1, 2).sort());
    const cut = await get(actors.HIRING_MANAGER, 2);
    expect(cut.columns.applicationId).toEqual(columns.applicationId.slice(0, 2));
    expect(cut.total).toBe(4);
  });

  it("leaves out who was withdrawn", async () => {
    await store().application.update({ where: { id: people[1]?.id }, data: { status: "WITHDRAWN" } });
    expect((await get(actors.HIRING_MANAGER)).columns.applicationId).toEqual(ids(0, 2, 3));
  });

  it("says whose reviews are missing to those who owe none, of whoever can be rated", async () => {
    await makeApplication(opening, { name: "Nobody’s outcome yet" });
    const { missing } = await get(actors.HIRING_MANAGER);
    expect(missing).toEqual([
      {
        memberId: actors.REVIEWER.memberId,
        name: actors.REVIEWER.name,
        count: 2,
        applicants: ["Farid Haddad", "Ivy Castellanos"],
      },
      { memberId: second.memberId, name: "Mei Tanaka", count: 1, applicants: ["Ivy Castellanos"] },
    ]);
  });
});

describe("a reviewer who owes reviews", () => {
  it("gets what they have handed in, and of the others nothing but the number", async () => {
    await store().rubric.updateMany({ where: { openingId: opening.id }, data: { frozenAt: new Date() } });
    const answer = await get(actors.REVIEWER);
    expect(answer.columns.applicationId).toEqual(ids(0, 1));
    expect(answer.withheld).toEqual(
      [2, 3].map((place) => ({ applicationId: people[place]?.id, number: place + 1 })),
    );
    expect(answer).toMatchObject({ total: 2, missing: null, frozenOn: null });
    const text = JSON.stringify({ ...answer, columns: null });
    for (const name of ["Farid", "Haddad", "Ivy", "Castellanos", "Mei"]) expect(text).not.toContain(name);
    for (const column of Object.values(answer.columns)) {
      if (Array.isArray(column)) expect(column).toHaveLength(2);
    }
  });

  it("orders what is withheld by number, whatever it scores", async () => {
    await store().review.updateMany({
      where: { memberId: actors.REVIEWER.memberId },
      data: { submittedAt: null, confirmedAt: null },
    });
    const { withheld, columns } = await get(actors.REVIEWER);
    expect(withheld.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(columns.support).toEqual([]);
  });
});

describe("who may not see it", () => {
  it("does not exist for a reviewer off the panel, another tenant, or an id nobody has", async () => {
    const stranger = await makeMember(
      { id: actors.REVIEWER.organizationId, name: "", isDemo: false },
      "REVIEWER",
    );
    await refusal(get(stranger), "NOT_FOUND");
    const other = await makeOrganization({ roles: ["ADMIN"] });
    await refusal(get(other.actors.ADMIN), "NOT_FOUND");
    await refusal(callAs(actors.HIRING_MANAGER).ranking.get({ openingId: randomUUID() }), "NOT_FOUND");
  });
});
