import "server-only";
import { type CalibrationAnswers, readAnswers } from "@/domain/calibration/answers";
import type { Sample } from "@/domain/calibration/sample";
import { samplesOf } from "@/domain/calibration/samples";
import { notFound } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";

/** What one member has answered for one family of roles; `version` 0 is nothing yet. */
export interface OwnCalibration {
  readonly answers: CalibrationAnswers;
  readonly completedAt: Date | null;
  readonly version: number;
}

/** The samples of a family; throws NOT_FOUND when there is no such family. */
export function requireSamples(family: string): readonly Sample[] {
  const samples = samplesOf(family);
  if (!samples) throw notFound("This calibration");
  return samples;
}

/** The actor's own calibration of a family, nobody else's. */
export async function loadOwnCalibration(
  tx: Transaction,
  { memberId }: Actor,
  family: string,
): Promise<OwnCalibration> {
  const row = await tx.calibration.findUnique({
    where: { memberId_templateKey: { memberId, templateKey: family } },
    select: { answers: true, completedAt: true, version: true },
  });
  if (!row) return { answers: {}, completedAt: null, version: 0 };
  return { ...row, answers: readAnswers(row.answers, requireSamples(family)) };
}

/** The same, begun if there is none and held until the transaction ends, so that two answers follow each other. */
export async function holdOwnCalibration(
  tx: Transaction,
  actor: Actor,
  family: string,
): Promise<OwnCalibration & { readonly id: string }> {
  const { organizationId, memberId, at } = actor;
  await tx.calibration.createMany({
    data: [{ organizationId, memberId, templateKey: family, startedAt: at, version: 0 }],
    skipDuplicates: true,
  });
  const [row] = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT id FROM "Calibration"
    WHERE "memberId" = ${memberId}::uuid AND "templateKey" = ${family} FOR UPDATE`);
  if (!row) throw new Error("The calibration just begun is not there.");
  return { id: row.id, ...(await loadOwnCalibration(tx, actor, family)) };
}
