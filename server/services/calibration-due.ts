import "server-only";
import { openQuestions } from "@/domain/calibration/answers";
import { calibrationFamily } from "@/domain/calibration/samples";
import { may } from "@/domain/permissions";
import { templateOf } from "@/domain/template/catalog";
import type { Actor } from "@/server/actor";
import { db, type Transaction } from "@/server/db";
import { loadOwnCalibration, requireSamples } from "@/server/services/calibration-record";

/** A calibration that the actor should do, or has to, before the reviews that wait. */
export interface DueCalibration {
  readonly family: string;
  readonly title: string;
  readonly samples: number;
  /** Questions in all, and those without an answer. */
  readonly questions: number;
  readonly open: number;
  /** The openings that are not open to the actor before it is done. */
  readonly requiredBy: readonly string[];
}

interface WaitingOpening {
  readonly title: string;
  readonly templateKey: string | null;
  readonly requiresCalibration: boolean;
}

/** The openings in which the actor still owes a review that can be written. */
function loadWaitingOpenings(
  tx: Transaction,
  { organizationId, memberId }: Actor,
): Promise<WaitingOpening[]> {
  return tx.$queryRaw<WaitingOpening[]>`
    SELECT o.title, o."templateKey", o."requiresCalibration"
    FROM "PanelMember" pm
    JOIN "Opening" o ON o.id = pm."openingId" AND o.status = 'OPEN'
    WHERE pm."organizationId" = ${organizationId}::uuid AND pm."memberId" = ${memberId}::uuid AND pm."isReviewing"
      AND EXISTS (
        SELECT 1 FROM "Application" a
        WHERE a."openingId" = o.id AND a.status = 'ACTIVE'
          AND EXISTS (SELECT 1 FROM "Outcome" x WHERE x."applicationId" = a.id AND x."mergedIntoId" IS NULL)
          AND NOT EXISTS (
            SELECT 1 FROM "Review" r WHERE r."applicationId" = a.id AND r."memberId" = pm."memberId"
            AND (r."submittedAt" IS NOT NULL OR r."excusedAt" IS NOT NULL)))
    ORDER BY o."createdAt", o.id`;
}

/**
 * What the actor should calibrate for before the reviews that wait for them: always where an opening requires it,
 * otherwise only before their first review. Nothing in it depends on anybody else.
 */
export async function listDueCalibrations(actor: Actor): Promise<DueCalibration[]> {
  if (!may(actor.role, "calibration.rate")) return [];
  const tx = db();
  const openings = await loadWaitingOpenings(tx, actor);
  const first = await tx.review.findFirst({
    where: { memberId: actor.memberId, organizationId: actor.organizationId, submittedAt: { not: null } },
    select: { id: true },
  });
  const due: DueCalibration[] = [];
  for (const family of new Set(openings.map(({ templateKey }) => calibrationFamily(templateKey)))) {
    const ofFamily = openings.filter(({ templateKey }) => calibrationFamily(templateKey) === family);
    const requiredBy = ofFamily.filter((opening) => opening.requiresCalibration).map(({ title }) => title);
    if (first && requiredBy.length === 0) continue;
    const { answers, completedAt } = await loadOwnCalibration(tx, actor, family);
    if (completedAt) continue;
    const samples = requireSamples(family);
    const open = samples.reduce((sum, sample) => sum + openQuestions(sample, answers).length, 0);
    const questions = samples.reduce((sum, sample) => sum + openQuestions(sample, {}).length, 0);
    const title = templateOf(family)?.title ?? family;
    due.push({ family, title, samples: samples.length, questions, open, requiredBy });
  }
  return due.sort((a, b) => Number(b.requiredBy.length > 0) - Number(a.requiredBy.length > 0));
}
