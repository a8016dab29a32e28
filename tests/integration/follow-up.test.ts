import { beforeAll, describe, expect, test } from "vitest";
import { calendarDayOf } from "@/domain/calendar";
import type { AppError } from "@/domain/errors";
import { dayAfter } from "@/domain/follow-up/follow-up-plan";
import { OVERALL } from "@/domain/follow-up/questions";
import type { Actor } from "@/server/actor";
import { createDecision } from "@/server/services/decision";
import { signDecision } from "@/server/services/decision-sign";
import { answerFollowUp, setFirstDay } from "@/server/services/follow-up-change";
import { getPredictedChart } from "@/server/services/follow-up-chart";
import { getFollowUp, listFollowUps } from "@/server/services/follow-up-list";
import { getHome } from "@/server/services/home";
import { rescoreOpening } from "@/server/services/score";
import { refusal } from "@/tests/support/expect-refusal";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import { type Hired, makeHired } from "@/tests/support/followed-factory";
import { makeFollowUp } from "@/tests/support/letter-factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
  makePanel,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

let actors: Record<"ADMIN" | "HIRING_MANAGER" | "REVIEWER" | "RECRUITER" | "AUDITOR", Actor>;
let manager: Actor;
let opening: MadeOpening;
let amara: MadeApplication;
let outcomeId: string;
let today: string;

async function world() {
  ({ actors } = await makeOrganization());
  manager = actors.HIRING_MANAGER;
  today = calendarDayOf(manager.at);
  opening = await makeOpening(manager, { panel: [{ actor: actors.REVIEWER, isReviewing: true }] });
  amara = await makeApplication(opening, { name: "Amara Brandt" });
  const evidence = [{ kind: "SYSTEM_RECORD" as const, checkedBy: actors.RECRUITER }];
  outcomeId = (await makeOutcome(amara, { evidence })).id;
  await makeSubmittedReview(actors.REVIEWER, opening, amara, { [outcomeId]: [3, 3, null, 2] });
  await rescoreOpening(store(), actors.ADMIN, opening.id);
}

beforeAll(world);

function offer(changes: object = {}) {
  return createDecision(manager, {
    openingId: opening.id,
    applicationId: amara.id,
    kind: "OFFER",
    rationale: "Her first outcome moved exactly the number that we named as the bottleneck.",
    againstArithmetic: "",
    outcomeIds: [outcomeId],
    supersedesId: null,
    ...changes,
  });
}

const rowsOf = (decisionId: string) =>
  store().followUp.findMany({ where: { decisionId }, orderBy: { kind: "asc" } });
const answersFor = async (followUpId: string, level: number | null) =>
  (await getFollowUp(manager, followUpId)).questions.map(({ key }) => ({ key, level }));

/** An offer whose first day was long enough ago for the first question. */
async function due() {
  const { id: decisionId } = await offer();
  const [first] = await rowsOf(decisionId);
  const id = first?.id ?? "";
  await setFirstDay(manager, { id, version: 1, startsOn: dayAfter(today, -95) });
  return { decisionId, id, version: 2 };
}

