import { CANDIDATE_SORTS } from "@/domain/candidate-sort";
import { OPENING_TABS } from "@/domain/opening-list/opening-list-input";
import { type BlindWorld, CANARIES } from "@/tests/support/blind-world";

type Input = Record<string, unknown> | undefined;

/**
 * What each query is asked, so that an answer could give something away. A query that is missing here fails
 * the blindness test: add it with every input that leads to the application, its candidate, its outcomes or its opening.
 */
export const BLIND_QUESTIONS: Record<string, (world: BlindWorld) => Input[]> = {
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
  "credentialProof.get": ({ credentialIds }) => credentialIds.map((credentialId) => ({ credentialId })),
  "credentialProof.reopened": () => [undefined],
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
  "followUp.chart": ({ opening }) => [{}, { openingId: opening.id }],
  "followUp.get": ({ followUpId }) => [{ followUpId }],
  "followUp.list": ({ opening }) => [{}, { openingId: opening.id }],
  "home.get": () => [undefined],
  "invitation.list": () => [undefined],
  "invitation.preview": () => [{ token: "a".repeat(43) }],
  "live.asked": ({ opening, application, neighbour }) => [
    { openingId: opening.id, applicationIds: [application.id, neighbour.id] },
  ],
  "live.round": ({ roundId }) => [{ roundId }],
  "live.vote": ({ comparisonId }) => [{ comparisonId }],
  "letter.get": ({ decisionId }) => [{ decisionId }],
  "letter.list": ({ opening }) => [{ openingId: opening.id }],
  "member.list": () => [undefined],
  "message.get": ({ messageId }) => [{ id: messageId }],
  "message.list": () => [{}, { state: "BY_HAND" }],
  "opening.choices": () => [undefined],
  "opening.get": ({ opening }) => [{ openingId: opening.id }],
  "opening.list": () => OPENING_TABS.map((tab) => ({ tab })),
  "opening.reviewing": ({ opening }) => [{ openingId: opening.id }],
  "origin.get": ({ application }) => [{ applicationId: application.id }],
  "outcome.desk": ({ application }) => [{ applicationId: application.id }],
  "outcome.get": ({ outcomeIds }) => outcomeIds.map((outcomeId) => ({ outcomeId })),
  "panel.get": ({ opening }) => [{ openingId: opening.id }],
  "profile.get": () => [undefined],
  "ranking.get": ({ opening }) => [{ openingId: opening.id }, { openingId: opening.id, first: 1 }],
  "ranking.stress": ({ opening }) => [{ openingId: opening.id }],
  "referee.get": () => [{ token: "a".repeat(43) }],
  "referee.list": ({ outcomeIds }) => outcomeIds.map((outcomeId) => ({ outcomeId })),
  "review.certificates": ({ application }) => [{ applicationId: application.id }],
  "review.get": ({ application }) => [{ applicationId: application.id }],
  "review.list": ({ opening }) => [{ openingId: opening.id }],
  "review.path": ({ opening }) => [{ openingId: opening.id }],
  "review.queue": () => [undefined],
  "review.reveal": ({ application }) => [{ applicationId: application.id }],
  "round.get": ({ roundId }) => [{ roundId }],
  "round.list": ({ opening }) => [{ openingId: opening.id }],
  "round.people": ({ roundId }) => [{ roundId }],
  "rubric.get": ({ opening }) => [{ openingId: opening.id }],
  "savedView.list": ({ opening }) => [{ openingId: opening.id }],
  "session.list": () => [undefined],
  "signingKey.list": () => [undefined],
  "shell.get": () => [undefined],
  "shell.search": () => Object.values(CANARIES).map((text) => ({ text })),
  "template.export": ({ opening }) => [{ openingId: opening.id }],
  "template.list": () => [undefined],
  "template.sources": ({ opening }) => [{ openingId: opening.id }],
  "vote.get": ({ opening, application, neighbour, comparisonId }) => [
    { openingId: opening.id, applicationIds: [application.id, neighbour.id] },
    { comparisonId },
  ],
  "vote.list": ({ opening }) => [{ openingId: opening.id }],
};
