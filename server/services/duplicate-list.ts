import "server-only";
import { DUPLICATE_KINDS, type DuplicateKind, movedRows, orderedPair } from "@/domain/duplicate/duplicate";
import type { Reason } from "@/domain/duplicate/likeness";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import {
  type Found,
  findCredentials,
  findOutcomes,
  findPeople,
  openPeople,
} from "@/server/services/duplicate-find";
import { type DuplicateSide, loadSides } from "@/server/services/duplicate-side";
import { type SightedApplication, seeApplication } from "@/server/services/sight";

/** Two rows that look like one, side by side. `first` is the one this page is about, or the earlier. */
export interface LookAlike {
  readonly kind: DuplicateKind;
  readonly reason: Reason;
  readonly first: DuplicateSide;
  readonly second: DuplicateSide;
  /** Whether they stand in one opening or are people: what stands in two openings counts in each. */
  readonly isMergeable: boolean;
}

/** An answer that can be taken back. */
export interface GivenAnswer {
  readonly id: string;
  readonly version: number;
  readonly kind: DuplicateKind;
  readonly isMerge: boolean;
  /** What was kept, and what went into it; of two that are different, the two. */
  readonly kept: string;
  readonly other: string;
  readonly by: string;
  readonly at: string;
}

async function foundOf(tx: Transaction, actor: Actor, application: SightedApplication) {
  const found: Readonly<Record<DuplicateKind, Found[]>> = {
    PERSON: await findPeople(tx, actor, application.candidateId),
    OUTCOME: await findOutcomes(tx, actor, application),
    CREDENTIAL: await findCredentials(tx, actor, application),
  };
  return found;
}

function keyOf(kind: DuplicateKind, one: string, other: string): string {
  const { firstId, secondId } = orderedPair(one, other);
  return `${kind} ${firstId} ${secondId}`;
}

/** What was answered about this person and what this application holds, the latest first. */
async function answersOf(tx: Transaction, actor: Actor, application: SightedApplication) {
  const { organizationId } = actor;
  const of = { where: { organizationId, applicationId: application.id }, select: { id: true } } as const;
  const outcomes = await tx.outcome.findMany(of);
  const credentials = await tx.credential.findMany(of);
  const ids = [application.candidateId, ...outcomes.map(({ id }) => id), ...credentials.map(({ id }) => id)];
  const rows = await tx.duplicate.findMany({
    where: { organizationId, undoneAt: null, OR: [{ firstId: { in: ids } }, { secondId: { in: ids } }] },
    orderBy: [{ answeredAt: "desc" }, { id: "desc" }],
    include: { answeredBy: { select: { user: { select: { name: true } } } } },
  });
  const people = rows.filter(({ kind }) => kind === "PERSON");
  const open = await openPeople(
    tx,
    actor,
    people.flatMap(({ firstId, secondId }) => [firstId, secondId]),
  );
  const isOpen = (id: string) => open.has(id) || id === application.candidateId;
  return rows.filter(
    ({ kind, firstId, secondId }) => kind !== "PERSON" || (isOpen(firstId) && isOpen(secondId)),
  );
}

type Answer = Awaited<ReturnType<typeof answersOf>>[number];

function givenAnswer(row: Answer, sides: ReadonlyMap<string, DuplicateSide>): GivenAnswer {
  const { id, version, kind, answer, firstId, secondId, answeredAt, answeredBy } = row;
  const isMerge = answer === "MERGED";
  const moved = isMerge ? movedRows.parse(row.moved) : { keptId: firstId, otherId: secondId };
  const titleOf = (rowId: string) => sides.get(rowId)?.title ?? "";
  return {
    id,
    version,
    kind,
    isMerge,
    kept: titleOf(moved.keptId),
    other: titleOf(moved.otherId),
    by: answeredBy.user.name,
    at: answeredAt.toISOString(),
  };
}

/** What of an application, its person included, looks as if it was entered twice, and what was answered so far. */
export function listDuplicates(
  actor: Actor,
  applicationId: string,
): Promise<{ found: LookAlike[]; answered: GivenAnswer[] }> {
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const application = await seeApplication(tx, actor, "duplicate.list", applicationId);
    const foundByKind = await foundOf(tx, actor, application);
    const answers = await answersOf(tx, actor, application);
    const isAnswered = new Set(answers.map((row) => keyOf(row.kind, row.firstId, row.secondId)));
    const found: LookAlike[] = [];
    const answered: GivenAnswer[] = [];
    for (const kind of DUPLICATE_KINDS) {
      const pairs = foundByKind[kind].filter(
        (pair) => !isAnswered.has(keyOf(kind, pair.firstId, pair.secondId)),
      );
      const given = answers.filter((row) => row.kind === kind);
      const ids = [...pairs, ...given].flatMap(({ firstId, secondId }) => [firstId, secondId]);
      const sides = await loadSides(tx, organizationId, kind, ids);
      for (const { firstId, secondId, reason } of pairs) {
        const [first, second] = [sides.get(firstId), sides.get(secondId)];
        if (!first || !second) continue;
        const isOneOpening = first.places[0]?.openingId === second.places[0]?.openingId;
        found.push({ kind, reason, first, second, isMergeable: kind === "PERSON" || isOneOpening });
      }
      answered.push(...given.map((row) => givenAnswer(row, sides)));
    }
    return { found, answered };
  });
}