describe("what is asked", () => {
  test("is planned 90 and 180 days from an offer that takes effect, and from no other decision", async () => {
    const { id } = await offer();
    expect((await rowsOf(id)).map(({ dueOn }) => calendarDayOf(dueOn))).toEqual([
      dayAfter(today, 90),
      dayAfter(today, 180),
    ]);
    const hold = await offer({ kind: "HOLD" });
    expect(await rowsOf(hold.id)).toEqual([]);
    const event = await store().auditEvent.findFirstOrThrow({
      where: { subjectId: id, action: "follow-up.planned" },
    });
    expect(event).toMatchObject({ actorId: manager.memberId, applicationId: amara.id });
  });

  test("waits for the second signature where two are needed", async () => {
    await store().opening.update({ where: { id: opening.id }, data: { signaturesNeeded: 2 } });
    const { id } = await offer();
    expect(await rowsOf(id)).toEqual([]);
    await signDecision(actors.ADMIN, { decisionId: id, note: "" });
    expect(await rowsOf(id)).toHaveLength(2);
    await store().opening.update({ where: { id: opening.id }, data: { signaturesNeeded: 1 } });
  });

  test("goes away with the offer, but for what was answered; the next one goes on from the same day", async () => {
    const { decisionId, id, version } = await due();
    await answerFollowUp(manager, { id, version, note: "", answers: await answersFor(id, 3) });
    const again = await offer({ supersedesId: decisionId });
    expect((await rowsOf(decisionId)).map(({ kind }) => kind)).toEqual(["DAYS_90"]);
    const [next, none] = await rowsOf(again.id);
    expect(none).toBeUndefined();
    expect(next).toMatchObject({ kind: "DAYS_180" });
    expect(calendarDayOf(next?.startsOn ?? new Date(0))).toBe(dayAfter(today, -95));
    const hold = await offer({ kind: "HOLD", supersedesId: again.id });
    expect(await rowsOf(again.id)).toEqual([]);
    expect(await rowsOf(hold.id)).toEqual([]);
  });
});

test("an answer that is being given while the offer is replaced is kept, and not asked for again", async () => {
  const { decisionId, id, version } = await due();
  const answers = await answersFor(id, 3);
  const [answered, again] = await Promise.all([
    answerFollowUp(manager, { id, version, note: "", answers }).then(
      () => true,
      (error: AppError) => {
        expect(error.code).toBe("NOT_FOUND");
        return false;
      },
    ),
    offer({ supersedesId: decisionId }),
  ]);
  // Whichever came first: what was acknowledged is stored, and what was refused is asked anew.
  expect((await rowsOf(decisionId)).map(({ kind }) => kind)).toEqual(answered ? ["DAYS_90"] : []);
  expect(await rowsOf(again.id)).toHaveLength(answered ? 1 : 2);
});

describe("the first day", () => {
  test("moves both, near the decision only, and not under somebody's hands", async () => {
    const { id: decisionId } = await offer();
    const [first, second] = await rowsOf(decisionId);
    const startsOn = dayAfter(today, 30);
    const input = { id: first?.id ?? "", version: 1, startsOn };
    await refusal(setFirstDay(manager, { ...input, startsOn: "2031-01-01" }), "INVALID");
    expect(await setFirstDay(manager, input)).toEqual({ version: 2 });
    expect((await rowsOf(decisionId)).map(({ dueOn }) => calendarDayOf(dueOn))).toEqual([
      dayAfter(today, 120),
      dayAfter(today, 210),
    ]);
    const stale = { id: second?.id ?? "", version: 1, startsOn: today };
    expect((await refusal(setFirstDay(manager, stale), "CONFLICT")).current).toMatchObject({
      startsOn,
      version: 2,
    });
  });
});

