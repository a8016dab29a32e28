import { beforeEach, describe, expect, it } from "vitest";
import {
  EMPTY_CREDENTIAL_DRAFT,
  EMPTY_EVIDENCE_DRAFT,
  EMPTY_OUTCOME_DRAFT,
} from "@/domain/candidate-link/candidate-fields";
import { CONSENT_VERSION } from "@/domain/candidate-link/consent";
import type { Actor } from "@/server/actor";
import { createCaller } from "@/server/root";
import { rescoreApplication } from "@/server/services/score";
import { LINK_TRIES } from "@/server/services/throttle";
import { callAs } from "@/tests/support/caller";
import { type MadeCandidateLink, makeCandidateLink } from "@/tests/support/candidate-factory";
import { refusal } from "@/tests/support/expect-refusal";
import { makeOrganization, uniqueName } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

const DAY_MS = 24 * 3_600_000;
const NAME = "Ottilie Vane";
const OUTCOME = {
  ...EMPTY_OUTCOME_DRAFT,
  statement: "Reports are put together in an hour instead of a day.",
  metric: "Hours",
  unit: "hours",
  baseline: 8,
  after: 1,
};
const EVIDENCE = { ...EMPTY_EVIDENCE_DRAFT, title: "Report of March" };
const CREDENTIAL = { ...EMPTY_CREDENTIAL_DRAFT, title: "Applied AI", issuedOn: "2026-05-01" };

let actors: Record<"RECRUITER" | "HIRING_MANAGER" | "REVIEWER", Actor>;
let opening: MadeOpening;
let application: MadeApplication;
let link: MadeCandidateLink;

/** The API as somebody without an account calls it. */
function guest(at: Date = new Date(), address = "local") {
  return createCaller({ actor: null, at, requestId: "test", address }).candidateLink;
}

