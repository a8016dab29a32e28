import type { AuditAction } from "@/domain/audit-event";
import {
  after,
  at,
  changed,
  type EventFacts,
  type Phrase,
  role,
  roleName,
  title,
  who,
} from "@/domain/audit-phrase";
import { DECIDE_PHRASES } from "@/domain/audit-words-decide";
import { IMPORT_PHRASES } from "@/domain/audit-words-import";
import { joinNames } from "@/domain/ranking/count-word";

function names(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
}

function panelChange({ diff }: EventFacts): string {
  const [from, to] = [names(diff.members?.from), names(diff.members?.to)];
  const added = to.filter((name) => !from.includes(name));
  const gone = from.filter((name) => !to.includes(name));
  const parts = [
    added.length > 0 ? `added ${joinNames(added)}` : "",
    gone.length > 0 ? `took off ${joinNames(gone)}` : "",
  ].filter(Boolean);
  if (parts.length > 0) return `: ${parts.join(", ")}`;
  const reviewers = names(diff.reviewers?.to);
  return reviewers.length > 0 ? `: ${joinNames(reviewers)} to review` : "";
}

const ANSWERS: Readonly<Record<string, string>> = {
  CONFIRMED: "confirmed",
  CORRECTED: "confirmed, with a correction,",
  DECLINED: "declined to confirm",
};

