import type { Dossier, DossierEvidence, DossierOutcome } from "@/components/candidate/dossier-types";
import { type Account, accountOf } from "@/domain/candidate-account";
import { candidateFinding } from "@/domain/candidate-finding";
import { shortNames } from "@/domain/comparison/short-names";
import { countsAsChecked } from "@/domain/evidence-check";
import { EVIDENCE_KINDS, type EvidenceKind } from "@/domain/scoring/evidence-kind";

/** An outcome with its printed points, and whether any review gave it a level. */
export type AccountedOutcome = DossierOutcome & { readonly points: number; readonly isRated: boolean };

/** What a dossier's screens share: the printed account, and its outcomes in the order of it. */
export interface DossierFacts {
  readonly shortName: string;
  readonly account: Account;
  readonly finding: string;
  readonly outcomes: readonly AccountedOutcome[];
}

/** The strongest kind of an outcome's evidence that somebody checked, or null. */
export function checkedKind({ evidence }: Pick<DossierOutcome, "evidence">): EvidenceKind | null {
  const kinds = evidence.filter(({ checkStatus }) => countsAsChecked(checkStatus)).map(({ kind }) => kind);
  return EVIDENCE_KINDS.find((kind) => kinds.includes(kind)) ?? null;
}

/** Where a piece stands in a list: what was checked first, the strongest kind first. */
function heightOf({ kind, checkStatus }: DossierEvidence): number {
  const isChecked = countsAsChecked(checkStatus);
  return (isChecked ? EVIDENCE_KINDS.length : 0) - EVIDENCE_KINDS.indexOf(kind);
}

/** Puts a dossier into the words and printed numbers its screens share. */
export function dossierFacts(dossier: Dossier): DossierFacts {
  const { score, outcomes, credentials, criteria, person } = dossier;
  const standing = outcomes.filter(({ status }) => status === "STANDING");
  const checkedIds = new Set(outcomes.filter((one) => checkedKind(one) !== null).map(({ id }) => id));
  const account = accountOf(
    score,
    checkedIds,
    criteria.map(({ key }) => key),
  );
  const shortName = shortNames([person.name])[0] ?? person.name;
  const finding = candidateFinding({
    name: shortName,
    isRated: score.isRated,
    account,
    standing: standing.length,
    checked: standing.filter(({ id }) => checkedIds.has(id)).length,
    refuted: outcomes.length - standing.length,
    certificates: account.credentials.filter(({ points }) => points > 0).length || credentials.length,
  });
  const rated = new Set(
    dossier.reviews.flatMap(({ ratings }) =>
      ratings.filter(({ level }) => level !== null).map(({ outcomeId }) => outcomeId),
    ),
  );
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const ordered = account.outcomes.flatMap(({ id, points }) => {
    const outcome = byId.get(id);
    if (!outcome) return [];
    const evidence = [...outcome.evidence].sort((a, b) => heightOf(b) - heightOf(a));
    return [{ ...outcome, evidence, points, isRated: rated.has(id) }];
  });
  return { shortName, account, finding, outcomes: ordered };
}
