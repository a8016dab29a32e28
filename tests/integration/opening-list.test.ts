import { beforeEach, describe, expect, test } from "vitest";
import type { AuditAction } from "@/domain/audit-event";
import type { Role } from "@/domain/member";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { rescoreOpening } from "@/server/services/score";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

let actors: Record<Role, Actor>;
let opening: MadeOpening;
let strong: MadeApplication;
let weak: MadeApplication;
let outcomes: Record<string, string>;

/** One opening with two reviewers; a strong and a weak candidate; the hiring manager has handed in both reviews. */
beforeEach(async () => {
  actors = (await makeOrganization()).actors;
  const panel = [
    { actor: actors.REVIEWER, isReviewing: true },
    { actor: actors.HIRING_MANAGER, isReviewing: true },
    { actor: actors.RECRUITER, isReviewing: false },
  ];
  opening = await makeOpening(actors.HIRING_MANAGER, { panel, title: "Operations analyst" });
  strong = await makeApplication(opening, { name: "Nadia Rahimi" });
  weak = await makeApplication(opening, { name: "Grace Lindholm" });
  outcomes = {};
  for (const application of [strong, weak]) {
    const isStrong = application === strong;
    const evidence = isStrong ? [{ kind: "SYSTEM_RECORD" as const, checkedBy: actors.RECRUITER }] : [];
    const { id } = await makeOutcome(application, { periodEnd: "2026-09-01", evidence });
    outcomes[application.id] = id;
    await handIn(actors.HIRING_MANAGER, application);
  }
  await rescoreOpening(store(), actors.ADMIN, opening.id);
});

async function handIn(actor: Actor, application: MadeApplication) {
  const outcomeId = outcomes[application.id] as string;
  const level = application === strong ? 4 : 0;
  await makeSubmittedReview(actor, opening, application, { [outcomeId]: [level, level, level, level] });
}

async function rowFor(actor: Actor) {
  const { rows } = await callAs(actor).opening.list({ tab: "open" });
  return rows.find(({ id }) => id === opening.id);
}

describe("the list of openings", () => {
  test("says stage, reviews, standing and who is waited for", async () => {
    expect(await rowFor(actors.RECRUITER)).toMatchObject({
      title: "Operations analyst",
      stage: "Reviews",
      candidates: 2,
      reviews: { submitted: 2, expected: 4, isOwn: false },
      standing: { kind: "ahead", words: expect.stringMatching(/^Nadia Rahimi ahead, \d\d %$/) },
      waiting: { words: expect.stringContaining(": two reviews"), isYou: false },
    });
  });

  test("is the same for whoever owes a review, whatever the others have done", async () => {
    const before = await rowFor(actors.REVIEWER);
    expect(before).toMatchObject({
      reviews: { submitted: 0, expected: 2, isOwn: true },
      standing: { kind: "none", words: "Opens once the panel has finished" },
      waiting: { words: "You: two reviews", isYou: true },
    });
    await store().review.deleteMany({ where: { application: { openingId: opening.id } } });
    await rescoreOpening(store(), actors.ADMIN, opening.id);
    expect(await rowFor(actors.REVIEWER)).toEqual(before);
  });

  test("opens when the last own review is in", async () => {
    await handIn(actors.REVIEWER, strong);
    await handIn(actors.REVIEWER, weak);
    expect(await rowFor(actors.REVIEWER)).toMatchObject({
      stage: "Decide",
      reviews: { submitted: 4, expected: 4, isOwn: false },
      standing: { kind: "ahead" },
    });
  });

  test("shows a reviewer only the openings they are on the panel of, and nobody another tenant's", async () => {
    await makeOpening(actors.HIRING_MANAGER, { title: "Not theirs" });
    const titles = async (actor: Actor) =>
      (await callAs(actor).opening.list({ tab: "open" })).rows.map(({ title }) => title);
    expect(await titles(actors.REVIEWER)).toEqual(["Operations analyst"]);
    expect(await titles(actors.AUDITOR)).toEqual(["Not theirs", "Operations analyst"]);
    const stranger = (await makeOrganization({ roles: ["ADMIN"] })).actors.ADMIN;
    expect(await titles(stranger)).toEqual([]);
  });

  test("sorts openings onto tabs, and counts them", async () => {
    await makeOpening(actors.HIRING_MANAGER, { status: "DRAFT" });
    await makeOpening(actors.ADMIN, { status: "DECIDED" });
    await makeOpening(actors.ADMIN, { status: "ARCHIVED" });
    const { counts, rows } = await callAs(actors.HIRING_MANAGER).opening.list({ tab: "mine" });
    expect(counts).toEqual({ open: 2, mine: 2, decided: 1, archived: 1 });
    expect(rows.map(({ stage }) => stage)).toEqual(["Brief", "Reviews"]);
  });
});

