import { formatPoints } from "@/lib/format";

interface TwoScoresProps {
  /** Support, 0–1, by the first, independent ratings, and as it is. */
  first: number;
  now: number;
}

/** What the changes after handing in did to the score. */
export function TwoScores({ first, now }: TwoScoresProps) {
  return (
    <p className="section-note tabular-nums">
      Score of the first, independent ratings: <b className="text-foreground">{formatPoints(first)}</b>; after
      certificates and discussion: <b className="text-foreground">{formatPoints(now)}</b>.
    </p>
  );
}
