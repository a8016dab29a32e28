export const CONTRIBUTION_KINDS = ["outcome", "unchecked", "credential", "synergy"] as const;
/** Checked outcomes, unchecked outcomes, certificates alone, and what both add because one was put to use. */
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

export type ContributionPart = {
  kind: ContributionKind;
  /** Points, 0 or more. */
  value: number;
  label?: string;
};

/** Parts above 0 in drawing order: checked outcomes, unchecked, certificate, put to use; the largest of each first. */
export function inDrawingOrder<Part extends ContributionPart>(parts: readonly Part[]): Part[] {
  const rank = (part: Part) => CONTRIBUTION_KINDS.indexOf(part.kind);
  return parts.filter((part) => part.value > 0).sort((a, b) => rank(a) - rank(b) || b.value - a.value);
}

/** The points of all parts of one kind. Example: outcomes 25.5 and 9.5 give 35. */
export function pointsOf(parts: readonly ContributionPart[], kind: ContributionKind): number {
  return parts.reduce((sum, part) => (part.kind === kind ? sum + part.value : sum), 0);
}