describe("what needs a person today", () => {
  test("is empty in a new organization", async () => {
    const { ADMIN } = (await makeOrganization({ roles: ["ADMIN"] })).actors;
    expect(await callAs(ADMIN).home.get()).toMatchObject({
      todos: [],
      count: 0,
      isEmpty: true,
      canCreate: true,
    });
  });

  test("lists reviews, checks, texts to look through, drafts, panels and decisions, each for whoever can do it", async () => {
    await makeOutcome(weak, { evidence: [{ kind: "ARTIFACT" }] });
    await makeOpening(actors.RECRUITER, { status: "DRAFT", title: "Marketer" });
    await makeOpening(actors.RECRUITER, { title: "Consultant" });
    const ids = async (actor: Actor) =>
      (await callAs(actor).home.get()).todos.map(({ id }) => id.split(" ")[0]);
    expect(await ids(actors.RECRUITER)).toEqual(["check", "draft", "blinding", "candidates", "panel"]);
    expect(await ids(actors.REVIEWER)).toEqual(["review"]);
    expect(await ids(actors.AUDITOR)).toEqual([]);
  });

  test("asks for the decision once every review is in", async () => {
    await handIn(actors.REVIEWER, strong);
    await handIn(actors.REVIEWER, weak);
    const { todos } = await callAs(actors.HIRING_MANAGER).home.get();
    expect(todos).toEqual([
      expect.objectContaining({
        title: "Decide on Operations analyst",
        note: expect.stringMatching(/^All four reviews are in\. Nadia Rahimi ahead/),
        href: `/openings/${opening.id}/decision`,
      }),
    ]);
  });
});

describe("news and activity", () => {
  async function happened(
    actor: Actor,
    application: MadeApplication,
    action: AuditAction = "review.submitted",
  ) {
    await store().$transaction((tx) =>
      recordAudit(tx, actor, {
        action,
        subjectType: "review",
        subjectId: application.id,
        openingId: opening.id,
        applicationId: application.id,
        candidateId: application.candidateId,
        diff: {},
      }),
    );
  }

  test("tell who owes no review what happened, in words", async () => {
    await happened(actors.HIRING_MANAGER, strong);
    const { news } = await callAs(actors.RECRUITER).home.get();
    expect(news?.[0]).toMatchObject({
      sentence: `${actors.HIRING_MANAGER.name} handed in the review of Nadia Rahimi`,
      href: `/openings/${opening.id}/applications/${strong.id}`,
    });
    const { events, next } = await callAs(actors.RECRUITER).activity.list({ openingId: opening.id });
    expect(events.map(({ sentence }) => sentence)).toEqual([news?.[0]?.sentence]);
    expect(next).toBeNull();
  });

  test("tell who owes a review nothing of it", async () => {
    await store().review.deleteMany({ where: { memberId: actors.HIRING_MANAGER.memberId } });
    await happened(actors.REVIEWER, strong);
    expect((await callAs(actors.HIRING_MANAGER).home.get()).news).toEqual([]);
    await refusal(callAs(actors.HIRING_MANAGER).activity.list({ openingId: opening.id }), "LOCKED");
    await refusal(callAs(actors.REVIEWER).activity.list({ openingId: opening.id }), "FORBIDDEN");
    expect((await callAs(actors.REVIEWER).home.get()).news).toBeNull();
  });

  test("tell who owes one review in an opening nothing but what was decided about the opening itself", async () => {
    await store().review.deleteMany({
      where: { memberId: actors.HIRING_MANAGER.memberId, applicationId: weak.id },
    });
    await happened(actors.REVIEWER, strong);
    for (const action of ["rubric.frozen", "decision.recorded", "opening.updated"] as const) {
      const about = {
        subjectType: "opening",
        subjectId: opening.id,
        openingId: opening.id,
        diff: {},
      } as const;
      await store().$transaction((tx) => recordAudit(tx, actors.ADMIN, { action, ...about }));
    }
    const { news } = await callAs(actors.HIRING_MANAGER).home.get();
    expect(news?.map(({ sentence }) => sentence)).toEqual([
      `${actors.ADMIN.name} edited the brief of Operations analyst`,
    ]);
  });

  test("say nothing of drafts, page by page, and nothing to strangers", async () => {
    for (let index = 0; index < 60; index += 1) await happened(actors.HIRING_MANAGER, weak);
    for (const action of ["review.rated", "review.rating-removed", "review.noted"] as const) {
      await happened(actors.HIRING_MANAGER, strong, action);
    }
    const first = await callAs(actors.ADMIN).activity.list({ openingId: opening.id });
    expect(first.events).toHaveLength(50);
    const rest = await callAs(actors.ADMIN).activity.list({
      openingId: opening.id,
      cursor: first.next as string,
    });
    expect(rest.events).toHaveLength(10);
    expect(rest.next).toBeNull();
    const stranger = (await makeOrganization({ roles: ["ADMIN"] })).actors.ADMIN;
    await refusal(callAs(stranger).activity.list({ openingId: opening.id }), "NOT_FOUND");
  });
});
