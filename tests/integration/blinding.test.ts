import { beforeEach, describe, expect, it } from "vitest";
import { makeAttachment } from "@/tests/support/attachment-factory";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { makeOutcome } from "@/tests/support/opening-factory";
import { makeReviewWorld, type ReviewWorld } from "@/tests/support/review-world";
import { store } from "@/tests/support/store";

let world: ReviewWorld;
let applicationId: string;
let outcomeId: string;
let evidenceId: string;

beforeEach(async () => {
  world = await makeReviewWorld();
  applicationId = world.application.id;
  const outcome = await makeOutcome(world.application, {
    statement: "Chiara cut the queue at Riverside to a day, as she said, since 1998",
    ownPart: "Weald Mutual asked for it; Otto Brandt counted.",
    periodEnd: "2026-01-31",
    evidence: [{ kind: "ARTIFACT" }],
  });
  outcomeId = outcome.id;
  evidenceId = outcome.evidenceIds[0] ?? "";
  await store().outcome.update({
    where: { id: outcomeId },
    data: { periodStart: new Date("2025-09-01") },
  });
});

const recruiter = () => callAs(world.actors.RECRUITER);
const get = () => recruiter().blinding.get({ applicationId });

async function deskOutcome() {
  const desk = await callAs(world.actors.REVIEWER).review.get({ applicationId });
  if (desk.state !== "RATING") throw new Error(`the desk is ${desk.state}`);
  return desk.outcomes.find((outcome) => outcome.id === outcomeId);
}

async function hide(...add: string[]) {
  const { version } = await get();
  return recruiter().blinding.update({ applicationId, version, add, remove: [] });
}

async function check() {
  const { version, hash } = await get();
  return recruiter().blinding.check({ applicationId, version, seen: hash });
}

describe("the opening's policy", () => {
  it("hides name, employer, old years and exact dates from the desk, and lists what is left", async () => {
    expect(await deskOutcome()).toMatchObject({
      statement: "[name hidden] cut the queue at Riverside to a day, as she said, since [year hidden]",
      ownPart: "[employer hidden] asked for it; Otto Brandt counted.",
      periodStart: null,
      periodEnd: null,
      period: "about five months, within the last year",
    });
    const { findings } = await get();
    expect(findings.map(({ kind, word }) => [kind, word])).toEqual([
      ["NAME", "Riverside"],
      ["GENDER", "she"],
      ["NAME", "Otto Brandt"],
    ]);
  });

  it("shows employer and dates where the opening says so, and never the name", async () => {
    const hiddenFields = ["NAME" as const, "CONTACT" as const, "SCHOOL" as const, "CERTIFICATES" as const];
    await store().opening.update({ where: { id: world.opening.id }, data: { hiddenFields } });
    expect(await deskOutcome()).toMatchObject({
      statement: "[name hidden] cut the queue at Riverside to a day, as she said, since 1998",
      ownPart: "Weald Mutual asked for it; Otto Brandt counted.",
      periodStart: "2025-09-01",
      periodEnd: "2026-01-31",
      period: null,
    });
  });

  it("cannot be turned off for a name, not even by hand in the database", async () => {
    const off = store().opening.update({
      where: { id: world.opening.id },
      data: { hiddenFields: ["DATES"] },
    });
    await expect(off).rejects.toThrow(/hiddenFields_least/);
  });
});

