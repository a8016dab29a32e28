import { LevelChange } from "@/components/review/level-change";
import {
  calledIn,
  type RevealAnswer,
  type RevealPair,
  type RevealPerson,
} from "@/components/review/reveal-data";
import { RevisionList } from "@/components/review/revision-list";
import { Button } from "@/components/ui/button";
import { countWordFirst } from "@/domain/ranking/count-word";
import { cn } from "@/lib/utils";

interface RevealLevelProps {
  answer: RevealAnswer | undefined;
  person: RevealPerson;
  /** Opens the change of one's own rating; left out where nothing can be changed. */
  onRevise?: (answer: RevealAnswer) => void;
}

function Missing({ person }: { person: RevealPerson }) {
  return (
    <span className="text-xs whitespace-nowrap text-muted-foreground">
      {person.submittedAt === null ? "not in yet" : "did not see this"}
    </span>
  );
}

/** What one person said of one pair. */
export function RevealLevel({ answer, person, onRevise }: RevealLevelProps) {
  const name = person.isMe ? "You" : person.name;
  const isWord = answer?.level === null && answer.firstLevel === null;
  return (
    <td className="max-sm:flex max-sm:items-baseline max-sm:justify-between max-sm:gap-4 sm:px-1 sm:py-[11px] sm:text-center">
      <span aria-hidden className="axis sm:hidden">
        {name}
      </span>
      <span className="grid max-sm:justify-items-end sm:justify-items-center">
        {answer ? (
          <span
            className={cn(
              isWord ? "text-xs whitespace-nowrap text-muted-foreground" : "text-base tabular-nums",
              person.isMe && !isWord && "font-strong",
            )}
          >
            <LevelChange first={answer.firstLevel} level={answer.level} />
          </span>
        ) : (
          <Missing person={person} />
        )}
        {answer && onRevise && (
          <Button variant="link" className="text-xs" onClick={() => onRevise(answer)}>
            Change my rating
          </Button>
        )}
      </span>
    </td>
  );
}

/** The notes on one pair, and who changed their mind about it. */
export function RevealWords({ pair, people }: { pair: RevealPair; people: readonly RevealPerson[] }) {
  const notes = pair.answers.filter((answer) => answer.note !== "");
  const revisions = pair.answers.flatMap(({ memberId, revisions: list }) =>
    list.map((revision) => ({ memberId, revision })),
  );
  return (
    <>
      {revisions.length > 0 && (
        <RevisionList
          revisions={revisions.map(({ revision }) => revision)}
          called={(one) => {
            const found = revisions.find(({ revision }) => revision === one);
            return found ? calledIn(people, found.memberId) : one.by;
          }}
        />
      )}
      {notes.length > 0 && (
        <details className="mt-0.5 text-muted-foreground">
          <summary className="link inline-flex min-h-6 list-none items-center touch:min-h-11 [&::-webkit-details-marker]:hidden">
            {countWordFirst(notes.length)} {notes.length === 1 ? "note" : "notes"}
          </summary>
          <dl className="mt-1 grid gap-1.5 text-left">
            {notes.map((answer) => (
              <div key={answer.memberId}>
                <dt className="axis">{calledIn(people, answer.memberId)}</dt>
                <dd dir="auto" className="break-words whitespace-pre-line text-foreground">
                  {answer.note}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
