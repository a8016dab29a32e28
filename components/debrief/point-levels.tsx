import type { DebriefPoint, PointRating } from "@/components/debrief/debrief-data";
import { LevelChange } from "@/components/review/level-change";
import { SectionTitle } from "@/components/word/section-title";
import { cn } from "@/lib/utils";

function calledOf({ isMe, name }: PointRating): string {
  return isMe ? "You" : name;
}

/** Those who gave a level, and from where they came to it. */
function Givers({ ratings }: { ratings: readonly PointRating[] }) {
  return (
    <ul className="grid gap-0.5 sm:justify-items-end sm:text-right">
      {ratings.map((rating) => (
        <li key={rating.id} className="break-words">
          <b className="font-strong">{calledOf(rating)}</b>
          {rating.firstLevel === rating.level ? null : (
            <span className="text-muted-foreground tabular-nums">
              {" "}
              <LevelChange first={rating.firstLevel} level={rating.level} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  level: number | null;
  anchor: string;
  ratings: readonly PointRating[];
}

function LevelRow({ level, anchor, ratings }: RowProps) {
  const isGiven = ratings.length > 0;
  return (
    <li
      className={cn(
        "grid grid-cols-[20px_minmax(0,1fr)] gap-x-3 gap-y-1 border-b py-2.5 sm:grid-cols-[20px_minmax(0,1fr)_170px]",
        isGiven ? "bg-secondary/50" : "text-muted-foreground",
      )}
    >
      <span className={cn("text-right tabular-nums", isGiven && "font-strong")}>{level ?? "–"}</span>
      <span dir="auto" className="min-w-0 break-words">
        {anchor}
      </span>
      {isGiven ? (
        <span className="min-w-0 max-sm:col-start-2 sm:pr-2">
          <Givers ratings={ratings} />
        </span>
      ) : null}
    </li>
  );
}

/** The criterion's anchors, the highest first, each with the people who gave it. */
export function PointLevels({ point }: { point: DebriefPoint }) {
  const { criterion, ratings } = point;
  const blank = ratings.filter(({ level }) => level === null);
  const rows = criterion.anchors.map((anchor, level) => ({ anchor, level }));
  return (
    <section aria-label="Levels given" className="mt-6 text-sm">
      <SectionTitle level={3} className="border-b border-border-strong pb-2.5" aside={criterion.question}>
        {criterion.name}
      </SectionTitle>
      <ol>
        {rows.reverse().map(({ anchor, level }) => (
          <LevelRow
            key={level}
            level={level}
            anchor={anchor}
            ratings={ratings.filter((rating) => rating.level === level)}
          />
        ))}
        {blank.length > 0 ? <LevelRow level={null} anchor="No evidence" ratings={blank} /> : null}
      </ol>
    </section>
  );
}
