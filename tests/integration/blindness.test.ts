import { beforeAll, describe, expect, it } from "vitest";
import { CANDIDATE_SORTS } from "@/domain/candidate-sort";
import type { Role } from "@/domain/member";
import { OPENING_TABS } from "@/domain/opening-list/opening-list-input";
import type { PERMISSIONS } from "@/domain/permission-table";
import { may } from "@/domain/permissions";
import { type BlindWorld, CANARIES, draftReview, makeBlindWorld } from "@/tests/support/blind-world";
import { callAs as asMember } from "@/tests/support/caller";
import { callAs, listProcedures } from "@/tests/support/procedures";

type Input = Record<string, unknown> | undefined;

/**
 * What each query is asked, so that an answer could give something away. A query that is missing here fails the test
 * below: add it with every input that leads to the application, its candidate, its outcomes or its opening.
 */
const INPUTS: Record<string, (world: BlindWorld) => Input[]> = {
  "activity.list": ({ opening }) => [{ openingId: opening.id }],
  "agreement.effect": () => [undefined],
  "agreement.get": ({ opening }) => [{ openingId: opening.id }],
  "application.get": ({ application }) => [{ applicationId: application.id }],
  "attachment.list": ({ outcomeIds }) => outcomeIds.map((outcomeId) => ({ outcomeId })),
  "audit.choices": () => [undefined],
  "audit.list": ({ opening, application, other }) => [
    {},
    { openingId: opening.id },
    { candidateId: application.candidateId },
    { memberId: other.memberId },
  ],
  "calibration.due": () => [undefined],
  "calibration.get": () => [{ family: "blank" }],
  "blinding.get": ({ application, neighbour }) =>
    [application, neighbour].map(({ id }) => ({ applicationId: id })),
  "blinding.list": ({ opening }) => [{ openingId: opening.id }],
  "candidate.get": ({ application }) => [{ candidateId: application.candidateId }],
  "candidate.list": ({ opening }) =>
    CANDIDATE_SORTS.flatMap((sort) => [
      { search: "", openingId: null, sort, isDescending: false, page: 1 },
      { search: CANARIES.lastName, openingId: opening.id, sort, isDescending: true, page: 1 },
    ]),
  "candidate.similar": ({ opening }) => [
    { openingId: opening.id, name: CANARIES.lastName, email: "" },
    { openingId: opening.id, name: "", email: CANARIES.email },
  ],
  "candidateLink.get": () => [{ token: "a".repeat(43) }],
  "candidateLink.list": ({ application }) => [{ applicationId: application.id }],
  "comparison.get": ({ opening, application, neighbour }) => [
    { openingId: opening.id, applicationIds: [application.id, neighbour.id] },
  ],
  "debrief.get": ({ opening }) => [{ openingId: opening.id }],
  "decision.desk": ({ opening }) => [{ openingId: opening.id }],
  "decision.get": ({ decisionId }) => [{ decisionId }],
  "decision.list": ({ opening }) => [{}, { openingId: opening.id }],
  "draft.get": ({ draftId }) => [{ id: draftId }],
  "draft.list": ({ application }) => [{ applicationId: application.id }],
  "duplicate.kept": ({ application, outcomeIds }) => [
    { kind: "PERSON", id: application.candidateId },
    { kind: "APPLICATION", id: application.id },
    ...outcomeIds.map((id) => ({ kind: "OUTCOME", id })),
  ],
  "duplicate.list": ({ application, neighbour }) =>
    [application, neighbour].map(({ id }) => ({ applicationId: id })),
  "evidence.checkDesk": ({ evidenceIds }) => evidenceIds.map((evidenceId) => ({ evidenceId })),
  "evidenceRequest.missing": ({ application }) => [{ applicationId: application.id }],
  "evidenceRequest.outstanding": () => [undefined],
  "home.get": () => [undefined],
  "invitation.list": () => [undefined],
  "invitation.preview": () => [{ token: "a".repeat(43) }],
  "member.list": () => [undefined],
  "message.get": ({ messageId }) => [{ id: messageId }],
  "message.list": () => [{}, { state: "BY_HAND" }],
  "opening.choices": () => [undefined],
  "opening.get": ({ opening }) => [{ openingId: opening.id }],
  "opening.list": () => OPENING_TABS.map((tab) => ({ tab })),
  "opening.reviewing": ({ opening }) => [{ openingId: opening.id }],
  "outcome.desk": ({ application }) => [{ applicationId: application.id }],
  "outcome.get": ({ outcomeIds }) => outcomeIds.map((outcomeId) => ({ outcomeId })),
  "panel.get": ({ opening }) => [{ openingId: opening.id }],
  "profile.get": () => [undefined],
  "ranking.get": ({ opening }) => [{ openingId: opening.id }, { openingId: opening.id, first: 1 }],
  "referee.get": () => [{ token: "a".repeat(43) }],
  "referee.list": ({ outcomeIds }) => outcomeIds.map((outcomeId) => ({ outcomeId })),
  "review.certificates": ({ application }) => [{ applicationId: application.id }],
  "review.get": ({ application }) => [{ applicationId: application.id }],
  "review.list": ({ opening }) => [{ openingId: opening.id }],
  "review.path": ({ opening }) => [{ openingId: opening.id }],
  "review.queue": () => [undefined],
  "review.reveal": ({ application }) => [{ applicationId: application.id }],
  "rubric.get": ({ opening }) => [{ openingId: opening.id }],
  "session.list": () => [undefined],
  "shell.get": () => [undefined],
  "shell.search": () => Object.values(CANARIES).map((text) => ({ text })),
  "template.export": ({ opening }) => [{ openingId: opening.id }],
  "template.list": () => [undefined],
  "template.sources": ({ opening }) => [{ openingId: opening.id }],
};

