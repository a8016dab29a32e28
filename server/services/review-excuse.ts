import "server-only";
import { diffOf } from "@/domain/audit-event";
import { AppError, notFound } from "@/domain/errors";
import type { ExcuseInput } from "@/domain/recognition";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { placeOf } from "@/server/services/review-access";
import { holdApplication } from "@/server/services/score";
import { type SightedApplication, seeApplication } from "@/server/services/sight";
import { IS_OPEN_TO_PANEL } from "@/server/services/sight-seal";

interface HeldReview {
  readonly id: string;
  readonly submittedAt: Date | null;
  readonly excusedAt: Date | null;
}

interface Held {
  readonly application: SightedApplication;
  readonly review: HeldReview;
  readonly name: string;
}

/** Somebody's review of an application, begun if there is none, and held; NOT_FOUND for who does not review there. */
async function holdReview(tx: Transaction, actor: Actor, input: ExcuseInput): Promise<Held> {
  const { applicationId, memberId } = input;
  const { organizationId, at } = actor;
  const application = await seeApplication(tx, actor, "review.excuse", applicationId);
  const place = await tx.panelMember.findFirst({
    where: { organizationId, openingId: application.openingId, memberId, isReviewing: true },
    select: { member: { select: { user: { select: { name: true } } } } },
  });
  if (!place) throw notFound("This reviewer");
  await tx.review.createMany({
    data: [{ organizationId, applicationId: application.id, memberId, startedAt: at, version: 0 }],
    skipDuplicates: true,
  });
  const [review] = await tx.$queryRaw<HeldReview[]>`
    SELECT id, "submittedAt", "excusedAt" FROM "Review"
    WHERE "applicationId" = ${application.id}::uuid AND "memberId" = ${memberId}::uuid FOR UPDATE`;
  if (!review) throw new Error("The review just begun is not there.");
  // Nobody confirms a review meanwhile, so that what is open to whom does not change under this.
  await holdApplication(tx, actor, application.id);
  return { application, review, name: place.member.user.name };
}

async function store(tx: Transaction, actor: Actor, held: Held, isExcused: boolean): Promise<void> {
  const { application, review, name } = held;
  await tx.review.update({
    where: { id: review.id },
    data: isExcused
      ? { excusedAt: actor.at, excusedById: actor.memberId }
      : { excusedAt: null, excusedById: null },
    select: { id: true },
  });
  await recordAudit(tx, actor, {
    action: isExcused ? "review.excused" : "review.unexcused",
    subjectType: "review",
    subjectId: review.id,
    ...placeOf(application),
    diff: diffOf({ isExcused: !isExcused }, { isExcused, reviewer: name }),
  });
}

/**
 * Takes a reviewer off one application: they owe no review of it, what they had begun counts for nothing, and nobody
 * waits for it. Throws LOCKED when it is handed in, as it then counts.
 */
export function excuseReviewer(actor: Actor, input: ExcuseInput): Promise<{ isExcused: true }> {
  return inTransaction(async (tx) => {
    const held = await holdReview(tx, actor, input);
    if (held.review.submittedAt)
      throw new AppError("LOCKED", `${held.name} has handed in this review, which keeps counting.`);
    if (!held.review.excusedAt) await store(tx, actor, held, true);
    return { isExcused: true };
  });
}

/** Puts an excused reviewer back, unless the panel has finished: then they may have seen what others rated. */
export function unexcuseReviewer(actor: Actor, input: ExcuseInput): Promise<{ isExcused: false }> {
  return inTransaction(async (tx) => {
    const held = await holdReview(tx, actor, input);
    if (!held.review.excusedAt) return { isExcused: false };
    const opened = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "Application" a WHERE a.id = ${held.application.id}::uuid AND ${IS_OPEN_TO_PANEL}`;
    if (opened.length > 0) {
      throw new AppError(
        "LOCKED",
        `The other reviews are in, so ${held.name} may have seen them and can no longer rate alone.`,
      );
    }
    await store(tx, actor, held, false);
    return { isExcused: false };
  });
}
