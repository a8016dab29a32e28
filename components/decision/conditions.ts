import type { PacketCounts, SourceRow } from "@/domain/decision-view";
import { formatCount } from "@/lib/format";

interface Done {
  readonly counts: PacketCounts;
  readonly isFrozenBeforeReviews: boolean;
  readonly sources: readonly SourceRow[];
}

/** What was kept to, and what was not, in plain lines. */
export function conditionsOf({
  counts,
  isFrozenBeforeReviews,
  sources,
}: Done): readonly { readonly isMet: boolean; readonly words: string }[] {
  const unchecked = sources.filter((row) => row.source === "outcome" && !row.isChecked).length;
  return [
    {
      isMet: isFrozenBeforeReviews,
      words: isFrozenBeforeReviews
        ? "Weights set before the first review"
        : "No review was handed in under frozen weights",
    },
    {
      isMet: counts.reviews > 0,
      words: `${formatCount(counts.reviews, "review")} handed in, each one alone`,
    },
    { isMet: counts.notes > 0, words: `${formatCount(counts.notes, "rating")} with a note` },
    {
      isMet: unchecked === 0,
      words:
        unchecked === 0
          ? "Every outcome it rests on was checked"
          : `${formatCount(unchecked, "outcome")} nobody has checked`,
    },
  ];
}
