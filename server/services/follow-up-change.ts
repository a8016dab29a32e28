import "server-only";
import { diffOf } from "@/domain/audit-event";
import { calendarDayOf, instantOf } from "@/domain/calendar";
import { AppError, conflict, invalid } from "@/domain/errors";
import type { FollowUpAnswer, FollowUpAnswers, FollowUpStart } from "@/domain/follow-up/follow-up-input";
import { FOLLOW_UP_DAYS } from "@/domain/follow-up/follow-up-kind";
import { dayAfter, whyNotFirstDay } from "@/domain/follow-up/follow-up-plan";
import { CANNOT_TELL } from "@/domain/follow-up/questions";
import { refusedAnswers } from "@/domain/follow-up/refused-answers";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { loadQuestions, type SeenFollowUp, seeFollowUp } from "@/server/services/follow-up-held";
import { placeOf } from "@/server/services/outcome-record";

function said(answers: readonly FollowUpAnswer[]): Record<string, number | string> {
  return Object.fromEntries(answers.map(({ key, level }) => [key, level ?? CANNOT_TELL]));
}

async function replaceAnswers(
  tx: Transaction,
  { organizationId }: Actor,
  followUpId: string,
  answers: readonly FollowUpAnswer[],
): Promise<void> {
  await tx.followUpAnswer.deleteMany({ where: { organizationId, followUpId } });
  await tx.followUpAnswer.createMany({
    data: answers.map(({ key: criterionKey, level }) => ({
      organizationId,
      followUpId,
      criterionKey,
      level,
    })),
  });
}

async function requireAnswerable(
  tx: Transaction,
  actor: Actor,
  followUp: SeenFollowUp,
  { answers, version }: FollowUpAnswers,
): Promise<void> {
  if (followUp.standing === "planned") {
    throw new AppError("LOCKED", "This opens on its day, so that there is something to tell.");
  }
  if (followUp.version !== version) {
    const { answers: stored, note } = followUp;
    throw conflict({ answers: stored, note, version: followUp.version });
  }
  const refused = refusedAnswers(answers, await loadQuestions(tx, actor, followUp));
  if (Object.keys(refused).length > 0) throw invalid(refused);
}

/** Stores how it went, or what is said of it now; each change is dated. LOCKED before the day it is due. */
export function answerFollowUp(actor: Actor, input: FollowUpAnswers): Promise<{ version: number }> {
  const { organizationId, memberId: answeredById, at } = actor;
  return inTransaction(async (tx) => {
    const followUp = await seeFollowUp(tx, actor, "followUp.answer", input.id, { hold: true });
    await requireAnswerable(tx, actor, followUp, input);
    const { id, version } = followUp;
    await replaceAnswers(tx, actor, id, input.answers);
    await tx.followUp.update({
      where: { organizationId_id: { organizationId, id } },
      data: { note: input.note, answeredById, answeredAt: at, version: version + 1 },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: "follow-up.answered",
      subjectType: "followUp",
      subjectId: id,
      ...placeOf(followUp.decision.application),
      diff: diffOf(
        { ...said(followUp.answers), note: followUp.note },
        { ...said(input.answers), note: input.note },
      ),
    });
    return { version: version + 1 };
  });
}

/** Says which day the first one at work is; whatever was not answered yet is due counted from it. */
export function setFirstDay(
  actor: Actor,
  { id, version, startsOn }: FollowUpStart,
): Promise<{ version: number }> {
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const followUp = await seeFollowUp(tx, actor, "followUp.answer", id, { hold: true });
    const { decision, standing } = followUp;
    if (standing === "answered") throw new AppError("LOCKED", "This was answered, so its day stays.");
    if (followUp.startsOn === startsOn) return { version: followUp.version };
    if (followUp.version !== version) {
      throw conflict({ startsOn: followUp.startsOn, version: followUp.version });
    }
    const why = whyNotFirstDay(startsOn, calendarDayOf(decision.decidedAt));
    if (why) throw invalid({ startsOn: why });
    const open = await tx.followUp.findMany({
      where: { organizationId, decisionId: decision.id, answeredAt: null },
      select: { id: true, kind: true },
    });
    for (const { id: one, kind } of open) {
      const dueOn = instantOf(dayAfter(startsOn, FOLLOW_UP_DAYS[kind]));
      await tx.followUp.update({
        where: { organizationId_id: { organizationId, id: one } },
        data: { startsOn: instantOf(startsOn), dueOn, version: { increment: 1 } },
        select: { id: true },
      });
    }
    await recordAudit(tx, actor, {
      action: "follow-up.start-set",
      subjectType: "followUp",
      subjectId: id,
      ...placeOf(decision.application),
      diff: { startsOn: { from: followUp.startsOn, to: startsOn } },
    });
    return { version: version + 1 };
  });
}
