import { levelWords } from "@/components/review/level-text";
import { LocalDay } from "@/components/review/local-day";
import { REVISION_STAGE_WORDS, type RevisionRecord } from "@/domain/rating-revision";

interface RevisionListProps {
  /** Earliest first. */
  revisions: readonly RevisionRecord[];
  /** What the reader calls whoever changed it; their name when left out. */
  called?: (revision: RevisionRecord) => string;
}

/** Who changed a level, from what to what, when and why. */
export function RevisionList({ revisions, called = ({ by }) => by }: RevisionListProps) {
  return (
    <ul className="mt-1 grid gap-1.5 text-left">
      {revisions.map((revision) => (
        <li key={`${revision.at} ${revision.by} ${revision.from}`}>
          <span className="axis block tabular-nums">
            {called(revision)}: {levelWords(revision.from)} → {levelWords(revision.to)}{" "}
            {REVISION_STAGE_WORDS[revision.stage]}, <LocalDay instant={revision.at} />
          </span>
          <span dir="auto" className="block break-words whitespace-pre-line text-foreground">
            {revision.reason}
          </span>
        </li>
      ))}
    </ul>
  );
}
