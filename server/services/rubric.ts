import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import { notFound } from "@/domain/errors";
import { permits } from "@/domain/permissions";
import type { RubricForm } from "@/domain/rubric";
import { filledSettings } from "@/domain/rubric-settings";
import { credentialLimit } from "@/domain/scoring/ceiling-scale";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import type { Actor } from "@/server/actor";
import { inTransaction, type Prisma, type Transaction } from "@/server/db";
import { seeOpening } from "@/server/services/sight";

const stored = {
  id: true,
  version: true,
  frozenAt: true,
  parameters: true,
  evidenceStrength: true,
  credentialStrength: true,
  criteria: {
    orderBy: { position: "asc" },
    select: {
      id: true,
      key: true,
      name: true,
      question: true,
      anchors: true,
      weight: true,
      credentialCeiling: true,
    },
  },
  opening: { select: { roleExpectsAi: true, employerValuesCertificates: true } },
} as const satisfies Prisma.RubricSelect;

type StoredRubric = Prisma.RubricGetPayload<{ select: typeof stored }>;
type Settings = Record<string, number>;

/** The rubric of an opening, or NOT_FOUND. */
export async function loadRubric(tx: Transaction, actor: Actor, openingId: string): Promise<StoredRubric> {
  const where = { organizationId_openingId: { organizationId: actor.organizationId, openingId } };
  const rubric = await tx.rubric.findUnique({ where, select: stored });
  if (!rubric) throw notFound("This rubric");
  return rubric;
}

/** A stored rubric in the shape its form edits, every setting filled in, with its version. */
export function rubricFormOf(rubric: StoredRubric): RubricForm & { version: number } {
  return {
    version: rubric.version,
    criteria: rubric.criteria.map(({ id: _, ...criterion }) => criterion),
    parameters: filledSettings("parameters", rubric.parameters as Settings),
    evidenceStrength: filledSettings("evidenceStrength", rubric.evidenceStrength as Settings),
    credentialStrength: filledSettings("credentialStrength", rubric.credentialStrength as Settings),
  };
}

/** What certificates can reach under a stored rubric: the factor on their ceilings, and the most they add alone, 0–1. */
function ceilingOf(rubric: StoredRubric) {
  const { criteria, parameters, evidenceStrength, credentialStrength } = rubricFormOf(rubric);
  const policy = resolvePolicy({
    criteria: criteria.map(({ key, weight, credentialCeiling }) => ({ id: key, weight, credentialCeiling })),
    parameters,
    evidenceStrength,
    credentialStrength,
    ...rubric.opening,
  });
  return { scale: policy.ceilingScale, most: credentialLimit(policy) };
}

/**
 * One opening's rubric. Whether rating has begun is told only to those who have no review to hand in here; to the others
 * it reads as it did before the first rating.
 */
export async function getRubric(actor: Actor, openingId: string) {
  return inTransaction(async (tx) => {
    const sight = await seeOpening(tx, actor, "rubric.get", openingId);
    const rubric = await loadRubric(tx, actor, openingId);
    const isFrozen = sight.owed === 0 && rubric.frozenAt !== null;
    return {
      ...rubricFormOf(rubric),
      ...rubric.opening,
      ceiling: ceilingOf(rubric),
      openingId,
      frozenOn: isFrozen && rubric.frozenAt ? calendarDayOf(rubric.frozenAt) : null,
      canEdit: permits(actor.role, "rubric.update", sight) && !isFrozen,
    };
  });
}
