import "server-only";
import { diffOf } from "@/domain/audit-event";
import type { RecognitionInput } from "@/domain/recognition";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Prisma, type Transaction } from "@/server/db";
import { holdOwnDraft, placeOf } from "@/server/services/review-access";

/** That the actor knows whose outcomes these are, in their own words. Instants are ISO 8601. */
export interface OwnRecognition {
  readonly at: string;
  readonly note: string;
}

/** Says that the actor recognised the person behind a number, or takes it back; until the review is handed in. */
export function recogniseCandidate(
  actor: Actor,
  input: RecognitionInput,
): Promise<{ recognised: OwnRecognition | null }> {
  return inTransaction(async (tx) => {
    const { applicationId, isRecognised, note } = input;
    const { application, review } = await holdOwnDraft(tx, actor, "review.recognise", applicationId);
    const stored = await tx.review.findUniqueOrThrow({
      where: { id: review.id },
      select: { recognisedAt: true, recognisedNote: true },
    });
    const recognisedAt = isRecognised ? (stored.recognisedAt ?? actor.at) : null;
    const recognisedNote = isRecognised ? note : "";
    const recognised = recognisedAt && { at: recognisedAt.toISOString(), note: recognisedNote };
    const diff = diffOf(
      { isRecognised: stored.recognisedAt !== null, note: stored.recognisedNote },
      { isRecognised, note: recognisedNote },
    );
    if (Object.keys(diff).length === 0) return { recognised };
    await tx.review.update({
      where: { id: review.id },
      data: { recognisedAt, recognisedNote },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: isRecognised ? "review.recognised" : "review.recognition-withdrawn",
      subjectType: "review",
      subjectId: review.id,
      ...placeOf(application),
      diff,
    });
    return { recognised };
  });
}

/** A reviewer who recognised the person, or was excused from reviewing them. */
export interface ReviewerNotice {
  readonly applicationId: string;
  readonly memberId: string;
  readonly name: string;
  readonly recognisedAt: string | null;
  readonly note: string;
  readonly excusedAt: string | null;
  readonly isHandedIn: boolean;
}

/** Who recognised the person or was excused, by name. The caller has left out what is withheld from the actor. */
export async function loadReviewerNotices(
  tx: Transaction,
  where: Prisma.ReviewWhereInput,
): Promise<ReviewerNotice[]> {
  const rows = await tx.review.findMany({
    where: { AND: [where, { OR: [{ recognisedAt: { not: null } }, { excusedAt: { not: null } }] }] },
    select: {
      applicationId: true,
      memberId: true,
      recognisedAt: true,
      recognisedNote: true,
      excusedAt: true,
      submittedAt: true,
      member: { select: { user: { select: { name: true } } } },
    },
  });
  return rows
    .map(({ recognisedAt, recognisedNote, excusedAt, submittedAt, member, ...row }) => ({
      ...row,
      name: member.user.name,
      recognisedAt: recognisedAt?.toISOString() ?? null,
      note: recognisedNote,
      excusedAt: excusedAt?.toISOString() ?? null,
      isHandedIn: submittedAt !== null,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB") || (a.memberId < b.memberId ? -1 : 1));
}