beforeEach(async () => {
  ({ actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER", "REVIEWER"] }));
  const panel = [{ actor: actors.REVIEWER, isReviewing: true }];
  opening = await makeOpening(actors.HIRING_MANAGER, { panel });
  application = await makeApplication(opening, { name: NAME, email: "ottilie.vane@example.test" });
  await rescoreApplication(store(), actors.RECRUITER, application.id);
  link = await makeCandidateLink(actors.RECRUITER, application);
});

const token = () => ({ token: link.token });
const begin = (draft: object) => guest().saveDraft({ ...token(), draftId: null, version: 0, draft } as never);

async function draftAll() {
  const pieces = [EVIDENCE, EMPTY_EVIDENCE_DRAFT];
  const outcome = await begin({ of: "OUTCOME", outcome: OUTCOME, evidence: pieces });
  const credential = await begin({ of: "CREDENTIAL", credential: CREDENTIAL });
  const named = ({ draftId, version }: { draftId: string; version: number }) => ({ id: draftId, version });
  return { outcomes: [named(outcome)], credentials: [named(credential)] };
}

describe("a recruiter's link", () => {
  it("is answered once it is made by hand, is stored as a hash alone, and replaces the one before", async () => {
    const recruiter = callAs(actors.RECRUITER);
    const made = await recruiter.candidateLink.create({ applicationId: application.id, isMailed: false });
    const made2 = made.path?.split("/").at(-1) ?? "";
    expect(await guest().get({ token: made2 })).toMatchObject({ name: NAME });
    await refusal(guest().get(token()), "NOT_FOUND");
    const { links } = await recruiter.candidateLink.list({ applicationId: application.id });
    expect(links.map(({ standing }) => standing).sort()).toEqual(["open", "revoked"]);
    const rows = JSON.stringify([
      await store().candidateLink.findMany({ where: { applicationId: application.id } }),
      await store().message.findMany({ where: { applicationId: application.id } }),
      await store().auditEvent.findMany({ where: { applicationId: application.id } }),
    ]);
    expect(rows).not.toContain(made2);
    await recruiter.candidateLink.revoke({ id: made.id });
    await refusal(guest().get({ token: made2 }), "NOT_FOUND");
  });

  it("is not mailed where there is nothing to mail it with, and not made for who has withdrawn", async () => {
    const recruiter = callAs(actors.RECRUITER);
    const wanted = { applicationId: application.id, isMailed: true };
    expect((await refusal(recruiter.candidateLink.create(wanted), "INVALID")).fields).toHaveProperty(
      "isMailed",
    );
    await store().application.update({ where: { id: application.id }, data: { status: "WITHDRAWN" } });
    await refusal(recruiter.candidateLink.create({ ...wanted, isMailed: false }), "LOCKED");
  });
});

describe("a link that opens nothing", () => {
  it("answers the same for unknown, run out, taken back and another kind", async () => {
    const old = new Date(Date.now() - 31 * DAY_MS);
    const expired = await makeCandidateLink(actors.RECRUITER, application, { createdAt: old });
    const revoked = await makeCandidateLink(actors.RECRUITER, application, {
      createdAt: new Date(Date.now() - 1000),
      revokedAt: new Date(),
    });
    const answers = [];
    for (const wrong of ["", "a".repeat(43), expired.token, revoked.token]) {
      answers.push((await refusal(guest().get({ token: wrong }), "NOT_FOUND")).message);
    }
    expect(new Set(answers)).toEqual(new Set(["This link is not open."]));
  });

  it("runs into a limit, for the open ones too, while an open one that is used much does not", async () => {
    const address = uniqueName("address");
    for (let tried = 0; tried < LINK_TRIES + 5; tried++) await guest(new Date(), address).get(token());
    for (let tried = 0; tried < LINK_TRIES; tried++) {
      await refusal(guest(new Date(), address).get({ token: `guess ${tried}` }), "NOT_FOUND");
    }
    await refusal(guest(new Date(), address).get({ token: "one more" }), "RATE_LIMITED");
    await refusal(guest(new Date(), address).get(token()), "RATE_LIMITED");
  });
});

describe("what a candidate sees", () => {
  it("is their own word, and nothing of what members wrote, judged or scored", async () => {
    const secret = {
      note: uniqueName("note"),
      rating: uniqueName("rating"),
      other: uniqueName("Somebody else"),
    };
    const { id, evidenceIds } = await makeOutcome(application, {
      evidence: [{ kind: "ARTIFACT", checkedBy: actors.RECRUITER }],
    });
    await store().evidence.updateMany({
      where: { id: { in: evidenceIds } },
      data: { checkNote: secret.note, description: secret.note },
    });
    await store().outcome.update({ where: { id }, data: { statusNote: secret.note } });
    await makeOutcome(application, { source: "TEAM", statement: secret.note });
    const other = await makeApplication(opening, { name: secret.other });
    await makeOutcome(other, { statement: secret.other });
    await makeSubmittedReview(actors.REVIEWER, opening, application, { [id]: [3, 2, 4, 1] });
    await store().review.updateMany({
      where: { applicationId: application.id },
      data: { note: secret.rating },
    });
    await store().rating.updateMany({ where: { outcomeId: id }, data: { note: secret.rating } });
    await rescoreApplication(store(), actors.RECRUITER, application.id);

    const page = await guest().get(token());
    const text = JSON.stringify(page);
    for (const word of [...Object.values(secret), ...Object.values(actors).map(({ name }) => name)]) {
      expect(text).not.toContain(word);
    }
    for (const key of [
      "rating",
      "review",
      'support"',
      "checkNote",
      "checkedBy",
      "statusNote",
      "memberId",
      "organizationId",
      "score",
      "weight",
      "number",
    ]) {
      expect(text.toLowerCase(), key).not.toContain(key.toLowerCase());
    }
    expect(page.outcomes).toHaveLength(1);
    expect(page.outcomes[0]).toMatchObject({ isOwn: false, status: "STANDING" });
    expect(page.outcomes[0]?.strength.words).toBe("Somebody has checked it");
  });

  it("has what they are asked for, and the words they are to agree to", async () => {
    const what = uniqueName("What was measured?");
    await callAs(actors.RECRUITER).evidenceRequest.create({
      applicationId: application.id,
      outcomeId: null,
      what,
      dueOn: null,
      isMailed: false,
    });
    const page = await guest().get(token());
    expect(page.asked.map((one) => one.what)).toEqual([what]);
    expect(page.consent).toMatchObject({ version: CONSENT_VERSION, agreedAt: null });
  });
});

describe("a draft", () => {
  it("counts for nothing, is there on the next visit, and is not overwritten by an older one", async () => {
    const { draftId } = await begin({ of: "OUTCOME", outcome: EMPTY_OUTCOME_DRAFT, evidence: [] });
    const draft = { of: "OUTCOME" as const, outcome: OUTCOME, evidence: [EVIDENCE] };
    await guest().saveDraft({ ...token(), draftId, version: 1, draft });
    expect((await guest().get(token())).drafts.outcomes).toEqual([
      { id: draftId, version: 2, outcome: OUTCOME, evidence: [EVIDENCE] },
    ]);
    const late = { ...draft, outcome: { ...OUTCOME, statement: "Older." } };
    await refusal(guest().saveDraft({ ...token(), draftId, version: 1, draft: late }), "CONFLICT");
    expect(await store().outcome.count({ where: { applicationId: application.id } })).toBe(0);
    await guest().removeDraft({ ...token(), draftId, version: 2, of: "OUTCOME" });
    expect((await guest().get(token())).drafts.outcomes).toEqual([]);
  });
});

describe("sending", () => {
  it("needs consent, and then makes outcomes, unchecked evidence and stated certificates, with points to come", async () => {
    const shown = await draftAll();
    const refused = await refusal(guest().submit({ ...token(), consentVersion: null, ...shown }), "INVALID");
    expect(refused.fields).toHaveProperty("consent");
    const sent = await guest().submit({ ...token(), consentVersion: CONSENT_VERSION, ...shown });
    expect(sent).toMatchObject({ outcomes: 1, credentials: 1 });
    const [outcome] = await store().outcome.findMany({
      where: { applicationId: application.id },
      include: { evidence: { orderBy: { isStatement: "desc" } } },
    });
    // In the order of the draft, so that its files find the evidence they were chosen for.
    expect(sent.evidence).toEqual([
      { draftId: shown.outcomes[0]?.id, evidenceIds: [outcome?.evidence[1]?.id, null] },
    ]);
    expect(outcome).toMatchObject({ source: "CANDIDATE", candidateLinkId: link.id, relevance: "SAME_WORK" });
    expect(outcome?.evidence.map(({ kind, checkStatus }) => [kind, checkStatus])).toEqual([
      ["SPECIFIC_SELF_REPORT", "UNCHECKED"],
      ["ARTIFACT", "UNCHECKED"],
    ]);
    expect(await store().credential.findFirst({ where: { applicationId: application.id } })).toMatchObject({
      genuineness: "STATED",
      servesObjective: "UNANSWERED",
      candidateLinkId: link.id,
    });
    expect(await store().score.findUnique({ where: { applicationId: application.id } })).toMatchObject({
      outcomeCount: 1,
      credentialCount: 1,
    });
    const kept = await store().candidateLink.findUniqueOrThrow({ where: { id: link.id } });
    expect(kept.consentedAt).not.toBeNull();
    expect(kept.consentWords).toContain(`Version ${CONSENT_VERSION}`);
    const events = await store().auditEvent.findMany({ where: { applicationId: application.id } });
    const names = events.filter(({ actorId }) => actorId === null).map(({ actorName }) => actorName);
    expect(new Set(names)).toEqual(new Set([`${NAME}, candidate`]));
  });

  it("is all or nothing: one draft that is not complete holds everything back", async () => {
    const shown = await draftAll();
    const bad = await begin({ of: "OUTCOME", outcome: { ...OUTCOME, statement: "" }, evidence: [] });
    const outcomes = [...shown.outcomes, { id: bad.draftId, version: bad.version }];
    const input = { ...token(), consentVersion: CONSENT_VERSION, ...shown, outcomes };
    const { fields } = await refusal(guest().submit(input), "INVALID");
    expect(Object.keys(fields ?? {})).toEqual([`${bad.draftId}.outcome.statement`]);
    expect(await store().outcome.count({ where: { applicationId: application.id } })).toBe(0);
    const kept = await store().candidateLink.findUniqueOrThrow({ where: { id: link.id } });
    expect(kept.consentedAt).toBeNull();
    expect((await guest().get(token())).drafts.outcomes).toHaveLength(2);
  });

  it("sends nothing but what was on screen, and nothing into a closed opening", async () => {
    const { outcomes, credentials } = await draftAll();
    const input = { ...token(), consentVersion: CONSENT_VERSION, outcomes, credentials: [] };
    await refusal(guest().submit(input), "CONFLICT");
    await store().opening.update({ where: { id: opening.id }, data: { status: "ARCHIVED" } });
    await refusal(guest().submit({ ...input, credentials }), "LOCKED");
  });
});
