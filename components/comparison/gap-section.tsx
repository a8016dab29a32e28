import { GapSteps } from "@/components/comparison/gap-steps";
import type { Compared, ComparedSet } from "@/components/comparison/use-compared";
import { LetterBadge } from "@/components/word/letter-badge";
import { SectionFinding } from "@/components/word/section-finding";
import type { GapClosing } from "@/domain/comparison/close-the-gap";
import { gapFinding, stepLines, togetherLines } from "@/domain/comparison/gap-words";
import { signedPoints } from "@/domain/comparison/printed-points";

/** What would close the gap between two, for the one who is behind, or for either where it is too close to call. */
export function GapSection({ compared }: { compared: ComparedSet }) {
  const { answer, people } = compared;
  const [first, second] = people;
  if (!first || !second || answer.gaps.length === 0) return null;
  const called = people.flatMap((person) => {
    const closing = answer.gaps.find(({ applicationId }) => applicationId === person.candidate.applicationId);
    const other = person === first ? second : first;
    return closing ? [{ closing, person, other }] : [];
  });
  return (
    <section aria-labelledby="gap" className="mt-9">
      <SectionFinding
        id="gap"
        note="Each step is scored as if it had happened; nothing is changed. A level says what the evidence would have to show, not what anybody should give."
      >
        What would close the gap
      </SectionFinding>
      <div className="mt-4 grid gap-7">
        {called.map((one) => (
          <Closing key={one.person.letter} compared={compared} {...one} />
        ))}
      </div>
    </section>
  );
}

interface ClosingProps {
  compared: ComparedSet;
  closing: GapClosing;
  person: Compared;
  other: Compared;
}

function Closing({ compared, closing, person, other }: ClosingProps) {
  const mine = { letter: person.letter, name: person.shortName };
  const theirs = { letter: other.letter, name: other.shortName };
  const { lines, total } = togetherLines(closing, mine, theirs);
  return (
    <div>
      <p className="flex items-start gap-2.5 break-after-avoid">
        <LetterBadge letter={person.letter} />
        <span>{gapFinding(closing, mine, theirs)}</span>
      </p>
      {closing.steps.length > 0 ? (
        <GapSteps
          label={`Single steps of ${person.name}`}
          lines={stepLines(closing, mine, theirs)}
          person={person}
          compared={compared}
        />
      ) : null}
      {lines.length > 1 ? (
        <>
          <h3 className="mt-3.5 text-sm font-strong">Together, one after the other: {signedPoints(total)}</h3>
          <GapSteps
            isTogether
            label={`Steps of ${person.name} together`}
            lines={lines}
            person={person}
            compared={compared}
          />
        </>
      ) : null}
    </div>
  );
}
