import "server-only";
import { diffOf } from "@/domain/audit-event";
import { AppError, conflict, invalid, notFound } from "@/domain/errors";
import type { PanelInput } from "@/domain/panel";
import { type PanelEntry, whoStartsReviewing, whoStopsReviewing } from "@/domain/panel-change";
import { permits } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { announceVotes } from "@/server/services/live-announce";
import { chosenOf, loadPanel, loadProgress, type PanelPerson } from "@/server/services/panel";
import { loadRubric } from "@/server/services/rubric";
import { seeOpening } from "@/server/services/sight";

function checkPeople(people: readonly PanelPerson[], { members }: PanelInput): void {
  const known = new Map(people.map((person) => [person.memberId, person]));
  for (const { memberId, isReviewing } of members) {
    const person = known.get(memberId);
    if (!person) throw notFound("Somebody chosen here");
    const isNew = isReviewing && !person.isReviewing;
    if (isNew && !(person.canReview && person.isActive)) {
      throw invalid({
        members: `${person.name} cannot review: only reviewers and hiring managers can judge blind.`,
      });
    }
  }
}

/** Once rating has begun, somebody to whom reviews are sealed must not find out from this form how far the others are. */
async function checkOwing(tx: Transaction, actor: Actor, openingId: string): Promise<void> {
  const { frozenAt } = await loadRubric(tx, actor, openingId);
  if (!frozenAt) return;
  throw new AppError(
    "LOCKED",
    "While reviews here are sealed to you, somebody who does not review has to change who does.",
  );
}

interface Change {
  readonly people: readonly PanelPerson[];
  readonly stopping: readonly string[];
  readonly starting: readonly string[];
  readonly isDroppingDrafts: boolean;
}

/** What was handed in keeps counting, so its writer stays; whoever could see ratings already cannot begin to rate blind. */
async function checkProgress(
  tx: Transaction,
  actor: Actor,
  openingId: string,
  change: Change,
): Promise<void> {
  const progress = await loadProgress(tx, actor, openingId);
  const nameOf = (memberId: string) => change.people.find((one) => one.memberId === memberId)?.name ?? "";
  const submitted = change.stopping.find((memberId) => progress.get(memberId)?.hasSubmitted);
  if (submitted) {
    const name = nameOf(submitted);
    throw invalid({
      members: `${name} has handed in a review, which keeps counting. ${name} stays a reviewer.`,
    });
  }
  const drafting = change.stopping.find((memberId) => progress.get(memberId)?.hasDraft);
  if (drafting && !change.isDroppingDrafts) {
    throw invalid({
      isDroppingDrafts: `${nameOf(drafting)} has begun a review, which would be thrown away.`,
    });
  }
  const hasRatings = [...progress.values()].some(({ hasSubmitted }) => hasSubmitted);
  const sighted = change.people.find(({ memberId, role, isOnPanel }) => {
    const couldSee = permits(role, "review.list", { isOnPanel, isUnsealed: true });
    return hasRatings && couldSee && change.starting.includes(memberId);
  });
  if (sighted) {
    throw invalid({ members: `${sighted.name} could see ratings here already, and so cannot review blind.` });
  }
}

/** Throws away what people who stop reviewing had begun; answers how many drafts that were. */
async function dropDrafts(tx: Transaction, actor: Actor, openingId: string, stopping: readonly string[]) {
  const { count } = await tx.review.deleteMany({
    where: {
      organizationId: actor.organizationId,
      submittedAt: null,
      memberId: { in: [...stopping] },
      application: { openingId },
    },
  });
  return count;
}

async function writePanel(tx: Transaction, actor: Actor, openingId: string, members: readonly PanelEntry[]) {
  const { organizationId } = actor;
  const memberIds = members.map(({ memberId }) => memberId);
  await tx.panelMember.deleteMany({ where: { organizationId, openingId, memberId: { notIn: memberIds } } });
  for (const { memberId, isReviewing } of members) {
    await tx.panelMember.upsert({
      where: { openingId_memberId: { openingId, memberId } },
      update: { isReviewing },
      create: { organizationId, openingId, memberId, isReviewing, addedAt: actor.at },
      select: { id: true },
    });
  }
}

/** Who is on a panel and who of them reviews, by name. */
function inWords(people: readonly PanelPerson[], members: readonly PanelEntry[]) {
  const named = people.flatMap(({ memberId, name }) => {
    const entry = members.find((one) => one.memberId === memberId);
    return entry ? [{ name, isReviewing: entry.isReviewing }] : [];
  });
  return {
    members: named.map(({ name }) => name),
    reviewers: named.filter(({ isReviewing }) => isReviewing).map(({ name }) => name),
  };
}

/** Sets an opening's panel as a whole. Refuses to take off somebody whose review counts, or to unblind a reviewer. */
export async function updatePanel(actor: Actor, input: PanelInput): Promise<{ version: number }> {
  return inTransaction(async (tx) => {
    const { openingId, members, isDroppingDrafts } = input;
    await tx.$queryRaw`SELECT 1 FROM "Opening" WHERE id = ${openingId}::uuid
      AND "organizationId" = ${actor.organizationId}::uuid FOR NO KEY UPDATE`;
    const sight = await seeOpening(tx, actor, "panel.update", openingId);
    const people = await loadPanel(tx, actor, openingId);
    const stored = chosenOf(people);
    if (stored.version !== input.version) throw conflict(stored);
    checkPeople(people, input);
    const stopping = whoStopsReviewing(stored.members, members);
    const starting = whoStartsReviewing(stored.members, members);
    const isReviewChange = stopping.length + starting.length > 0;
    if (isReviewChange && sight.owed > 0) await checkOwing(tx, actor, openingId);
    await checkProgress(tx, actor, openingId, { people, stopping, starting, isDroppingDrafts });
    const dropped = await dropDrafts(tx, actor, openingId, stopping);
    await writePanel(tx, actor, openingId, members);
    await announceVotes(tx, [openingId]);
    await recordAudit(tx, actor, {
      action: "panel.updated",
      subjectType: "opening",
      subjectId: openingId,
      openingId,
      diff: diffOf(
        { ...inWords(people, stored.members), draftsDropped: 0 },
        { ...inWords(people, members), draftsDropped: dropped },
      ),
    });
    return { version: chosenOf(await loadPanel(tx, actor, openingId)).version };
  });
}
