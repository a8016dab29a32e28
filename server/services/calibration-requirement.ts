import "server-only";
import { calibrationFamily } from "@/domain/calibration/samples";
import { AppError } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import { loadOwnCalibration } from "@/server/services/calibration-record";

/** The family the actor has to calibrate for before they can rate in an opening, or null. */
export async function owedCalibration(
  tx: Transaction,
  actor: Actor,
  openingId: string,
): Promise<string | null> {
  const { requiresCalibration, templateKey } = await tx.opening.findUniqueOrThrow({
    where: { organizationId_id: { organizationId: actor.organizationId, id: openingId } },
    select: { requiresCalibration: true, templateKey: true },
  });
  if (!requiresCalibration) return null;
  const family = calibrationFamily(templateKey);
  const { completedAt } = await loadOwnCalibration(tx, actor, family);
  return completedAt ? null : family;
}

/** Throws LOCKED while the opening asks for a calibration that the actor has not completed. */
export async function requireCalibration(tx: Transaction, actor: Actor, openingId: string): Promise<void> {
  if (await owedCalibration(tx, actor, openingId))
    throw new AppError(
      "LOCKED",
      "This role asks you to calibrate first: rate its four samples, then your reviews open.",
    );
}
