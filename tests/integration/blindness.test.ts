import { beforeAll, describe, expect, it } from "vitest";
import type { Role } from "@/domain/member";
import type { PERMISSIONS } from "@/domain/permission-table";
import { may } from "@/domain/permissions";
import { BLIND_QUESTIONS } from "@/tests/support/blind-questions";
import { type BlindWorld, CANARIES, draftReview, makeBlindWorld } from "@/tests/support/blind-world";
import { callAs as asMember } from "@/tests/support/caller";
import { callAs, listProcedures } from "@/tests/support/procedures";

const ROLES: readonly Role[] = ["REVIEWER", "HIRING_MANAGER", "ADMIN", "RECRUITER", "AUDITOR"];
const queries = listProcedures().filter((procedure) => procedure.type !== "mutation");

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
    for (const input of BLIND_QUESTIONS[path]?.(world) ?? []) {
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
  expect(queries.map((query) => query.path).filter((path) => !BLIND_QUESTIONS[path])).toEqual([]);
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
