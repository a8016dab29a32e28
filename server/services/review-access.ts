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

function whyApplicationClosed({ status }: SightedApplication): string | undefined {
  return status === "ACTIVE" ? undefined : "This candidate has withdrawn, so there is nothing left to rate.";
}

/** Why nobody can rate an application now, or undefined. */
export async function whyClosed(
  tx: Transaction,
  application: SightedApplication,
): Promise<string | undefined> {
  const withdrawn = whyApplicationClosed(application);
  if (withdrawn) return withdrawn;
  const opening = await tx.opening.findUniqueOrThrow({
    where: { id: application.openingId },
    select: { status: true },
  });
  return whyOpeningClosed(opening.status);
}

/** Throws LOCKED when nothing of an application can be rated any more. */
export async function requireRateable(tx: Transaction, application: SightedApplication): Promise<void> {
  const closed = await whyClosed(tx, application);
  if (closed) throw new AppError("LOCKED", closed);
}

/** The sentence somebody reads who was taken off an application. */
export const EXCUSED = "You were excused from this candidate, so there is nothing left to rate.";

export interface OwnReview {
  readonly id: string;
  readonly domainExpertise: number | null;
  readonly note: string;
  readonly version: number;
  /** The highest version of a rating that was taken back. */
  readonly removedVersion: number;
}

interface DraftRow extends OwnReview {
  readonly submittedAt: Date | null;
  readonly excusedAt: Date | null;
  readonly openingStatus: OpeningStatus;
  readonly requiresCalibration: boolean;
  readonly isFrozen: boolean;
}

/** The actor's own review with what decides whether it can be written, held; undefined when it has not been begun. */
async function holdReview(
  tx: Transaction,
  { memberId }: Pick<Actor, "memberId">,
  applicationId: string,
): Promise<DraftRow | undefined> {
  const [row] = await tx.$queryRaw<DraftRow[]>(Prisma.sql`
    SELECT r.id, r."domainExpertise", r.note, r.version, r."removedVersion", r."submittedAt", r."excusedAt",
           o.status::text AS "openingStatus", o."requiresCalibration", rb."frozenAt" IS NOT NULL AS "isFrozen"
    FROM "Review" r
    JOIN "Application" a ON a.id = r."applicationId"
    JOIN "Opening" o ON o.id = a."openingId"
    JOIN "Rubric" rb ON rb."openingId" = o.id
    WHERE r."applicationId" = ${applicationId}::uuid AND r."memberId" = ${memberId}::uuid FOR UPDATE OF r`);
  return row;
}

function requireDraft({ submittedAt, excusedAt }: DraftRow): void {
  if (submittedAt)
    throw new AppError("LOCKED", "You have handed in this review; its ratings stay as they are.");
  if (excusedAt) throw new AppError("LOCKED", EXCUSED);
}

async function beginReview(
  tx: Transaction,
  actor: Actor,
  application: SightedApplication,
): Promise<DraftRow> {
  // One is begun only where it can be written.
  await requireRateable(tx, application);
  const { organizationId, memberId, at: startedAt } = actor;
  await tx.review.createMany({
    data: [{ organizationId, applicationId: application.id, memberId, startedAt, version: 0 }],
    skipDuplicates: true,
  });
  const row = await holdReview(tx, actor, application.id);
  if (!row) throw new Error("The review just begun is not there.");
  return row;
}

/**
 * The actor's own draft of an application, begun if there is none, and held until the transaction ends, so that two
 * writes to one review follow each other. Throws LOCKED when it is handed in, when they were excused, when nothing can
 * be rated any more, or when the opening asks for a calibration first. `isFrozen` says that its rubric was frozen already.
 */
export async function holdOwnDraft(
  tx: Transaction,
  actor: Actor,
  action: Action,
  applicationId: string,
): Promise<{ application: SightedApplication; review: OwnReview; isFrozen: boolean }> {
  const application = await seeApplication(tx, actor, action, applicationId);
  const row = (await holdReview(tx, actor, applicationId)) ?? (await beginReview(tx, actor, application));
  const closed = whyApplicationClosed(application) ?? whyOpeningClosed(row.openingStatus);
  if (closed) throw new AppError("LOCKED", closed);
  requireDraft(row);
  if (row.requiresCalibration) await requireCalibration(tx, actor, application.openingId);
  const { id, domainExpertise, note, version, removedVersion, isFrozen } = row;
  return { application, review: { id, domainExpertise, note, version, removedVersion }, isFrozen };
}

/** Where an audit event of a review belongs. */
export function placeOf(application: SightedApplication) {
  const { openingId, candidateId, id: applicationId } = application;
  return { openingId, candidateId, applicationId };
}
