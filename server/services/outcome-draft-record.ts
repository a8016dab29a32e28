import "server-only";
import { type AppError, conflict, notFound } from "@/domain/errors";
import { type DraftContent, draftContent } from "@/domain/outcome-draft";
import type { Action } from "@/domain/permission-table";
import type { Actor } from "@/server/actor";
import type { Prisma, Transaction } from "@/server/db";
import { type SightedApplication, seeApplication } from "@/server/services/sight";

/** A draft as the form holds it, with the version it was read at. */
export interface DraftValues extends DraftContent {
  readonly version: number;
}

/** A draft that is about to be changed, and the application it belongs to. */
export interface SightedDraft {
  readonly id: string;
  readonly origin: DraftOrigin;
  readonly position: number;
  readonly values: DraftValues;
  readonly application: SightedApplication;
}

/** Drafts that wait for a member: recognised in a text or brought by an import. The candidate's own are theirs alone. */
export const MEMBERS_DRAFTS = { in: ["PASTE", "IMPORT"] } satisfies Prisma.EnumDraftOriginFilter;

export const draftColumns = {
  id: true,
  applicationId: true,
  sourceText: true,
  outcome: true,
  evidence: true,
  position: true,
  importId: true,
  broughtBy: { select: { fileName: true } },
  version: true,
} as const satisfies Prisma.OutcomeDraftSelect;

type Row = Prisma.OutcomeDraftGetPayload<{ select: typeof draftColumns }>;

/** What a row keeps, read by the rules it was stored under. */
export function draftValuesOf({ outcome, evidence, version }: Row): DraftValues {
  return { ...draftContent.parse({ outcome, evidence }), version };
}

/** What a stale write is shown: the stored draft, laid out as the form holds it. */
export function staleDraft({ values: { outcome, evidence, version } }: SightedDraft): AppError {
  return conflict({ ...outcome, evidence, version });
}

/** Where a draft came from: the words it was read from, and the file, if it came by one. */
export interface DraftOrigin {
  readonly sourceText: string;
  readonly importId: string | null;
  /** Empty: from a text somebody pasted. */
  readonly fileName: string;
}

export function draftOriginOf({ sourceText, importId, broughtBy }: Row): DraftOrigin {
  return { sourceText, importId, fileName: broughtBy?.fileName ?? "" };
}

/**
 * Loads a draft that waits for a member, of this tenant, and asks the permission table of its application. What a candidate is
 * still writing is theirs alone and reads as not there.
 */
export async function seeDraft(
  tx: Transaction,
  actor: Actor,
  action: Action,
  id: string,
): Promise<SightedDraft> {
  const { organizationId } = actor;
  const row = await tx.outcomeDraft.findFirst({
    where: { organizationId, id, origin: MEMBERS_DRAFTS },
    select: draftColumns,
  });
  if (!row) throw notFound("This draft");
  const application = await seeApplication(tx, actor, action, row.applicationId);
  const { position } = row;
  return { id, origin: draftOriginOf(row), position, values: draftValuesOf(row), application };
}

/** Takes a draft away at the version that was on screen, so that two people cannot both make something of it. */
export async function takeDraft(
  tx: Transaction,
  actor: Actor,
  action: Action,
  { id, version }: { id: string; version: number },
): Promise<SightedDraft> {
  const draft = await seeDraft(tx, actor, action, id);
  const { organizationId } = actor;
  const { count } = await tx.outcomeDraft.deleteMany({ where: { id, organizationId, version } });
  if (count === 0) throw staleDraft(await seeDraft(tx, actor, action, id));
  return draft;
}
