import "server-only";
import { diffOf } from "@/domain/audit-event";
import { conflict, notFound } from "@/domain/errors";
import { applyTemplate } from "@/domain/template/applied-template";
import type {
  TemplateCopy,
  TemplateFile,
  TemplateImport,
  TemplateTarget,
} from "@/domain/template/template-file";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { holdRubric, storeRubric } from "@/server/services/rubric-update";
import { seeOpening } from "@/server/services/sight";
import { loadTemplateFile } from "@/server/services/template-file";

/** The versions after a template was applied. */
interface Applied {
  readonly version: number;
  readonly openingVersion: number;
}

const templated = {
  templateKey: true,
  goals: true,
  bottlenecks: true,
  measuresOfSuccess: true,
  interviewQuestions: true,
} as const;

/** Writes what a template changes in the brief, when it changes anything. */
async function applyToBrief(
  tx: Transaction,
  actor: Actor,
  { openingId, openingVersion, parts }: TemplateTarget,
  file: TemplateFile,
): Promise<number> {
  const where = { organizationId_id: { organizationId: actor.organizationId, id: openingId } };
  await tx.$queryRaw`SELECT 1 FROM "Opening" WHERE id = ${openingId}::uuid
    AND "organizationId" = ${actor.organizationId}::uuid FOR NO KEY UPDATE`;
  const row = await tx.opening.findUnique({ where, select: { ...templated, version: true } });
  if (!row) throw notFound("This opening");
  const { version, ...before } = row;
  if (version !== openingVersion) throw conflict({ version });
  const after = applyTemplate(before, file, parts);
  const diff = diffOf(before, { ...after });
  if (Object.keys(diff).length === 0) return version;
  const interviewQuestions = [...after.interviewQuestions];
  await tx.opening.update({
    where,
    data: { ...after, interviewQuestions, version: { increment: 1 } },
    select: { id: true },
  });
  const subject = { subjectType: "opening", subjectId: openingId, openingId } as const;
  await recordAudit(tx, actor, { action: "opening.updated", ...subject, diff });
  return version + 1;
}

async function apply(
  tx: Transaction,
  actor: Actor,
  target: TemplateTarget,
  file: TemplateFile,
): Promise<Applied> {
  const rubric = await holdRubric(tx, actor, target.openingId, target.version);
  const openingVersion = await applyToBrief(tx, actor, target, file);
  if (!target.parts.includes("rubric")) return { version: target.version, openingVersion };
  const { version } = await storeRubric(tx, actor, rubric, file.rubric);
  return { version, openingVersion };
}

/** Takes over the chosen parts of a template file. LOCKED once rating has begun. */
export async function importTemplate(actor: Actor, { file, ...target }: TemplateImport): Promise<Applied> {
  return inTransaction(async (tx) => {
    await seeOpening(tx, actor, "rubric.update", target.openingId);
    return apply(tx, actor, target, file);
  });
}

/** Takes over the chosen parts of another opening the actor may see. LOCKED once rating has begun. */
export async function copyTemplate(
  actor: Actor,
  { sourceOpeningId, ...target }: TemplateCopy,
): Promise<Applied> {
  return inTransaction(async (tx) => {
    await seeOpening(tx, actor, "rubric.update", target.openingId);
    const file = await loadTemplateFile(tx, actor, sourceOpeningId);
    return apply(tx, actor, target, file);
  });
}