describe("an answer", () => {
  test("opens on its day, is whole, and can be changed with a date", async () => {
    const early = (await rowsOf((await offer()).id))[0]?.id ?? "";
    const answers = await answersFor(early, 3);
    await refusal(answerFollowUp(manager, { id: early, version: 1, note: "", answers }), "LOCKED");
    const { id, version } = await due();
    const { fields } = await refusal(
      answerFollowUp(manager, { id, version, note: "", answers: answers.slice(1) }),
      "INVALID",
    );
    expect(Object.keys(fields ?? {})).toEqual([answers[0]?.key]);
    await answerFollowUp(manager, { id, version, note: "Settled in.", answers });
    const later = { ...manager, at: new Date(manager.at.getTime() + 86_400_000) };
    const changed = answers.map((answer) => (answer.key === OVERALL ? { ...answer, level: null } : answer));
    await refusal(answerFollowUp(later, { id, version, note: "", answers: changed }), "CONFLICT");
    await answerFollowUp(later, { id, version: version + 1, note: "Settled in.", answers: changed });
    const now = await getFollowUp(actors.AUDITOR, id);
    expect(now).toMatchObject({
      standing: "answered",
      answeredAt: later.at.toISOString(),
      note: "Settled in.",
    });
    expect(now.answers.find(({ key }) => key === OVERALL)).toEqual({ key: OVERALL, level: null });
    const events = await store().auditEvent.findMany({
      where: { subjectId: id, action: "follow-up.answered" },
    });
    expect(events.map(({ diff }) => Object.keys(diff as object)).at(-1)).toEqual([OVERALL]);
  });

  test("is asked for at home when it is due, and changes no score", async () => {
    const before = await store().score.findUniqueOrThrow({ where: { applicationId: amara.id } });
    const { id, version } = await due();
    const todo = async () => (await getHome(manager)).todos.find((one) => one.id === `follow-up ${id}`);
    expect((await listFollowUps(manager, {})).rows[0]).toMatchObject({ standing: "due" });
    await answerFollowUp(manager, { id, version, note: "", answers: await answersFor(id, 0) });
    expect(await todo()).toBeUndefined();
    expect(await store().score.findUniqueOrThrow({ where: { applicationId: amara.id } })).toEqual(before);
  });

  test("is closed to whoever owes a review there, and to reviewers", async () => {
    const { id } = await due();
    const owing = await makeMember(
      { id: manager.organizationId, name: manager.organizationName, isDemo: false },
      "RECRUITER",
    );
    await makePanel(opening, [{ actor: owing, isReviewing: true }]);
    await refusal(getFollowUp(owing, id), "LOCKED");
    await refusal(listFollowUps(owing, { openingId: opening.id }), "LOCKED");
    expect((await listFollowUps(owing, {})).rows).toEqual([]);
    expect((await getPredictedChart(owing, {})).people).toBe(0);
    await store().panelMember.deleteMany({ where: { openingId: opening.id, memberId: owing.memberId } });
  });
});

describe("what predicted what", () => {
  test("sets the support of the packet against the answer; a criterion nobody rated is no pair", async () => {
    await world();
    const { decisionId, id, version } = await due();
    await answerFollowUp(manager, { id, version, note: "", answers: await answersFor(id, 2) });
    const { people, criteria } = await getPredictedChart(manager, { openingId: opening.id });
    const packet = JSON.parse(
      (await store().decision.findUniqueOrThrow({ where: { id: decisionId } })).packet,
    );
    const [score] = packet.results.scores;
    expect(people).toBe(1);
    expect(criteria.map(({ key }) => key)).toEqual([
      "business-value",
      "problem-solving",
      "technology-use",
      OVERALL,
    ]);
    for (const { key, pairs, standing } of criteria) {
      const support = key === OVERALL ? score.support : score.criteria[key].support;
      expect(pairs, key).toEqual([{ support, answer: 2 }]);
      expect(standing).toBe("too few");
    }
  });

  test("tells from ten people on, each counted once", async () => {
    await world();
    const levels = [0, 1, 1, 2, 2, 2, 3, 3, 4, 4];
    const hired: Hired[] = [];
    for (const [index, level] of levels.entries()) {
      hired.push(await makeHired(manager, opening, `Hired ${index}`, { support: index / 10, level }));
    }
    const [first] = hired as [Hired];
    const later = { decisionId: first.decisionId, applicationId: first.application.id };
    const id = await makeFollowUp(manager, later, { kind: "DAYS_180", daysAgo: 200 });
    await answerFollowUp(manager, { id, version: 1, note: "", answers: await answersFor(id, 0) });
    const { people, criteria } = await getPredictedChart(manager, {});
    expect(people).toBe(10);
    for (const { pairs, standing, correlation, range } of criteria) {
      expect(pairs).toHaveLength(10);
      expect(standing).toBe("enough");
      expect(correlation).toBeGreaterThan(0.95);
      expect(range?.low).toBeGreaterThan(0.5);
    }
  });
});
