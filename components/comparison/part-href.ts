import type { ComparedSet } from "@/components/comparison/use-compared";
import type { DifferencePart } from "@/domain/comparison/difference-parts";

type Part = Pick<DifferencePart, "side" | "kind" | "sourceId">;

function sourceOf({ kind, sourceId }: Part, criterionKey: string | undefined): string {
  if (kind === "credential") return `credential.${sourceId}`;
  if (kind === "synergy") return criterionKey ? `criterion.${criterionKey}` : "support";
  return criterionKey ? `rating.${sourceId}.${criterionKey}` : `outcome.${sourceId}`;
}

/** Where a figure of the difference opens in the dossier: the outcome, its ratings on a criterion, or the certificate. */
export function partHref({ people, answer }: ComparedSet, part: Part, criterionKey?: string): string {
  const applicationId = people[part.side]?.candidate.applicationId;
  return `/openings/${answer.openingId}/applications/${applicationId}?source=${sourceOf(part, criterionKey)}`;
}
