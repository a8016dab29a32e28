import "server-only";
import { diffOf } from "@/domain/audit-event";
import { AppError, conflict } from "@/domain/errors";
import type { RubricForm, RubricInput } from "@/domain/rubric";
import { changedSettings, filledSettings } from "@/domain/rubric-settings";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { loadRubric, rubricFormOf } from "@/server/services/rubric";
import { rescoreOpening } from "@/server/services/score";
import { seeOpening } from "@/server/services/sight";

type Flat = Record<string, unknown>;

/** A rubric as single values by name, so that the record says exactly which of them changed. */
function flatten({ criteria, ...groups }: RubricForm): Flat {
  const flat: Flat = { order: criteria.map(({ key }) => key) };
  for (const { key, ...fields } of criteria) {
    for (const [name, value] of Object.entries(fields)) flat[`${key}.${name}`] = value;
  }
  for (const [group, settings] of Object.entries(groups)) {
    for (const [name, value] of Object.entries(settings)) flat[`${group}.${name}`] = value;
  }
  return flat;
}

/** A rubric with the settings it leaves out as they usually are. */
function filled({ criteria, ...groups }: RubricForm): RubricForm {
  return {
    criteria,
    parameters: filledSettings("parameters", groups.parameters),
    evidenceStrength: filledSettings("evidenceStrength", groups.evidenceStrength),
    credentialStrength: filledSettings("credentialStrength", groups.credentialStrength),
  };
}

/** Criteria keep their row as long as they keep their key. */
async function writeCriteria(
  tx: Transaction,
  actor: Actor,
  rubricId: string,
  { criteria }: RubricForm,
): Promise<void> {
  const { organizationId } = actor;
  const keys = criteria.map(({ key }) => key);
  await tx.criterion.deleteMany({ where: { organizationId, rubricId, key: { notIn: keys } } });
  for (const [position, { key, ...fields }] of criteria.entries()) {
    await tx.criterion.upsert({
      where: { rubricId_key: { rubricId, key } },
      update: { ...fields, position },
      create: { ...fields, key, position, organizationId, rubricId },
      select: { id: true },
    });
  }
}

/** Holds the rubric of an opening as it stood on the screen, or throws: LOCKED once rating has begun, CONFLICT when stale. */
export async function holdRubric(tx: Transaction, actor: Actor, openingId: string, version: number) {
  await tx.$queryRaw`SELECT 1 FROM "Rubric" WHERE "openingId" = ${openingId}::uuid
    AND "organizationId" = ${actor.organizationId}::uuid FOR UPDATE`;
  const rubric = await loadRubric(tx, actor, openingId);
  if (rubric.frozenAt) throw new AppError("LOCKED", "Rating has begun, so the rubric stays as it was set.");
  const { version: storedVersion, ...before } = rubricFormOf(rubric);
  if (storedVersion !== version) throw conflict({ ...before, version: storedVersion });
  return { id: rubric.id, openingId, version, before };
}
type HeldRubric = Awaited<ReturnType<typeof holdRubric>>;

/** Stores a held rubric as its next version, puts it on record and computes every score anew. */
export async function storeRubric(
  tx: Transaction,
  actor: Actor,
  { id, openingId, version, before }: HeldRubric,
  after: RubricForm,
): Promise<{ version: number }> {
  await writeCriteria(tx, actor, id, after);
  await tx.rubric.update({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
    data: {
      parameters: changedSettings("parameters", after.parameters),
      evidenceStrength: changedSettings("evidenceStrength", after.evidenceStrength),
      credentialStrength: changedSettings("credentialStrength", after.credentialStrength),
      version: { increment: 1 },
    },
    select: { id: true },
  });
  await recordAudit(tx, actor, {
    action: "rubric.updated",
    subjectType: "rubric",
    subjectId: id,
    openingId,
    diff: diffOf({ ...flatten(before), version }, { ...flatten(filled(after)), version: version + 1 }),
  });
  await rescoreOpening(tx, actor, openingId);
  return { version: version + 1 };
}

/** Saves a rubric as its next version. LOCKED once rating has begun. */
export async function updateRubric(actor: Actor, input: RubricInput): Promise<{ version: number }> {
  return inTransaction(async (tx) => {
    const { openingId, version, ...after } = input;
    await seeOpening(tx, actor, "rubric.update", openingId);
    const rubric = await holdRubric(tx, actor, openingId, version);
    return storeRubric(tx, actor, rubric, after);
  });
}
