import "server-only";
import { AppError } from "@/domain/errors";
import type { OpeningStatus } from "@/domain/opening";
import type { Action } from "@/domain/permission-table";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import { requireCalibration } from "@/server/services/calibration-requirement";
import { type SightedApplication, seeApplication } from "@/server/services/sight";

/** Why nobody can rate in an opening now, or undefined. */
export function whyOpeningClosed(status: OpeningStatus): string | undefined {
  if (status === "OPEN") return undefined;
  return status === "DRAFT"
    ? "Reviews begin once this role is open."
    : "This role is closed, so there is nothing left to rate.";
}

/** Why nobody can rate an application now, or undefined. */
export async function whyClosed(
  tx: Transaction,
  application: SightedApplication,
): Promise<string | undefined> {
  if (application.status !== "ACTIVE")
    return "This candidate has withdrawn, so there is nothing left to rate.";
  const opening = await tx.opening.findUniqueOrThrow({
    where: { id: application.openingId },
    select: { status: true },
  });
  return whyOpeningClosed(opening.status);
}

/** The sentence somebody reads who was taken off an application. */
export const EXCUSED = "You were excused from this candidate, so there is nothing left to rate.";

export interface OwnReview {
  readonly id: string;
  readonly domainExpertise: number | null;
  readonly note: string;
  readonly version: number;
}

/**
 * The actor's own draft of an application, begun if there is none, and held until the transaction ends, so that two
 * writes to one review follow each other. Throws LOCKED when it is handed in, when they were excused, when nothing can
 * be rated any more, or when the opening asks for a calibration first.
 */
export async function holdOwnDraft(
  tx: Transaction,
  actor: Actor,
  action: Action,
  applicationId: string,
): Promise<{ application: SightedApplication; review: OwnReview }> {
  const application = await seeApplication(tx, actor, action, applicationId);
  const closed = await whyClosed(tx, application);
  if (closed) throw new AppError("LOCKED", closed);
  const { organizationId, memberId, at } = actor;
  await tx.review.createMany({
    data: [{ organizationId, applicationId, memberId, startedAt: at, version: 0 }],
    skipDuplicates: true,
  });
  const [row] = await tx.$queryRaw<
    (OwnReview & { submittedAt: Date | null; excusedAt: Date | null })[]
  >(Prisma.sql`
    SELECT id, "domainExpertise", note, version, "submittedAt", "excusedAt" FROM "Review"
    WHERE "applicationId" = ${applicationId}::uuid AND "memberId" = ${memberId}::uuid FOR UPDATE`);
  if (!row) throw new Error("The review just begun is not there.");
  const { submittedAt, excusedAt, ...review } = row;
  if (submittedAt)
    throw new AppError("LOCKED", "You have handed in this review; its ratings stay as they are.");
  if (excusedAt) throw new AppError("LOCKED", EXCUSED);
  await requireCalibration(tx, actor, application.openingId);
  return { application, review };
}

/** Where an audit event of a review belongs. */
export function placeOf(application: SightedApplication) {
  const { openingId, candidateId, id: applicationId } = application;
  return { openingId, candidateId, applicationId };
}
