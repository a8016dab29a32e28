import "server-only";
import { diffOf } from "@/domain/audit-event";
import { calendarDayOf } from "@/domain/calendar";
import { invalid } from "@/domain/errors";
import type { NewOpeningInput } from "@/domain/opening";
import { requireRole } from "@/domain/permissions";
import type { CriterionInput } from "@/domain/rubric";
import { MOST_CRITERIA } from "@/domain/scoring/criterion";
import { templateOf } from "@/domain/template/catalog";
import { CRITERIA_SETS } from "@/domain/template/criteria-sets";
import { startingCriteria } from "@/domain/template/starting-rubric";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { db, inTransaction, type Transaction } from "@/server/db";
import { checkOpening, columnsOf, hiringManagers } from "@/server/services/opening-form";

/** The criteria of a template and of the sets chosen with it, or INVALID at the field that is wrong. */
function chosenCriteria({ templateKey, criteriaSets }: NewOpeningInput): CriterionInput[] {
  const template = templateOf(templateKey);
  if (!template) throw invalid({ templateKey: "This template does not exist." });
  const sets = CRITERIA_SETS.filter(({ key }) => criteriaSets.includes(key));
  if (sets.length < new Set(criteriaSets).size) throw invalid({ criteriaSets: "This set does not exist." });
  const criteria = startingCriteria(template, sets);
  if (criteria.length > MOST_CRITERIA) {
    const message = `That would be ${criteria.length} criteria; a rubric has at most ${MOST_CRITERIA}.`;
    throw invalid({ criteriaSets: message });
  }
  return criteria;
}

async function createRubric(
  tx: Transaction,
  actor: Actor,
  openingId: string,
  criteria: readonly CriterionInput[],
): Promise<void> {
  const { organizationId } = actor;
  const rubric = await tx.rubric.create({ data: { organizationId, openingId }, select: { id: true } });
  await tx.criterion.createMany({
    data: criteria.map((criterion, position) => {
      return { ...criterion, organizationId, rubricId: rubric.id, position };
    }),
  });
}

/** Makes a draft from a template: brief, rubric, and a panel of its maker and its hiring manager, neither reviewing yet. */
export async function createOpening(actor: Actor, input: NewOpeningInput): Promise<{ id: string }> {
  requireRole(actor.role, "opening.create");
  const criteria = chosenCriteria(input);
  return inTransaction(async (tx) => {
    const { organizationId } = actor;
    const hiringManager = await checkOpening(tx, actor, input);
    const columns = columnsOf(input);
    const { id } = await tx.opening.create({
      data: { ...columns, organizationId, templateKey: input.templateKey },
      select: { id: true },
    });
    await createRubric(tx, actor, id, criteria);
    const panel = [...new Set([actor.memberId, input.hiringManagerId])];
    await tx.panelMember.createMany({
      data: panel.map((memberId) => {
        return { organizationId, openingId: id, memberId, isReviewing: false, addedAt: actor.at };
      }),
    });
    const { hiringManagerId: _, ...fields } = input;
    const diff = diffOf(null, { ...fields, hiringManager });
    await recordAudit(tx, actor, {
      action: "opening.created",
      subjectType: "opening",
      subjectId: id,
      openingId: id,
      diff,
    });
    return { id };
  });
}

/** What the form of a new opening offers: who can be its hiring manager, and the day it is. */
export async function openingChoices(actor: Actor) {
  requireRole(actor.role, "opening.create");
  return { hiringManagers: await hiringManagers(db(), actor), today: calendarDayOf(actor.at) };
}
