import { beforeEach, describe, expect, it } from "vitest";
import { EMPTY_EVIDENCE_DRAFT, EMPTY_OUTCOME_DRAFT } from "@/domain/candidate-link/candidate-fields";
import { CONSENT_VERSION } from "@/domain/candidate-link/consent";
import type { Actor } from "@/server/actor";
import { createCaller } from "@/server/root";
import { rescoreApplication } from "@/server/services/score";
import { callAs } from "@/tests/support/caller";
import { type MadeCandidateLink, makeCandidateLink, makeSentIn } from "@/tests/support/candidate-factory";
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

const OUTCOME = {
  ...EMPTY_OUTCOME_DRAFT,
  statement: "Reports are put together in an hour instead of a day.",
};
const EVIDENCE = { ...EMPTY_EVIDENCE_DRAFT, title: "Report of March" };

let actors: Record<"RECRUITER" | "HIRING_MANAGER" | "REVIEWER", Actor>;
let opening: MadeOpening;
let application: MadeApplication;
let link: MadeCandidateLink;

/** The API as somebody without an account calls it. */
function guest() {
  return createCaller({ actor: null, at: new Date(), requestId: "test", address: "local" }).candidateLink;
}

beforeEach(async () => {
  ({ actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER", "REVIEWER"] }));
  const panel = [{ actor: actors.REVIEWER, isReviewing: true }];
  opening = await makeOpening(actors.HIRING_MANAGER, { panel });
  application = await makeApplication(opening, { name: "Ottilie Vane" });
  await rescoreApplication(store(), actors.RECRUITER, application.id);
  link = await makeCandidateLink(actors.RECRUITER, application);
});

const token = () => ({ token: link.token });

describe("what was sent in", () => {
  it("a correction opens checks again, as a member's edit does", async () => {
    const { outcomeId, evidenceId } = await makeSentIn(application, link);
    const evidence = { where: { id: evidenceId } };
    await callAs(actors.RECRUITER).evidence.check({
      id: evidenceId,
      version: 1,
      outcomeVersion: 1,
      verdict: "SUPPORTS",
      note: "",
    });
    expect((await store().evidence.findUniqueOrThrow(evidence)).checkStatus).toBe("CHECKED");
    await guest().correctOutcome({ ...token(), id: outcomeId, version: 1, outcome: OUTCOME });
    expect((await store().evidence.findUniqueOrThrow(evidence)).checkStatus).toBe("UNCHECKED");
    expect((await guest().get(token())).outcomes[0]?.statement).toBe(OUTCOME.statement);
  });

  it("only what they sent in can be corrected or taken back", async () => {
    const { id } = await makeOutcome(application);
    await refusal(guest().correctOutcome({ ...token(), id, version: 1, outcome: OUTCOME }), "NOT_FOUND");
    await refusal(guest().withdrawOutcome({ ...token(), id, version: 1 }), "NOT_FOUND");
    const added = { ...token(), consentVersion: CONSENT_VERSION, outcomeId: id, evidence: EVIDENCE };
    const { evidenceId } = await guest().addEvidence(added);
    await guest().removeEvidence({ ...token(), id: evidenceId, version: 1 });
  });

  it("an outcome nobody rated goes; a rated one stays, and the people of the role can be told", async () => {
    const sent = await makeSentIn(application, link);
    await guest().withdrawOutcome({ ...token(), id: sent.outcomeId, version: 1 });
    expect(await store().outcome.count({ where: { applicationId: application.id } })).toBe(0);
    const rated = await makeSentIn(application, link);
    await makeSubmittedReview(actors.REVIEWER, opening, application, { [rated.outcomeId]: [3, 2, 2, 1] });
    const own = { ...token(), id: rated.outcomeId, version: 1 };
    expect((await refusal(guest().withdrawOutcome(own), "LOCKED")).message).toContain("You can tell");
    await refusal(guest().correctOutcome({ ...own, outcome: OUTCOME }), "LOCKED");
    await guest().askForRemoval(own);
    const { events } = await callAs(actors.HIRING_MANAGER).activity.list({ openingId: opening.id });
    expect(JSON.stringify(events)).toContain("asked to have an outcome taken back");
  });

  it("withdrawing has the effect of a recruiter's, and ends what they were asked for", async () => {
    await callAs(actors.RECRUITER).evidenceRequest.create({
      applicationId: application.id,
      outcomeId: null,
      what: "Anything else?",
      dueOn: null,
      isMailed: false,
    });
    const draft = { of: "OUTCOME" as const, outcome: OUTCOME, evidence: [] };
    await guest().withdraw({ ...token(), version: 1 });
    const { status } = await store().application.findUniqueOrThrow({ where: { id: application.id } });
    expect(status).toBe("WITHDRAWN");
    expect((await callAs(actors.RECRUITER).evidenceRequest.outstanding()).items).toEqual([]);
    await refusal(guest().saveDraft({ ...token(), draftId: null, version: 0, draft }), "LOCKED");
    expect((await guest().get(token())).application.isWithdrawn).toBe(true);
  });
});
