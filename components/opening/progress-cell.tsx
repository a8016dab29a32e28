interface ProgressCellProps {
  reviews: { submitted: number; expected: number; isOwn: boolean } | null;
}

/** Reviews handed in of those expected; one's own, where the others' must not show. */
export function ProgressCell({ reviews }: ProgressCellProps) {
  if (!reviews) return <span className="text-muted-foreground">No reviewers yet</span>;
  const { submitted, expected, isOwn } = reviews;
  if (expected === 0) return <span className="text-muted-foreground">Nothing to rate yet</span>;
  return (
    <span className="tabular-nums">
      {isOwn ? "Yours: " : ""}
      {submitted} of {expected}
      <span aria-hidden className="mt-1.5 block h-1 w-[84px] bg-rung-empty forced-colors:border">
        <i
          className="block h-1 bg-interval-edge forced-colors:bg-[CanvasText]"
          style={{ width: `${Math.min(100, (submitted / expected) * 100)}%` }}
        />
      </span>
    </span>
  );
}
