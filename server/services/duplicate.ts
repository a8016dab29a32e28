import "server-only";
import { diffOf } from "@/domain/audit-event";
import {
  type DuplicateKind,
  type DuplicatePair,
  type DuplicateUndo,
  type MovedRows,
  movedRows,
  orderedPair,
} from "@/domain/duplicate/duplicate";
import { conflict, notFound } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Prisma, type Transaction } from "@/server/db";
import { cannotMerge, mergeCredentials, mergeOutcomes, mergePeople } from "@/server/services/duplicate-merge";
import { seeTwin, type TwinRow } from "@/server/services/duplicate-sight";
import { takeApart } from "@/server/services/duplicate-undo";
import { placeOf } from "@/server/services/outcome-record";
import { holdApplication, rescoreApplication } from "@/server/services/score";
import type { SightedApplication } from "@/server/services/sight";

const KIND_WORDS: Readonly<Record<DuplicateKind, string>> = {
  PERSON: "people",
  OUTCOME: "outcomes",
  CREDENTIAL: "certificates",
};

const MERGES = { PERSON: mergePeople, OUTCOME: mergeOutcomes, CREDENTIAL: mergeCredentials } as const;

/** What a person answered, with the version that undoing it takes. */
export interface AnsweredDuplicate {
  readonly id: string;
  readonly version: number;
}

function applicationsOf(...rows: readonly TwinRow[]): SightedApplication[] {
  const byId = new Map(rows.flatMap(({ applications }) => applications.map((one) => [one.id, one] as const)));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Sees both, holds all they are in, and sees them again: what is decided is decided about what stands. */
async function seeBoth(tx: Transaction, actor: Actor, { kind, keptId, otherId }: DuplicatePair) {
  const see = (id: string) => seeTwin(tx, actor, "duplicate.answer", kind, id);
  const held = applicationsOf(await see(keptId), await see(otherId));
  for (const { id } of held) await holdApplication(tx, actor, id);
  const [kept, other] = [await see(keptId), await see(otherId)];
  if (kept.mergedIntoId || other.mergedIntoId) {
    throw cannotMerge("One of the two has been merged already. Load the page again.");
  }
  return { kept, other, applications: applicationsOf(kept, other) };
}

async function store(
  tx: Transaction,
  actor: Actor,
  pair: DuplicatePair,
  data: { answer: "DIFFERENT" | "MERGED"; moved: Prisma.InputJsonObject },
): Promise<AnsweredDuplicate> {
  const { organizationId, memberId: answeredById, at: answeredAt } = actor;
  const key = { organizationId, kind: pair.kind, ...orderedPair(pair.keptId, pair.otherId) };
  const said = { ...data, answeredById, answeredAt };
  return tx.duplicate.upsert({
    where: { organizationId_kind_firstId_secondId: key },
    create: { ...key, ...said },
    update: { ...said, undoneAt: null, version: { increment: 1 } },
    select: { id: true, version: true },
  });
}

async function record(
  tx: Transaction,
  actor: Actor,
  action: "duplicate.dismissed" | "duplicate.merged" | "duplicate.undone",
  of: { id: string; kind: DuplicateKind; keptId: string; otherId: string; application?: SightedApplication },
): Promise<void> {
  const { id, kind, keptId, otherId, application } = of;
  await recordAudit(tx, actor, {
    action,
    subjectType: "duplicate",
    subjectId: id,
    ...(application ? placeOf(application) : {}),
    diff: diffOf(null, { kind: KIND_WORDS[kind], keptId, otherId }),
  });
}

/** Says that two rows are different, so that they are not shown as one again. */
export function dismissDuplicate(actor: Actor, pair: DuplicatePair): Promise<AnsweredDuplicate> {
  return inTransaction(async (tx) => {
    const { applications } = await seeBoth(tx, actor, pair);
    const answered = await store(tx, actor, pair, { answer: "DIFFERENT", moved: {} });
    await record(tx, actor, "duplicate.dismissed", {
      ...pair,
      id: answered.id,
      application: applications[0] as SightedApplication,
    });
    return answered;
  });
}

/** Merges one row into another that a person chose to keep. All of it is undone by `undoDuplicate`. */
export function mergeDuplicate(actor: Actor, pair: DuplicatePair): Promise<AnsweredDuplicate> {
  return inTransaction(async (tx) => {
    const { kept, other, applications } = await seeBoth(tx, actor, pair);
    const moved: MovedRows = await MERGES[pair.kind](tx, actor, kept, other);
    const answered = await store(tx, actor, pair, { answer: "MERGED", moved: { ...moved } });
    await record(tx, actor, "duplicate.merged", {
      ...pair,
      id: answered.id,
      application: applications[0] as SightedApplication,
    });
    for (const { id } of applications) await rescoreApplication(tx, actor, id);
    return answered;
  });
}

/** Takes back an answer about two rows; a merge is put back exactly as it was. */
export function undoDuplicate(actor: Actor, input: DuplicateUndo): Promise<{ kind: DuplicateKind }> {
  const { id, version } = input;
  const { organizationId, at } = actor;
  return inTransaction(async (tx) => {
    const row = await tx.duplicate.findUnique({ where: { organizationId_id: { organizationId, id } } });
    if (!row) throw notFound("This answer");
    const { kind, firstId, secondId } = row;
    const see = (rowId: string) => seeTwin(tx, actor, "duplicate.answer", kind, rowId);
    const applications = applicationsOf(await see(firstId), await see(secondId));
    for (const one of applications) await holdApplication(tx, actor, one.id);
    const { count } = await tx.duplicate.updateMany({
      where: { id, organizationId, version, undoneAt: null },
      data: { undoneAt: at, version: { increment: 1 } },
    });
    if (count === 0)
      throw conflict(
        await tx.duplicate.findUnique({ where: { id }, select: { version: true, undoneAt: true } }),
      );
    const moved = row.answer === "MERGED" ? movedRows.parse(row.moved) : null;
    if (moved) await takeApart(tx, actor, kind, moved);
    const pair = { keptId: moved?.keptId ?? firstId, otherId: moved?.otherId ?? secondId };
    await record(tx, actor, "duplicate.undone", {
      id,
      kind,
      ...pair,
      application: applications[0] as SightedApplication,
    });
    for (const one of applications) await rescoreApplication(tx, actor, one.id);
    return { kind };
  });
}
