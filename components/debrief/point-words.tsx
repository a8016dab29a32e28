"use client";

import type { DebriefPoint, PointRating } from "@/components/debrief/debrief-data";
import { levelWords } from "@/components/review/level-text";
import { Button } from "@/components/ui/button";
import { besideLevel } from "@/domain/confidence-words";

interface PointWordsProps {
  point: DebriefPoint;
  /** Left out where nothing can be changed any more. */
  onRevise?: (rating: PointRating) => void;
}

function headOf({ level, confidence }: PointRating): string {
  return `${levelWords(level)}${besideLevel(confidence)}`;
}

/** What each reviewer wrote with their level, and the way to change one's own. */
export function PointWords({ point, onRevise }: PointWordsProps) {
  return (
    <dl aria-label="What reviewers wrote" className="mt-5 grid gap-x-8 gap-y-4 text-sm sm:grid-cols-2">
      {point.ratings.map((rating) => (
        <div key={rating.id} className="min-w-0">
          <dt>
            <b className="font-strong">{rating.isMe ? "You" : rating.name}</b>{" "}
            <span className="text-muted-foreground">{headOf(rating)}</span>
          </dt>
          <dd className="mt-0.5">
            <p dir="auto" className="break-words whitespace-pre-line">
              {rating.note || <span className="text-muted-foreground">No note</span>}
            </p>
            {rating.revisions.map(({ at, reason }) => (
              <p key={at} dir="auto" className="mt-1 break-words text-muted-foreground">
                Changed: {reason}
              </p>
            ))}
            {rating.isMe && onRevise ? (
              <Button variant="link" onClick={() => onRevise(rating)}>
                Change my rating
              </Button>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