const PHRASES: Record<AuditAction, Phrase> = {
  "organization.created": (event) => `created the organization ${after(event, "name") ?? ""}`.trimEnd(),
  "organization.updated": (event) => `renamed the organization to ${after(event, "name") ?? "another name"}`,
  "member.joined": (event) => `joined as ${roleName(event)}`,
  "member.updated": (event) => `changed a member’s place here${changed(event)}`,
  "member.signed-in": () => "signed in",
  "profile.updated": (event) => `changed their own name to ${after(event, "name") ?? "another"}`,
  "session.revoked": () => "ended a session",
  "organization.switched": () => "moved to another organization",
  "invitation.created": (event) => `invited ${after(event, "name") ?? "somebody"} as ${roleName(event)}`,
  "invitation.revoked": () => "took an invitation back",
  "opening.created": (event) => `drafted ${role(event)}`,
  "opening.updated": (event) => `edited the brief of ${role(event)}${changed(event)}`,
  "opening.opened": (event) => `opened ${role(event)}`,
  "opening.archived": (event) => `archived ${role(event)}`,
  "opening.restored": (event) => `brought ${role(event)} back from the archive`,
  "opening.checks-set": (event) => `set how many people check evidence in ${role(event)}${changed(event)}`,
  "opening.reviewing-set": (event) => `set how ${role(event)} is reviewed${changed(event)}`,
  "rubric.updated": (event) => `changed the rubric of ${role(event)}`,
  "rubric.frozen": (event) => `began to rate, which froze the rubric of ${role(event)}`,
  "panel.updated": (event) => `changed the panel of ${role(event)}${panelChange(event)}`,
  "candidate.created": (event) => `entered ${who(event)}`,
  "candidate.updated": (event) => `edited ${who(event)}${changed(event)}`,
  "duplicate.dismissed": (event) =>
    `said that two ${after(event, "kind") ?? "rows"} are different, of ${who(event)}`,
  "duplicate.merged": (event) => `merged two ${after(event, "kind") ?? "rows"} of ${who(event)}`,
  "duplicate.undone": (event) => `took apart two ${after(event, "kind") ?? "rows"} of ${who(event)} again`,
  "application.created": (event) => `added ${who(event)} to ${role(event)}`,
  "application.withdrawn": (event) => `withdrew ${who(event)} from ${role(event)}`,
  "application.restored": (event) => `brought ${who(event)} back into ${role(event)}`,
  "outcome.created": (event) => `entered an outcome for ${who(event)}${at(event)}`,
  "outcome.updated": (event) => `edited an outcome of ${who(event)}${changed(event)}`,
  "outcome.refuted": (event) => `marked an outcome of ${who(event)} as found false`,
  "outcome.reinstated": (event) => `let an outcome of ${who(event)} stand again`,
  "outcome.removed": (event) => `removed an outcome of ${who(event)}`,
  "draft.pasted": (event) => `pasted a text to draft outcomes of ${who(event)} from${at(event)}`,
  "draft.updated": (event) => `edited a draft outcome of ${who(event)}${changed(event)}`,
  "draft.confirmed": (event) => `confirmed a draft outcome of ${who(event)}`,
  "draft.discarded": (event) => `discarded a draft outcome of ${who(event)}`,
  "draft.restored": (event) => `brought a discarded draft outcome of ${who(event)} back`,
  "evidence.created": (event) => `added evidence${title(event, " ")} for ${who(event)}`,
  "evidence.updated": (event) => `edited evidence for ${who(event)}${changed(event)}`,
  "evidence.checked": (event) => `checked evidence for ${who(event)}`,
  "evidence.partly-supported": (event) => `found that evidence for ${who(event)} supports part of the claim`,
  "evidence.disputed": (event) => `disputed evidence for ${who(event)}`,
  "evidence.could-not-tell": (event) =>
    `could not tell whether evidence for ${who(event)} supports the claim`,
  "evidence.reopened": (event) => `opened a check of evidence for ${who(event)} again`,
  "evidence.removed": (event) => `removed evidence for ${who(event)}`,
  "attachment.added": (event) =>
    `attached ${after(event, "file") ? `“${after(event, "file")}”` : "a file"} to evidence for ${who(event)}`,
  "attachment.removed": (event) => `removed a file from evidence for ${who(event)}`,
  "attachment.cleared": (event) => `let reviewers see a file for ${who(event)}`,
  "attachment.withheld": (event) => `withheld a file for ${who(event)} from blind reviews`,
  "blinding.updated": (event) => `changed which words are hidden from reviewers of ${who(event)}`,
  "blinding.checked": (event) => `looked through what reviewers read of ${who(event)}`,
  "referee.requested": (event) =>
    `asked ${after(event, "name") ?? "somebody"} to confirm an outcome of ${who(event)}`,
  "referee.reminded": (event) => `reminded a referee of ${who(event)}`,
  "referee.revoked": (event) => `took back the question to a referee of ${who(event)}`,
  "referee.link-shown": (event) => `had the link of a referee of ${who(event)} shown`,
  "referee.answered": (event) =>
    `${ANSWERS[after(event, "answer") ?? ""] ?? "answered about"} an outcome of ${who(event)}`,
  "message.retried": (event) => `sent a message to ${after(event, "name") ?? "somebody"} again`,
  "message.passed-on": (event) => `passed a message to ${after(event, "name") ?? "somebody"} on`,
  "credential.created": (event) => `entered a certificate${title(event, " ")} of ${who(event)}`,
  "credential.updated": (event) => `edited a certificate of ${who(event)}${changed(event)}`,
  "credential.removed": (event) => `removed a certificate of ${who(event)}`,
  "candidate-link.created": (event) => `made a link for ${who(event)}${at(event)}`,
  "candidate-link.shown": (event) => `looked at the link of ${who(event)} to pass it on`,
  "candidate-link.revoked": (event) => `took the link of ${who(event)} back`,
  "candidate-link.consented": (event) => `agreed to what is stored${at(event)}`,
  "candidate-link.sent": (event) => `sent something in${at(event)}`,
  "candidate-draft.begun": () => "began a draft",
  "candidate-draft.saved": () => "wrote on a draft",
  "candidate-draft.removed": () => "threw a draft away",
  "outcome.removal-asked": (event) => `asked to have an outcome taken back${at(event)}`,
  "evidence-request.created": (event) => `asked ${who(event)} for something${at(event)}`,
  "evidence-request.reminded": (event) => `reminded ${who(event)} of a question${at(event)}`,
  "evidence-request.closed": (event) => `closed a question to ${who(event)}${at(event)}`,
  "review.rated": (event) => `rated an outcome of ${who(event)}`,
  "review.rating-removed": (event) => `took back a rating of ${who(event)}`,
  "review.noted": (event) => `wrote a note in the review of ${who(event)}`,
  "review.submitted": (event) => `handed in the review of ${who(event)}`,
  "review.recognised": (event) => `recognised ${who(event)} while reviewing`,
  "review.recognition-withdrawn": (event) => `took back having recognised ${who(event)}`,
  "review.excused": (event) =>
    `excused ${after(event, "reviewer") ?? "a reviewer"} from reviewing ${who(event)}`,
  "review.unexcused": (event) =>
    `put ${after(event, "reviewer") ?? "a reviewer"} back on the review of ${who(event)}`,
  "review.confirmed": (event) =>
    `saw the certificates of ${who(event)} and ${Array.isArray(event.diff.changes?.to) ? "changed ratings" : "kept all ratings"}`,
  "review.revised": (event) => `changed a rating of ${who(event)} in the discussion`,
  "review.reminded": (event) => `reminded the panel of ${role(event)} of its reviews`,
  "calibration.rated": () => "rated a sample to calibrate",
  "calibration.completed": () => "completed a calibration",
  "debrief.started": (event) => `started the debrief${at(event)}`,
  "debrief.noted": (event) => `wrote down what was said about ${who(event)}`,
  "debrief.settled": (event) => `settled a point about ${who(event)} in the debrief`,
  "debrief.unsettled": (event) => `opened a point about ${who(event)} in the debrief again`,
  "debrief.ended": (event) => `ended the debrief${at(event)}`,
  "scores.recomputed": () => "had all scores computed again",
  ...DECIDE_PHRASES,
  ...IMPORT_PHRASES,
};

/**
 * An event as a sentence, without a full stop. Reads an action it does not know as the record names it, as a log
 * outlives its program. Example: "Priya Nair entered an outcome for Ivy Castellanos in Operations analyst".
 */
export function describeEvent(event: EventFacts): string {
  const phrase: Phrase | undefined = PHRASES[event.action];
  return `${event.actorName} ${phrase ? phrase(event) : event.action}`;
}
