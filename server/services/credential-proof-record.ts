import "server-only";
import { findingsOf, type ProofFindings } from "@/domain/credential-proof/proof-findings";
import type { Reasoned, Standing } from "@/domain/credential-proof/proof-look";
import { genuineWords, theirsWords } from "@/domain/credential-proof/reason-words";
import { notFound } from "@/domain/errors";
import type { ChecklistSuggestions } from "@/domain/verification/suggest-checklist";
import type { Prisma, Transaction } from "@/server/db";

export const proofColumns = {
  id: true,
  organizationId: true,
  credentialId: true,
  carrier: true,
  standard: true,
  document: true,
  source: true,
  genuine: true,
  genuineReason: true,
  theirs: true,
  theirsReason: true,
  findings: true,
  suggestions: true,
  verifiedAt: true,
  nextAt: true,
  failures: true,
  reopenedAt: true,
  seenAt: true,
  version: true,
  createdAt: true,
  addedBy: { select: { user: { select: { name: true } } } },
  file: { select: { sha256: true, mediaType: true, size: true } },
  credential: { select: { applicationId: true, mergedIntoId: true } },
} as const satisfies Prisma.CredentialProofSelect;

export type ProofRow = Prisma.CredentialProofGetPayload<{ select: typeof proofColumns }>;

type Answers = Pick<
  ProofRow,
  "genuine" | "genuineReason" | "theirs" | "theirsReason" | "findings" | "failures"
>;

/** What stands about a stored badge. */
export function standingOf(row: Answers): Standing {
  const { confirmedAt, unheard } = findingsOf(row.findings);
  return {
    genuine: { answer: row.genuine, reason: row.genuineReason },
    theirs: { answer: row.theirs, reason: row.theirsReason },
    confirmedAt,
    unheard,
    failures: row.failures,
  };
}

function instant(date: Date | null): string | null {
  return date?.toISOString() ?? null;
}

/** An answer with its reason as a sentence. */
export interface Said extends Reasoned {
  readonly words: string;
}

/** A badge as the screen shows it. Instants are ISO 8601. */
export interface ProofRecord
  extends Pick<Standing, "confirmedAt">,
    Pick<ProofFindings, "provenance" | "steps" | "lost"> {
  readonly genuine: Said;
  readonly theirs: Said;
  /** The last time the issuer could not be asked, after it had confirmed the certificate. */
  readonly unheard: { readonly at: string; readonly words: string } | null;
  readonly id: string;
  readonly credentialId: string;
  readonly carrier: ProofRow["carrier"];
  readonly standard: ProofRow["standard"];
  /** The address it was fetched from, or "". */
  readonly source: string;
  readonly hasPicture: boolean;
  readonly isCounting: boolean;
  readonly suggestions: ChecklistSuggestions;
  readonly verifiedAt: string | null;
  readonly nextAt: string | null;
  readonly reopenedAt: string | null;
  readonly seenAt: string | null;
  readonly addedBy: string | null;
  readonly createdAt: string;
  readonly version: number;
}

/** The two answers with their reasons in words. */
export function saidOf(row: Answers): Pick<ProofRecord, "genuine" | "theirs" | "unheard" | "confirmedAt"> {
  const { genuine, theirs, unheard, confirmedAt } = standingOf(row);
  return {
    genuine: { ...genuine, words: genuineWords(genuine.reason) },
    theirs: { ...theirs, words: theirsWords(theirs.reason) },
    unheard: unheard && { at: unheard.at, words: genuineWords(unheard.reason) },
    confirmedAt,
  };
}

export function proofRecord(row: ProofRow): ProofRecord {
  const { id, credentialId, carrier, standard, source, version } = row;
  const { provenance, steps, lost, before } = findingsOf(row.findings);
  return {
    ...saidOf(row),
    id,
    credentialId,
    carrier,
    standard,
    source,
    version,
    provenance,
    steps,
    lost,
    hasPicture: row.file !== null,
    isCounting: before !== null,
    suggestions: {
      checklist: {},
      kind: undefined,
      ...(row.suggestions as Partial<ChecklistSuggestions> | null),
    },
    verifiedAt: instant(row.verifiedAt),
    nextAt: instant(row.nextAt),
    reopenedAt: instant(row.reopenedAt),
    seenAt: instant(row.seenAt),
    addedBy: row.addedBy?.user.name ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

/** Loads a badge of this tenant. Asks for no permission; one whose certificate was merged away is not there. */
export async function loadProof(tx: Transaction, organizationId: string, id: string): Promise<ProofRow> {
  const row = await tx.credentialProof.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: proofColumns,
  });
  if (!row || row.credential.mergedIntoId) throw notFound("This badge");
  return row;
}
