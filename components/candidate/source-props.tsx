import type { Dossier } from "@/components/candidate/dossier-types";
import type { Source } from "@/components/candidate/use-source";
import type { PointsSheet } from "@/domain/candidate-points";

/** What every body of the source sheet is given. */
export interface SourceProps {
  dossier: Dossier;
  points: PointsSheet;
  source: Source;
}

/** Said when the address names something that is no longer here. */
export function NotHere() {
  return <p className="section-note">This is not here any more.</p>;
}
