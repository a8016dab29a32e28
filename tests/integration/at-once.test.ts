import { beforeAll, describe, expect, it } from "vitest";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { holdApplication } from "@/server/services/score";
import { callAs } from "@/tests/support/caller";
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

/** How often two are made to do it at once; which of them is first is not ours to say. */
const TIMES = 4;

let actors: Record<"RECRUITER" | "HIRING_MANAGER" | "REVIEWER", Actor>;
let opening: MadeOpening;
let application: MadeApplication;

beforeAll(async () => {
  actors = (await makeOrganization()).actors;
  opening = await makeOpening(actors.HIRING_MANAGER, {
    panel: [{ actor: actors.REVIEWER, isReviewing: true }],
  });
  application = await makeApplication(opening);
});

/** "done", or the reason of the refusal, of calls that are made at the same time. */
async function atOnce(...calls: readonly (() => Promise<unknown>)[]): Promise<string[]> {
  const settled = await Promise.allSettled(calls.map((call) => call()));
  return settled.map((one) => (one.status === "fulfilled" ? "done" : String(one.reason.cause?.code)));
}

const remove = (id: string) => () => callAs(actors.RECRUITER).outcome.remove({ id, version: 1 });

describe("an outcome that is removed", () => {
  it("while it is rated is either rated and stays, or is gone and cannot be rated", async () => {
    for (let time = 0; time < TIMES; time += 1) {
      const { id: outcomeId } = await makeOutcome(application);
      const criterionId = opening.criteria[0]?.id ?? "";
      const pair = { applicationId: application.id, outcomeId, criterionId };
      const rate = () => callAs(actors.REVIEWER).review.rate({ ...pair, level: 3, note: "kept", version: 0 });
      const said = await atOnce(rate, remove(outcomeId));
      const ratings = await store().rating.count({ where: { outcomeId } });
      expect([
        ["done", "LOCKED"],
        ["NOT_FOUND", "done"],
      ]).toContainEqual(said);
      expect(ratings).toBe(said[0] === "done" ? 1 : 0);
    }
  });

  it("while a decision cites it is either cited and stays, or is gone and cannot be cited", async () => {
    for (let time = 0; time < TIMES; time += 1) {
      const { id: outcomeId } = await makeOutcome(application);
      const decide = () =>
        callAs(actors.HIRING_MANAGER).decision.create({
          openingId: opening.id,
          applicationId: application.id,
          kind: "HOLD",
          rationale: "We wait for the second exercise before we decide about this.",
          outcomeIds: [outcomeId],
          supersedesId: null,
        });
      expect([
        ["done", "LOCKED"],
        ["NOT_FOUND", "done"],
      ]).toContainEqual(await atOnce(decide, remove(outcomeId)));
    }
  });
});

describe("a person who is entered in an opening twice", () => {
  it("is in it once, and whoever was second is told", async () => {
    const known = await makeApplication(await makeOpening(actors.HIRING_MANAGER));
    const enter = () =>
      callAs(actors.RECRUITER).application.createKnown({
        openingId: opening.id,
        candidateId: known.candidateId,
      });
    expect((await atOnce(enter, enter)).sort()).toEqual(["INVALID", "done"]);
  });
});

/** Waits until somebody waits for a lock in this test's own database. */
async function somebodyWaits(): Promise<void> {
  const [row] = await store().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  if (row?.count === 0) await somebodyWaits();
}

describe("an outcome that is edited", () => {
  it("while a review of it is being handed in stays as it was rated", async () => {
    const own = await makeApplication(opening);
    const { id } = await makeOutcome(own);
    const review = await makeSubmittedReview(
      actors.REVIEWER,
      opening,
      own,
      { [id]: [2, 2, 2, 2] },
      {
        submittedAt: null,
      },
    );
    const outcome = { ...EMPTY_OUTCOME, statement: "Something else entirely." };
    const edit = await inTransaction(async (tx) => {
      await holdApplication(tx, actors.REVIEWER, own.id);
      await tx.review.update({ where: { id: review.id }, data: { submittedAt: new Date() } });
      const editing = atOnce(() => callAs(actors.RECRUITER).outcome.update({ id, version: 1, outcome }));
      await somebodyWaits();
      return { editing };
    });
    expect(await edit.editing).toEqual(["LOCKED"]);
  });
});
