import "server-only";
import type { AuditAction, Diff } from "@/domain/audit-event";
import { describeEvent } from "@/domain/audit-words";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import { isWithheld } from "@/server/services/sight";
import { isVoteWithheld } from "@/server/services/vote-sight";

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: AuditAction;
  readonly openingId: string | null;
  readonly openingTitle: string | null;
  readonly candidateName: string | null;
  readonly applicationId: string | null;
  readonly diff: Diff;
}

/** Something that happened, said in a sentence for one reader. */
export interface FeedEvent {
  readonly id: string;
  readonly at: string;
  readonly sentence: string;
  /** Where it leads: the candidate's dossier, else the opening; null where there is nothing to open. */
  readonly href: string | null;
}

// What somebody does in a draft is nobody's business before it is handed in; who has voted is for the vote or round itself to say, to
// whom it may; signing in is no news; a new candidate is told by being added to an opening; and that the first key was made
// says that somebody was decided about.
export const UNTOLD = Prisma.sql`('candidate.created', 'review.rated', 'review.rating-removed', 'review.noted', 'debrief.noted', 'member.signed-in', 'session.revoked',
  'organization.switched', 'profile.updated', 'candidate-draft.begun', 'candidate-draft.saved', 'candidate-draft.removed', 'candidate-link.shown', 'vote.cast', 'vote.changed',
  'vote.withdrawn', 'vote.replied', 'round.answered', 'round.answer-undone', 'round.finished', 'invitation.created', 'invitation.revoked',
  'saved-view.saved', 'saved-view.removed', 'signing-key.made')`;

function hrefOf({ openingId, openingTitle, applicationId }: Row): string | null {
  if (!openingId || openingTitle === null) return null;
  return applicationId ? `/openings/${openingId}/applications/${applicationId}` : `/openings/${openingId}`;
}

function say(row: Row, actor: Actor, isWithinOpening: boolean): FeedEvent {
  const { id, at, action, actorId, candidateName, openingTitle, diff } = row;
  const actorName = actorId === actor.memberId ? "You" : row.actorName;
  const title = isWithinOpening ? null : openingTitle;
  const sentence = describeEvent({ action, actorName, candidateName, openingTitle: title, diff });
  return { id, at: at.toISOString(), sentence, href: hrefOf(row) };
}

/**
 * Events of the actor's organization in words, newest first. Nothing about an application that is withheld from them, or
 * a vote on one, nor that a panel talks while anything of its opening is, as that alone says that ratings differ; the
 * caller narrows it to openings in their sight with `where` (over `"AuditEvent" e`).
 */
export async function loadFeed(
  tx: Transaction,
  actor: Actor,
  where: Prisma.Sql,
  options: { limit: number; isWithinOpening: boolean },
): Promise<FeedEvent[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT e.id, e.at, e."actorId", e."actorName", e.action, e."openingId", o.title AS "openingTitle",
           c.name AS "candidateName", ea.id AS "applicationId", e.diff
    FROM "AuditEvent" e
    LEFT JOIN "Opening" o ON o.id = e."openingId" AND o."organizationId" = e."organizationId"
    LEFT JOIN "Candidate" c ON c.id = e."candidateId" AND c."organizationId" = e."organizationId"
    LEFT JOIN "Application" ea ON ea.id = e."applicationId" AND ea."organizationId" = e."organizationId"
    WHERE e."organizationId" = ${actor.organizationId}::uuid AND e.action NOT IN ${UNTOLD} AND ${where}
      AND NOT EXISTS (SELECT 1 FROM "Application" a
        WHERE (a.id = e."applicationId" OR a."candidateId" = e."candidateId") AND ${isWithheld(actor)})
      AND (e."subjectType" <> 'comparison' OR NOT ${isVoteWithheld(actor, Prisma.sql`e."subjectId"`)})
      AND ((e.action NOT LIKE 'debrief.%' AND e.action NOT LIKE 'round.%') OR NOT EXISTS (SELECT 1 FROM "Application" a
        WHERE a."openingId" = e."openingId" AND ${isWithheld(actor)}))
    ORDER BY e.at DESC, e.id DESC LIMIT ${options.limit}`;
  return rows.map((row) => say(row, actor, options.isWithinOpening));
}