describe("a word hidden by hand", () => {
  it("is hidden at every desk at once, and shown again", async () => {
    const { version, extraMasks } = await hide("Riverside", "she", "OTTO brandt", "riverside");
    expect(extraMasks).toEqual(["Riverside", "she", "OTTO brandt"]);
    expect(await deskOutcome()).toMatchObject({
      statement:
        "[name hidden] cut the queue at [detail hidden] to a day, as [detail hidden] said, since [year hidden]",
      ownPart: "[employer hidden] asked for it; [detail hidden] counted.",
    });
    expect((await get()).findings).toEqual([]);
    await recruiter().blinding.update({ applicationId, version, add: [], remove: ["RIVERSIDE"] });
    expect((await get()).findings.map(({ word }) => word)).toEqual(["Riverside"]);
  });

  it("is hidden in the names of files too, which are listed for a person to clear", async () => {
    const id = await makeAttachment(world.opening.organizationId, evidenceId, { name: "Riverside list.pdf" });
    const before = await get();
    expect(before.files).toEqual([
      expect.objectContaining({ id, name: "Riverside list.pdf", isClearedForBlind: false }),
    ]);
    expect(before.withheldFiles).toBe(1);
    await hide("Riverside");
    expect((await deskOutcome())?.evidence.flatMap(({ files }) => files)).toEqual([
      expect.objectContaining({ name: "[detail hidden] list.pdf", withheld: expect.any(String) }),
    ]);
  });

  it("never overwrites what somebody else hid meanwhile", async () => {
    const { version } = await get();
    await hide("Riverside");
    const late = recruiter().blinding.update({ applicationId, version, add: ["she"], remove: [] });
    expect((await refusal(late, "CONFLICT")).current).toEqual({
      extraMasks: ["Riverside"],
      version: version + 1,
    });
  });

  it("has to be a word", async () => {
    const { version } = await get();
    for (const add of [[" – "], []]) {
      const call = recruiter().blinding.update({ applicationId, version, add, remove: [] });
      await expect(call).rejects.toThrow();
    }
  });
});

describe("looking through", () => {
  it("is on record, lasts while more is hidden, and ends when a text changes or a word is shown again", async () => {
    expect(await get()).toMatchObject({ state: "TO_CHECK", checkedAt: null });
    await check();
    expect(await get()).toMatchObject({
      state: "CHECKED",
      checkedAt: world.actors.RECRUITER.at.toISOString(),
    });
    const { version } = await hide("Riverside");
    expect((await get()).state).toBe("CHECKED");
    await recruiter().blinding.update({ applicationId, version, add: [], remove: ["Riverside"] });
    expect((await get()).state).toBe("CHANGED");
    await check();
    await store().outcome.update({ where: { id: outcomeId }, data: { limits: "Counted by Ana Ruiz." } });
    expect((await get()).state).toBe("CHANGED");
  });

  it("is refused when the texts are no longer what was shown", async () => {
    const { version, hash } = await get();
    await store().evidence.update({ where: { id: evidenceId }, data: { title: "Export by Ana Ruiz" } });
    await refusal(recruiter().blinding.check({ applicationId, version, seen: hash }), "CONFLICT");
    expect((await get()).state).toBe("TO_CHECK");
  });

  it("is a thing to do for the recruiter, on home and in the opening, until it is done", async () => {
    const list = await recruiter().blinding.list({ openingId: world.opening.id });
    expect(list.applications).toEqual([
      expect.objectContaining({ applicationId, candidateName: "Chiara Neri", state: "TO_CHECK" }),
    ]);
    const todo = expect.objectContaining({ title: "Look through one candidate before review starts" });
    expect((await recruiter().home.get()).todos).toContainEqual(todo);
    expect((await callAs(world.actors.HIRING_MANAGER).home.get()).todos).not.toContainEqual(todo);
    await check();
    expect((await recruiter().home.get()).todos).not.toContainEqual(todo);
  });

  it("is closed to who reviews, whatever their role", async () => {
    await refusal(callAs(world.actors.REVIEWER).blinding.get({ applicationId }), "FORBIDDEN");
    await store().panelMember.updateMany({
      where: { openingId: world.opening.id, memberId: world.actors.RECRUITER.memberId },
      data: { isReviewing: true },
    });
    await refusal(get(), "LOCKED");
    const { applications } = await recruiter().blinding.list({ openingId: world.opening.id });
    expect(applications).toEqual([]);
  });
});
