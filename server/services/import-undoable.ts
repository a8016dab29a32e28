import "server-only";
import { AppError } from "@/domain/errors";
import { type BuiltOn, builtOnWords } from "@/domain/import/undo-words";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import type { ImportRow } from "@/server/services/import-record";
import { isPersonWithheld } from "@/server/services/sight";

/** How many are named when something was built on what they brought. */
const NAMED = 3;

/** The tables an import writes, each as `x`, and whose the row is. */
const BROUGHT = {
  Candidate: { from: `"Candidate" x`, candidateId: "x.id" },
  Application: { from: `"Application" x`, candidateId: `x."candidateId"` },
  Outcome: {
    from: `"Outcome" x JOIN "Application" ap ON ap.id = x."applicationId"`,
    candidateId: `ap."candidateId"`,
  },
  Credential: {
    from: `"Credential" x JOIN "Application" ap ON ap.id = x."applicationId"`,
    candidateId: `ap."candidateId"`,
  },
  Evidence: {
    from: `"Evidence" x JOIN "Outcome" oc ON oc.id = x."outcomeId" JOIN "Application" ap ON ap.id = oc."applicationId"`,
    candidateId: `ap."candidateId"`,
  },
  OutcomeDraft: {
    from: `"OutcomeDraft" x JOIN "Application" ap ON ap.id = x."applicationId"`,
    candidateId: `ap."candidateId"`,
  },
} as const;
type Brought = keyof typeof BROUGHT;

/** A file the import itself brought, from an archive, is as old as its end. */
const LATER = `p."createdAt" IS DISTINCT FROM (SELECT "finishedAt" FROM "Import" im WHERE im.id = x."importId")`;
const OTHERS = `p."importId" IS DISTINCT FROM x."importId"`;
const ANY = "TRUE";

/** What points to a row that was brought, and what that means for it. */
const POINTING: readonly (readonly [
  row: Brought,
  why: string,
  table: string,
  column: string,
  where: string,
])[] = [
  ["Application", "rated", "Review", "applicationId", ANY],
  ["Application", "decided on", "Decision", "applicationId", ANY],
  ["Application", "compared", "ComparedApplication", "applicationId", ANY],
  ["Application", "voted on", "Vote", "applicationId", ANY],
  ["Application", "voted on", "VoteChange", "applicationId", ANY],
  ["Application", "voted on", "RoundApplication", "applicationId", ANY],
  ["Application", "added to", "Outcome", "applicationId", OTHERS],
  ["Application", "added to", "Credential", "applicationId", OTHERS],
  ["Application", "added to", "OutcomeDraft", "applicationId", OTHERS],
  ["Application", "added to", "CredentialDraft", "applicationId", ANY],
  ["Application", "sent a link", "CandidateLink", "applicationId", ANY],
  ["Application", "asked for evidence", "EvidenceRequest", "applicationId", ANY],
  ["Application", "written to", "Letter", "applicationId", ANY],
  ["Application", "followed up", "FollowUp", "applicationId", ANY],
  ["Candidate", "entered in another opening", "Application", "candidateId", OTHERS],
  ["Candidate", "merged", "Candidate", "mergedIntoId", ANY],
  ["Outcome", "rated", "Rating", "outcomeId", ANY],
  ["Outcome", "cited in a decision", "DecisionCitation", "outcomeId", ANY],
  ["Outcome", "added to", "Evidence", "outcomeId", OTHERS],
  ["Outcome", "asked after with a referee", "RefereeRequest", "outcomeId", ANY],
  ["Outcome", "asked for evidence", "EvidenceRequest", "outcomeId", ANY],
  ["Outcome", "discussed", "DebriefPoint", "outcomeId", ANY],
  ["Outcome", "merged", "Outcome", "mergedIntoId", ANY],
  ["Evidence", "checked", "EvidenceCheck", "evidenceId", ANY],
  ["Evidence", "added to", "Attachment", "evidenceId", LATER],
  ["Evidence", "confirmed by a referee", "RefereeRequest", "evidenceId", ANY],
  ["Credential", "verified", "CredentialProof", "credentialId", ANY],
  ["Credential", "merged", "Credential", "mergedIntoId", ANY],
];

/** What can be seen of a row that was brought itself. */
const CHANGED: readonly (readonly [row: Brought, why: string, where: string])[] = [
  ["Candidate", "merged", `x."mergedIntoId" IS NOT NULL`],
  ["Candidate", "changed", "x.version > 1"],
  [
    "Application",
    "changed",
    `x.version > 1 OR x."masksCheckedAt" IS NOT NULL OR cardinality(x."extraMasks") > 0`,
  ],
  ["Outcome", "merged", `x."mergedIntoId" IS NOT NULL`],
  ["Outcome", "changed", "x.version > 1 OR x.status <> 'STANDING'"],
  ["Evidence", "checked", `x."checkStatus" <> 'UNCHECKED'`],
  ["Evidence", "changed", "x.version > 1"],
  ["Credential", "merged", `x."mergedIntoId" IS NOT NULL`],
  ["Credential", "checked", "x.genuineness <> 'STATED'"],
  ["Credential", "changed", "x.version > 1"],
  ["OutcomeDraft", "changed", "x.version > 1"],
];

function part(
  row: Brought,
  why: string,
  join: string,
  where: string,
  { id, organizationId }: ImportRow,
): Prisma.Sql {
  const { from, candidateId } = BROUGHT[row];
  return Prisma.sql`
    SELECT ${Prisma.raw(candidateId)} AS "candidateId", ${why}::text AS why FROM ${Prisma.raw(`${from} ${join}`)}
    WHERE x."organizationId" = ${organizationId}::uuid AND x."importId" = ${id}::uuid AND (${Prisma.raw(where)})`;
}

function everyUse(row: ImportRow): Prisma.Sql {
  const pointing = POINTING.map(([brought, why, table, column, where]) => {
    const join = `JOIN "${table}" p ON p."organizationId" = x."organizationId" AND p."${column}" = x.id`;
    return part(brought, why, join, where, row);
  });
  const changed = CHANGED.map(([brought, why, where]) => part(brought, why, "", where, row));
  return Prisma.join([...pointing, ...changed], " UNION ALL ");
}

/** Refuses to take back what somebody has built on since; says whom it is about. */
export async function requireUndoable(tx: Transaction, actor: Actor, row: ImportRow): Promise<void> {
  const built = await tx.$queryRaw<(BuiltOn & { readonly total: number })[]>`
    SELECT CASE WHEN ${isPersonWithheld(actor)} THEN '' ELSE c.name END AS name, min(u.why) AS why,
           (count(*) OVER ())::int AS total
    FROM (${everyUse(row)}) u JOIN "Candidate" c ON c.id = u."candidateId"
    GROUP BY c.id, c.name ORDER BY c.name, c.id LIMIT ${NAMED}`;
  const [first] = built;
  if (first) throw new AppError("LOCKED", builtOnWords(built, first.total));
}
