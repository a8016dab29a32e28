import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import { notFound } from "@/domain/errors";
import type { Action } from "@/domain/permission-table";
import { permits } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import { countOpenings, type OpeningCounts } from "@/server/services/opening-counts";
import { formOf, openingFields } from "@/server/services/opening-form";
import { type OpeningSight, seeOpening } from "@/server/services/sight";

const shown = {
  ...openingFields,
  id: true,
  templateKey: true,
  checksNeeded: true,
  signaturesNeeded: true,
  status: true,
  openedAt: true,
  hiringManager: { select: { user: { select: { name: true } } } },
  rubric: { select: { version: true, frozenAt: true } },
} as const;

/** What the actor may do in this opening, from the permission table. */
function rightsOf(actor: Actor, sight: OpeningSight) {
  const facts = { ...sight, isUnsealed: sight.owed === 0 };
  const can = (action: Action) => permits(actor.role, action, facts);
  return {
    update: can("opening.update"),
    setChecks: can("opening.set-checks"),
    setSignatures: can("opening.set-signatures"),
    open: can("opening.open"),
    archive: can("opening.archive"),
    updateRubric: can("rubric.update"),
    updatePanel: can("panel.update"),
    addCandidate: can("application.create"),
    decide: can("decision.create"),
    seeRanking: can("ranking.get"),
    /** By role alone: whoever reads a comparison has been let see its people. */
    askPanel: permits(actor.role, "vote.ask", { ...facts, isUnsealed: true }),
    seeDecisions: can("decision.list"),
    /** By role alone: who owes a review finds the tab, and behind it what opens it. */
    seeActivity: permits(actor.role, "activity.list", { ...facts, isUnsealed: true }),
    export: can("export.opening"),
  };
}

function load(tx: Transaction, actor: Actor, id: string) {
  const where = { organizationId_id: { organizationId: actor.organizationId, id } };
  return tx.opening.findUnique({ where, select: shown });
}

/**
 * One opening: its brief, and what the frame around its pages says. To whom anything here is sealed, they learn neither how
 * many others are in, nor whether rating has begun.
 */
export async function getOpening(actor: Actor, openingId: string) {
  return inTransaction(async (tx) => {
    const sight = await seeOpening(tx, actor, "opening.get", openingId);
    const row = await load(tx, actor, openingId);
    if (!row?.rubric) throw notFound("This opening");
    const counts = (await countOpenings(tx, actor, [openingId])).get(openingId) as OpeningCounts;
    const { id, templateKey, status, openedAt, hiringManager, rubric, checksNeeded, ...rest } = row;
    const { signaturesNeeded, ...fields } = rest;
    const isOwing = sight.owed > 0;
    const { candidates, panel, reviewers, submitted, expected } = counts;
    const { ownSubmitted, ownConfirmed, ownExpected } = counts;
    return {
      ...formOf(fields),
      id,
      templateKey,
      checksNeeded,
      signaturesNeeded,
      status,
      openedOn: openedAt ? calendarDayOf(openedAt) : null,
      hiringManagerName: hiringManager.user.name,
      isReviewing: sight.isReviewing,
      /** Whether anything here is still sealed to the actor: by reviews of their own, or by the panel's. */
      isOwing,
      candidates,
      panel,
      reviewers,
      /** Null while anything is sealed to the actor. */
      reviews: isOwing ? null : { submitted, expected },
      own: sight.isReviewing
        ? {
            submitted: ownSubmitted,
            owed: ownExpected - ownSubmitted,
            unanswered: ownSubmitted - ownConfirmed,
          }
        : null,
      rubricVersion: rubric.version,
      /** Day of the first rating; null before it, and to whom anything is sealed. */
      frozenOn: isOwing || !rubric.frozenAt ? null : calendarDayOf(rubric.frozenAt),
      can: rightsOf(actor, sight),
    };
  });
}
