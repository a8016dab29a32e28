import "server-only";
import { diffOf } from "@/domain/audit-event";
import { ALWAYS_HIDDEN, blindingPolicy } from "@/domain/blinding-policy";
import { calendarDayOf, instantOf } from "@/domain/calendar";
import { AppError, conflict, invalid, notFound } from "@/domain/errors";
import { permits } from "@/domain/permissions";
import type { ReviewingInput } from "@/domain/reviewing-input";
import {
  type ReviewingSettings,
  refusedSettings,
  reviewingVersion,
  whyNotFewer,
  whyNotShown,
} from "@/domain/reviewing-settings";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, Prisma, type Transaction } from "@/server/db";
import { type OpeningSight, seeOpening } from "@/server/services/sight";

const stored = {
  status: true,
  asOf: true,
  reviewOrder: true,
  reviewDueOn: true,
  reviewsNeeded: true,
  hiddenFields: true,
  requiresCalibration: true,
} as const;

async function load(tx: Transaction, actor: Actor, id: string) {
  const where = { organizationId_id: { organizationId: actor.organizationId, id } };
  const row = await tx.opening.findUnique({ where, select: stored });
  if (!row) throw notFound("This opening");
  const { status, asOf, reviewOrder, reviewDueOn, reviewsNeeded, hiddenFields, requiresCalibration } = row;
  const { hidesEmployer, hidesDates } = blindingPolicy(hiddenFields, calendarDayOf(asOf));
  const settings: ReviewingSettings = {
    reviewOrder,
    reviewDueOn: reviewDueOn && calendarDayOf(reviewDueOn),
    reviewsNeeded,
    hidesEmployer,
    hidesDates,
    requiresCalibration,
  };
  return { status, settings };
}

/** How reviewing stands for the actor; `hold` keeps the rubric row, which the first rating freezes, so that it stays true. */
async function standingOf(tx: Transaction, sight: OpeningSight, { hold = false } = {}) {
  const [rubric] = await tx.$queryRaw<{ hasBegun: boolean }[]>`
    SELECT "frozenAt" IS NOT NULL AS "hasBegun" FROM "Rubric" WHERE "openingId" = ${sight.openingId}::uuid
    ${hold ? Prisma.sql`FOR SHARE` : Prisma.empty}`;
  return { hasBegun: rubric?.hasBegun ?? false, isSealed: sight.owed > 0 };
}

/**
 * How an opening is reviewed, and for those who may set it what of that is closed to them and why. The last reminder is
 * noted for the whole panel, so it says nothing of who has something left.
 */
export function getReviewing(actor: Actor, openingId: string) {
  return inTransaction(async (tx) => {
    const sight = await seeOpening(tx, actor, "panel.get", openingId);
    const { status, settings } = await load(tx, actor, openingId);
    const canEdit = permits(actor.role, "opening.set-reviewing", sight) && status !== "ARCHIVED";
    const standing = canEdit ? await standingOf(tx, sight) : null;
    const reviewing = { openingId, isReviewing: true };
    const reviewers = await tx.panelMember.count({
      where: { ...reviewing, member: { deactivatedAt: null } },
    });
    const last = await tx.panelMember.aggregate({ where: reviewing, _max: { remindedAt: true } });
    return {
      openingId,
      ...settings,
      version: reviewingVersion(settings),
      reviewers,
      canEdit,
      /** Why this person cannot switch off what is hidden, or cannot lower how many reviews are needed; null: they can. */
      whyNotShown: standing && whyNotShown(standing),
      whyNotFewer: standing && whyNotFewer(standing),
      canRemind: permits(actor.role, "review.remind", sight) && status === "OPEN" && reviewers > 0,
      remindedAt: last._max.remindedAt?.toISOString() ?? null,
    };
  });
}

/** A day that has passed is no due date, unless it was one already. */
function requireDueDate(from: ReviewingSettings, to: ReviewingSettings, today: string): void {
  const isPast = to.reviewDueOn !== null && to.reviewDueOn < today && to.reviewDueOn !== from.reviewDueOn;
  if (isPast) throw invalid({ reviewDueOn: "Choose today or a later day." });
}

/**
 * Sets how an opening is reviewed. INVALID at a due date in the past; LOCKED where rating has begun and something hidden
 * would show, or where the actor's own reviews there are not all open yet (see `refusedSettings`). The order may change at
 * any time: no answer depends on it.
 */
export function setReviewing(
  actor: Actor,
  { openingId, version, ...to }: ReviewingInput,
): Promise<{ version: number }> {
  return inTransaction(async (tx) => {
    const sight = await seeOpening(tx, actor, "opening.set-reviewing", openingId);
    const standing = await standingOf(tx, sight, { hold: true });
    await tx.$queryRaw`SELECT 1 FROM "Opening" WHERE id = ${openingId}::uuid FOR NO KEY UPDATE`;
    const { status, settings: from } = await load(tx, actor, openingId);
    if (status === "ARCHIVED") throw new AppError("LOCKED", "This role is in the archive.");
    const storedVersion = reviewingVersion(from);
    if (storedVersion !== version) throw conflict({ ...from, version: storedVersion });
    requireDueDate(from, to, calendarDayOf(actor.at));
    const [refused] = Object.values(refusedSettings(from, to, standing));
    if (refused) throw new AppError("LOCKED", refused);
    const { hidesEmployer, hidesDates, reviewDueOn, ...same } = to;
    await tx.opening.update({
      where: { organizationId_id: { organizationId: actor.organizationId, id: openingId } },
      data: {
        ...same,
        reviewDueOn: reviewDueOn && instantOf(reviewDueOn),
        hiddenFields: [
          ...ALWAYS_HIDDEN,
          ...(hidesEmployer ? (["EMPLOYER"] as const) : []),
          ...(hidesDates ? (["DATES"] as const) : []),
        ],
      },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: "opening.reviewing-set",
      subjectType: "opening",
      subjectId: openingId,
      openingId,
      diff: diffOf({ ...from }, { ...to }),
    });
    return { version: reviewingVersion(to) };
  });
}
