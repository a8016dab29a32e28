import "server-only";
import { notFound } from "@/domain/errors";
import { changedSettings } from "@/domain/rubric-settings";
import { templateOf } from "@/domain/template/catalog";
import { TEMPLATE_FILE_VERSION, TEMPLATE_FORMAT, type TemplateFile } from "@/domain/template/template-file";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import { openingsInSight } from "@/server/services/opening-list";
import { loadRubric, rubricFormOf } from "@/server/services/rubric";
import { seeOpening } from "@/server/services/sight";

/** How many openings are offered to copy from, the newest first. */
const MOST = 500;

/** The template an opening makes: its brief, rubric and questions; nothing of anybody in it, nor of how far it is. */
export async function loadTemplateFile(
  tx: Transaction,
  actor: Actor,
  openingId: string,
): Promise<TemplateFile> {
  await seeOpening(tx, actor, "rubric.get", openingId);
  const opening = await tx.opening.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id: openingId } },
    select: {
      title: true,
      templateKey: true,
      goals: true,
      bottlenecks: true,
      measuresOfSuccess: true,
      interviewQuestions: true,
    },
  });
  if (!opening) throw notFound("This opening");
  const { criteria, ...settings } = rubricFormOf(await loadRubric(tx, actor, openingId));
  const { title, templateKey, interviewQuestions, ...brief } = opening;
  return {
    format: TEMPLATE_FORMAT,
    version: TEMPLATE_FILE_VERSION,
    title,
    family: templateOf(templateKey ?? "")?.key ?? null,
    brief,
    rubric: {
      criteria,
      parameters: changedSettings("parameters", settings.parameters),
      evidenceStrength: changedSettings("evidenceStrength", settings.evidenceStrength),
      credentialStrength: changedSettings("credentialStrength", settings.credentialStrength),
    },
    interviewQuestions,
  };
}

/** The template of an opening, to be kept as a file. */
export function exportTemplate(actor: Actor, openingId: string): Promise<TemplateFile> {
  return inTransaction((tx) => loadTemplateFile(tx, actor, openingId));
}

/** The other openings the actor may see, to copy from. */
export async function listTemplateSources(actor: Actor, openingId: string) {
  return inTransaction(async (tx) => {
    await seeOpening(tx, actor, "rubric.update", openingId);
    return tx.opening.findMany({
      where: { AND: [openingsInSight(actor), { id: { not: openingId } }] },
      select: { id: true, title: true, status: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: MOST,
    });
  });
}
