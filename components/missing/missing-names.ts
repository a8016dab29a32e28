import type { Dossier } from "@/components/candidate/dossier-types";
import type { Missing } from "@/domain/missing-evidence/missing-kinds";
import type { MissingNames } from "@/domain/missing-evidence/missing-words";

/** The names that the words about something missing need, from the dossier it is missing of. */
export function missingNames(missing: Missing, dossier: Dossier): MissingNames {
  const outcome = dossier.outcomes.find(({ id }) => id === missing.outcomeId);
  const credential = dossier.credentials.find(({ id }) => id === missing.credentialId);
  const evidence = outcome?.evidence.find(({ id }) => id === missing.evidenceId);
  return {
    criteria: new Map(dossier.criteria.map(({ key, name }) => [key, name])),
    about: outcome?.statement ?? credential?.title ?? "",
    evidence: evidence?.title ?? "",
  };
}