const ROLES: readonly Role[] = ["REVIEWER", "HIRING_MANAGER", "ADMIN", "RECRUITER", "AUDITOR"];
const queries = listProcedures().filter((procedure) => procedure.type === "query");

/** The refusal of a call as it reaches the screen: a code and a sentence. */
function refusalOf(error: unknown): unknown {
  const cause = (error as { cause?: { code?: string; message?: string; issues?: unknown } }).cause;
  if (!cause?.code) throw error;
  return { refused: cause.code, message: cause.message };
}

/** All that the one who owes a review can read, query by query, at one and the same instant. */
async function readEverything(world: BlindWorld): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const { path, action } of queries) {
    if (!action || !may(world.owing.role, action as keyof typeof PERMISSIONS)) continue;
    for (const input of INPUTS[path]?.(world) ?? []) {
      const answer = await callAs(world.owing, path, input).catch(refusalOf);
      answers.set(`${path}(${JSON.stringify(input) ?? ""})`, JSON.stringify(answer));
    }
  }
  return answers;
}

/** Folded, so that a name in capitals counts as given away too. */
function canariesIn(answer: string): string[] {
  const text = answer.toLowerCase();
  return Object.values(CANARIES).filter((canary) => text.includes(canary.toLowerCase()));
}

it("knows what to ask every query there is", () => {
  expect(queries.map((query) => query.path).filter((path) => !INPUTS[path])).toEqual([]);
  expect(queries.length).toBeGreaterThan(20);
});

describe.each(ROLES)("a %s who owes a review", (role) => {
  let before: Map<string, string>;
  let drafting: Map<string, string>;
  let after: Map<string, string>;

  beforeAll(async () => {
    const world = await makeBlindWorld(role);
    before = await readEverything(world);
    await draftReview(world, world.other, 4);
    drafting = await readEverything(world);
    await asMember(world.other).review.submit({ applicationId: world.application.id });
    await asMember(world.other).review.confirm({ applicationId: world.application.id, changes: [] });
    after = await readEverything(world);
  }, 60_000);

  it("reads no name, contact, employer, school, link, certificate or reason in any answer", () => {
    const given = [...after].flatMap(([call, answer]) =>
      canariesIn(answer).map((canary) => `${call}: ${canary}`),
    );
    expect(given).toEqual([]);
  });

  it("reads the same to the byte while somebody else rates", () => {
    for (const [call, answer] of before) expect(drafting.get(call), call).toBe(answer);
  });

  it("reads the same to the byte when somebody else has handed in", () => {
    for (const [call, answer] of before) expect(after.get(call), call).toBe(answer);
    expect(after.size).toBe(before.size);
  });
});

it("would see it all: once the review is handed in, name, certificate and reasons are there", async () => {
  const world = await makeBlindWorld("REVIEWER");
  await draftReview(world, world.other, 4);
  await asMember(world.other).review.submit({ applicationId: world.application.id });
  await asMember(world.other).review.confirm({ applicationId: world.application.id, changes: [] });
  await draftReview(world, world.owing, 1);
  await asMember(world.owing).review.submit({ applicationId: world.application.id });
  await asMember(world.owing).review.confirm({ applicationId: world.application.id, changes: [] });
  const answers = [...(await readEverything(world)).values()].join("\n");
  const { firstName, lastName, employer, school, certificate, ratingNote, overallNote } = CANARIES;
  for (const canary of [firstName, lastName, employer, school, certificate, ratingNote, overallNote]) {
    expect(answers).toContain(canary);
  }
});
