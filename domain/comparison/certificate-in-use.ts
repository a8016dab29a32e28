import type { CandidateInput, CredentialInput } from "@/domain/scoring/candidate-input";
import type { CandidateScore } from "@/domain/scoring/candidate-score";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import type { Policy } from "@/domain/scoring/policy";
import { scoreCandidate } from "@/domain/scoring/score-candidate";

/** What one certificate adds to one candidate's support, 0–1: by itself, and because it was put to use. */
export interface CertificateWorth {
  readonly applicationId: string;
  /** Whether it is theirs; otherwise the figures say what it would add if they had it. */
  readonly isTheirs: boolean;
  readonly alone: number;
  readonly synergy: number;
  /** Support with it, 0–1. */
  readonly supportWith: number;
}

export interface CertificateInUse {
  readonly credentialId: string;
  readonly ownerId: string;
  readonly worth: readonly CertificateWorth[];
}

interface Held {
  readonly owner: CandidateInput;
  readonly credential: CredentialInput;
  readonly total: number;
}

function strongestOf(
  candidates: readonly CandidateInput[],
  scores: readonly CandidateScore[],
): Held | undefined {
  let strongest: Held | undefined;
  candidates.forEach((owner, index) => {
    for (const { id, source, total } of scores[index]?.contributions ?? []) {
      const credential = owner.credentials.find((one) => one.id === id);
      if (source !== "credential" || !credential || total <= (strongest?.total ?? 0)) continue;
      strongest = { owner, credential, total };
    }
  });
  return strongest;
}

function partsOf({ contributions, support }: CandidateScore) {
  let alone = 0;
  let synergy = 0;
  for (const one of contributions) {
    alone += one.alone;
    synergy += one.synergy;
  }
  return { alone, synergy, support };
}

/** Support with the certificate less support without it, split into its two parts. D does not depend on certificates. */
function worthTo(candidate: CandidateInput, { owner, credential }: Held, policy: Policy): CertificateWorth {
  const isTheirs = candidate.id === owner.id;
  const others = candidate.credentials.filter(({ id }) => id !== credential.id);
  const scored = (credentials: CandidateInput["credentials"]) =>
    partsOf(scoreCandidate(normalizeCandidate({ ...candidate, credentials }), policy));
  const without = scored(others);
  const withIt = scored([...others, credential]);
  return {
    applicationId: candidate.id,
    isTheirs,
    alone: withIt.alone - without.alone,
    synergy: withIt.synergy - without.synergy,
    supportWith: withIt.support,
  };
}

/**
 * The strongest certificate among the candidates, and what it adds, or would add, to each of them: the same paper is worth more
 * where it is put to use. Undefined where no certificate adds anything. `scores` in the order of `candidates`.
 * Example: scoring.md's A has one worth .0126; with B's outcomes it would be worth .0316.
 */
export function certificateInUse(
  candidates: readonly CandidateInput[],
  scores: readonly CandidateScore[],
  policy: Policy,
): CertificateInUse | undefined {
  const strongest = strongestOf(candidates, scores);
  if (!strongest) return undefined;
  return {
    credentialId: strongest.credential.id,
    ownerId: strongest.owner.id,
    worth: candidates.map((candidate) => worthTo(candidate, strongest, policy)),
  };
}
