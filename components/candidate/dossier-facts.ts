import type { Dossier, DossierOutcome } from "@/components/candidate/dossier-types";
import { type Account, accountOf } from "@/domain/candidate-account";
import { candidateFinding } from "@/domain/candidate-finding";
import { shortNames } from "@/domain/comparison/short-names";
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
  const kinds = evidence.filter(({ checkStatus }) => checkStatus === "CHECKED").map(({ kind }) => kind);
  return EVIDENCE_KINDS.find((kind) => kinds.includes(kind)) ?? null;
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
    certificates: credentials.length,
  });
  const rated = new Set(
    dossier.reviews.flatMap(({ ratings }) =>
      ratings.filter(({ level }) => level !== null).map(({ outcomeId }) => outcomeId),
    ),
  );
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const ordered = account.outcomes.flatMap(({ id, points }) => {
    const outcome = byId.get(id);
    return outcome ? [{ ...outcome, points, isRated: rated.has(id) }] : [];
  });
  return { shortName, account, finding, outcomes: ordered };
}
