import "server-only";
import type { RoundEvidence } from "@/domain/pairwise/gut-questions";
import type { RoundState, RoundVoter, StoredPair } from "@/domain/pairwise/round-state";
import { MEMBERS_ACTING } from "@/domain/permission-row";
import { PARAMETERS } from "@/domain/scoring/parameters";
import { Prisma, type Transaction } from "@/server/db";

type PairRow = Omit<StoredPair, "answeredAt"> & { readonly answeredMs: number | null };

type Row = Omit<RoundState, "startedAt" | "endedAt" | "priorSupport" | "voters" | "evidence" | "asked"> & {
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly priorSupport: number | null;
  readonly evidence: readonly RoundEvidence[] | null;
  readonly asked: RoundState["asked"] | null;
  readonly voters:
    | readonly (Pick<RoundVoter, "memberId" | "name"> & { doneMs: number | null; pairs: PairRow[] | null })[]
    | null;
};

const instant = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
const inMs = (column: Prisma.Sql) => Prisma.sql`(extract(epoch FROM ${column}) * 1000)::float8`;

const EVERYBODY = Prisma.sql`ARRAY(
  SELECT ra."applicationId"::text FROM "RoundApplication" ra WHERE ra."roundId" = r.id ORDER BY ra."applicationId")`;

const EVIDENCE = Prisma.sql`(
  SELECT json_agg(json_build_object('applicationId', a.id, 'support', COALESCE(s.support, 0),
    'sd', COALESCE(s.sd, 0), 'isRated', COALESCE(s."isRated", FALSE)) ORDER BY a.id)
  FROM "RoundApplication" ra
  JOIN "Application" a ON a.id = ra."applicationId" AND a.status = 'ACTIVE'
  LEFT JOIN "Score" s ON s."applicationId" = a.id
  WHERE ra."roundId" = r.id)`;

const ASKED = Prisma.sql`(
  SELECT json_agg(json_build_object('memberId', m.id, 'name', u.name) ORDER BY u.name, m.id)
  FROM "PanelMember" pm
  JOIN "Member" m ON m.id = pm."memberId" AND m."deactivatedAt" IS NULL
    AND m.role::text = ANY(${[...MEMBERS_ACTING]}::text[])
  JOIN "User" u ON u.id = m."userId"
  WHERE pm."openingId" = r."openingId")`;

const PAIRS = Prisma.sql`(
  SELECT json_agg(json_build_object('position', v.position, 'leftId', v."leftId", 'rightId', v."rightId",
    'isRandom', v."isRandom", 'answer', v.answer, 'answeredMs', ${inMs(Prisma.sql`v."answeredAt"`)},
    'version', v.version) ORDER BY v.position)
  FROM "RoundVote" v WHERE v."roundId" = r.id AND v."memberId" = rv."memberId")`;

const VOTERS = Prisma.sql`(
  SELECT json_agg(json_build_object('memberId', m.id, 'name', u.name,
    'doneMs', ${inMs(Prisma.sql`rv."doneAt"`)}, 'pairs', ${PAIRS}) ORDER BY u.name, m.id)
  FROM "RoundVoter" rv
  JOIN "Member" m ON m.id = rv."memberId"
  JOIN "User" u ON u.id = m."userId"
  WHERE rv."roundId" = r.id)`;

function stateOf({ startedAt, endedAt, priorSupport, evidence, asked, voters, ...row }: Row): RoundState {
  return {
    ...row,
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    priorSupport: priorSupport ?? PARAMETERS.priorSupport.default,
    evidence: evidence ?? [],
    asked: asked ?? [],
    voters: (voters ?? []).map(({ doneMs, pairs, ...voter }) => ({
      ...voter,
      doneAt: instant(doneMs),
      pairs: (pairs ?? []).map(({ answeredMs, ...pair }) => ({ ...pair, answeredAt: instant(answeredMs) })),
    })),
  };
}

async function loadStates(tx: Transaction, organizationId: string, where: Prisma.Sql): Promise<RoundState[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT r.id AS "roundId", r."openingId", o.status::text AS "openingStatus", r.ballot::text AS ballot,
           r."pairsAsked", r.seed, u.name AS "startedBy", r."startedAt", r."endedAt",
           ${inMs(Prisma.sql`statement_timestamp()`)} AS at,
           (SELECT (rb.parameters->>'priorSupport')::float8 FROM "Rubric" rb WHERE rb."openingId" = o.id) AS "priorSupport",
           ${EVERYBODY} AS "applicationIds", ${EVIDENCE} AS evidence, ${ASKED} AS asked, ${VOTERS} AS voters
    FROM "VoteRound" r
    JOIN "Opening" o ON o.id = r."openingId"
    JOIN "Member" sm ON sm.id = r."startedById"
    JOIN "User" u ON u.id = sm."userId"
    WHERE r."organizationId" = ${organizationId}::uuid AND ${where}
    ORDER BY r."startedAt" DESC, r.id DESC`;
  return rows.map(stateOf);
}

/**
 * Everything about one round in one question to the database, read at one instant; undefined where there is none. What of it
 * somebody may see is `roundViewOf`'s to say.
 */
export async function loadRoundState(
  tx: Transaction,
  organizationId: string,
  roundId: string,
): Promise<RoundState | undefined> {
  const [state] = await loadStates(tx, organizationId, Prisma.sql`r.id = ${roundId}::uuid`);
  return state;
}

/** The same of every round of an opening, the latest first. */
export function loadRoundStates(
  tx: Transaction,
  organizationId: string,
  openingId: string,
): Promise<RoundState[]> {
  return loadStates(tx, organizationId, Prisma.sql`r."openingId" = ${openingId}::uuid`);
}
