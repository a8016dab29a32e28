import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Role } from "@/domain/member";
import { MOST_VIEWS } from "@/domain/ranking/saved-view-input";
import type { Actor } from "@/server/actor";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import { type MadeOpening, makeOpening } from "@/tests/support/opening-factory";
import { makeSavedView } from "@/tests/support/saved-view-factory";
import { store } from "@/tests/support/store";

let actors: Record<Role, Actor>;
let opening: MadeOpening;

beforeEach(async () => {
  ({ actors } = await makeOrganization());
  opening = await makeOpening(actors.HIRING_MANAGER, {
    panel: [{ actor: actors.REVIEWER, isReviewing: true }],
  });
});

const save = (actor: Actor, name: string, query: string, version = 0) =>
  callAs(actor).savedView.save({ openingId: opening.id, name, query, version });
const names = async (actor: Actor) =>
  (await callAs(actor).savedView.list({ openingId: opening.id })).map(({ name }) => name);

describe("a saved view", () => {
  test("is its member's own, in one opening, whatever the role", async () => {
    await save(actors.HIRING_MANAGER, "Close to the first", "first=close");
    await save(actors.REVIEWER, "By evidence", "sort=evidence");
    expect(await names(actors.HIRING_MANAGER)).toEqual(["Close to the first"]);
    expect(await names(actors.REVIEWER)).toEqual(["By evidence"]);
    expect(await names(actors.ADMIN)).toEqual([]);
    const other = await makeOpening(actors.HIRING_MANAGER);
    expect(await callAs(actors.HIRING_MANAGER).savedView.list({ openingId: other.id })).toEqual([]);
  });

  test("is told to nobody: not in the opening's activity, and in the log without its name", async () => {
    const { id } = await save(actors.HIRING_MANAGER, "Only Ines Vega", "find=Ines");
    await callAs(actors.HIRING_MANAGER).savedView.remove({ id, version: 1 });
    const { events } = await callAs(actors.RECRUITER).activity.list({ openingId: opening.id });
    expect(JSON.stringify(events)).not.toContain("view");
    const log = await store().auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
    expect(log.map(({ action }) => action)).toEqual(["saved-view.saved", "saved-view.removed"]);
    expect(JSON.stringify(log)).not.toContain("Ines");
  });

  test("is written over by another of its name only by whoever saw what it was", async () => {
    const first = await save(actors.RECRUITER, "Mine", "sort=name");
    const second = await save(actors.RECRUITER, "Mine", "sort=support", first.version);
    expect(second).toEqual({ id: first.id, name: "Mine", query: "sort=support", version: 2 });
    for (const stale of [0, 1]) {
      const refused = await refusal(save(actors.RECRUITER, "Mine", "sort=name", stale), "CONFLICT");
      expect(refused.current).toEqual(second);
    }
    const gone = await refusal(save(actors.RECRUITER, "Another", "sort=name", 1), "CONFLICT");
    expect(gone.current).toBeNull();
    expect(await names(actors.RECRUITER)).toEqual(["Mine"]);
  });

  test("saved in two windows at once is saved once, and the other is told", async () => {
    const both = await Promise.allSettled([
      save(actors.RECRUITER, "Mine", "sort=name"),
      save(actors.RECRUITER, "Mine", "sort=support"),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await names(actors.RECRUITER)).toEqual(["Mine"]);
  });

  test("is removed as it was seen, and comes back by being saved again", async () => {
    const { id } = await save(actors.RECRUITER, "Mine", "sort=name");
    await refusal(callAs(actors.RECRUITER).savedView.remove({ id, version: 2 }), "CONFLICT");
    await callAs(actors.RECRUITER).savedView.remove({ id, version: 1 });
    expect(await names(actors.RECRUITER)).toEqual([]);
    await refusal(callAs(actors.RECRUITER).savedView.remove({ id, version: 1 }), "NOT_FOUND");
    await save(actors.RECRUITER, "Mine", "sort=name");
    expect(await names(actors.RECRUITER)).toEqual(["Mine"]);
  });

  test("has at most fifty beside it", async () => {
    for (let number = 0; number < MOST_VIEWS; number++)
      await makeSavedView(actors.RECRUITER, opening.id, { name: `View ${number}` });
    await refusal(save(actors.RECRUITER, "One more", ""), "LOCKED");
    const again = await save(actors.RECRUITER, "View 1", "sort=name", 1);
    expect(again.version).toBe(2);
    await save(actors.HIRING_MANAGER, "One more", "");
  });

  test("holds nothing but the state of an address", async () => {
    for (const query of ["?sort=name", "sort=name#here", "sort = name", "x".repeat(2001)])
      await expect(save(actors.RECRUITER, "Mine", query)).rejects.toThrow(
        /state of a ranking|2,000 characters/,
      );
    await expect(save(actors.RECRUITER, "  ", "")).rejects.toThrow("Give the view a name.");
  });
});

describe("who may not", () => {
  test("touch another member's, or one of an opening out of sight", async () => {
    const id = await makeSavedView(actors.HIRING_MANAGER, opening.id);
    await refusal(callAs(actors.RECRUITER).savedView.remove({ id, version: 1 }), "NOT_FOUND");
    const organization = { id: actors.ADMIN.organizationId, name: "", isDemo: false };
    const stranger = await makeMember(organization, "REVIEWER");
    await refusal(callAs(stranger).savedView.list({ openingId: opening.id }), "NOT_FOUND");
    await refusal(save(stranger, "Mine", ""), "NOT_FOUND");
    await refusal(callAs(actors.ADMIN).savedView.list({ openingId: randomUUID() }), "NOT_FOUND");
  });
});
