/** What can happen, as the audit log names it. Past tense: an event is a fact. */
export const AUDIT_ACTIONS = [
  "organization.created",
  "organization.updated",
  "member.joined",
  "member.updated",
  "member.signed-in",
  "profile.updated",
  "session.revoked",
  "organization.switched",
  "invitation.created",
  "invitation.revoked",
  "opening.created",
  "opening.updated",
  "opening.opened",
  "opening.archived",
  "opening.restored",
  "opening.checks-set",
  "opening.reviewing-set",
  "rubric.updated",
  "rubric.frozen",
  "panel.updated",
  "candidate.created",
  "candidate.updated",
  "duplicate.dismissed",
  "duplicate.merged",
  "duplicate.undone",
  "application.created",
  "application.withdrawn",
  "application.restored",
  "outcome.created",
  "outcome.updated",
  "outcome.refuted",
  "outcome.reinstated",
  "outcome.removed",
  "draft.pasted",
  "draft.updated",
  "draft.confirmed",
  "draft.discarded",
  "draft.restored",
  "evidence.created",
  "evidence.updated",
  "evidence.checked",
  "evidence.partly-supported",
  "evidence.disputed",
  "evidence.could-not-tell",
  "evidence.reopened",
  "evidence.removed",
  "attachment.added",
  "attachment.removed",
  "attachment.cleared",
  "attachment.withheld",
  "blinding.updated",
  "blinding.checked",
  "referee.requested",
  "referee.reminded",
  "referee.revoked",
  "referee.link-shown",
  "referee.answered",
  "message.retried",
  "message.passed-on",
  "credential.created",
  "credential.updated",
  "credential.removed",
  "candidate-link.created",
  "candidate-link.shown",
  "candidate-link.revoked",
  "candidate-link.consented",
  "candidate-link.sent",
  "candidate-draft.begun",
  "candidate-draft.saved",
  "candidate-draft.removed",
  "outcome.removal-asked",
  "evidence-request.created",
  "evidence-request.reminded",
  "evidence-request.closed",
  "review.rated",
  "review.rating-removed",
  "review.noted",
  "review.submitted",
  "review.recognised",
  "review.recognition-withdrawn",
  "review.excused",
  "review.unexcused",
  "review.confirmed",
  "review.revised",
  "review.reminded",
  "calibration.rated",
  "calibration.completed",
  "debrief.started",
  "debrief.noted",
  "debrief.settled",
  "debrief.unsettled",
  "debrief.ended",
  "scores.recomputed",
  "decision.recorded",
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export const SUBJECT_TYPES = [
  "organization",
  "member",
  "session",
  "invitation",
  "opening",
  "rubric",
  "candidate",
  "duplicate",
  "application",
  "outcome",
  "draft",
  "evidence",
  "refereeRequest",
  "message",
  "credential",
  "candidateLink",
  "evidenceRequest",
  "review",
  "calibration",
  "debrief",
  "debriefPoint",
  "decision",
] as const;

export type SubjectType = (typeof SUBJECT_TYPES)[number];

/** What changed: by field, the value before (null when new) and after (null when removed). */
export type Diff = Record<string, { from: unknown; to: unknown }>;

type Row = Readonly<Record<string, unknown>>;

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/**
 * The fields in which two versions of a row differ; `from` null for a new row, `to` null for a removed one.
 * `diffOf({ weight: 1 }, { weight: 2 })` is `{ weight: { from: 1, to: 2 } }`.
 */
export function diffOf(from: Row | null, to: Row | null): Diff {
  const keys = [...new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})])].sort();
  return Object.fromEntries(
    keys
      .filter((key) => !same(from?.[key], to?.[key]))
      .map((key) => [key, { from: from?.[key] ?? null, to: to?.[key] ?? null }]),
  );
}
