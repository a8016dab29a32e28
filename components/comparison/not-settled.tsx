import Link from "next/link";
import { RUNG_WORDS } from "@/components/chart/rung";
import { StepAct } from "@/components/comparison/step-act";
import { stepWords } from "@/components/comparison/step-words";
import type { Compared, ComparedSet } from "@/components/comparison/use-compared";
import { Panel } from "@/components/ui/panel";
import { type EvidenceStep, subjectOf } from "@/domain/comparison/closing-step";
import type { ComparedOutcome } from "@/domain/comparison/comparison-answer";
import { type RatingDifference, ratingDifferences } from "@/domain/comparison/rating-differences";
import type { UncheckedWorth } from "@/domain/comparison/unchecked-worth";

/** So many of each kind are said; the rest is where the links lead. */
const SHOWN = 3;

/** What the panel has not settled about those compared: levels apart on one outcome, and what nobody has checked. */
export function NotSettled({ compared }: { compared: ComparedSet }) {
  const { people, answer } = compared;
  const differences = ratingDifferences(
    answer.criteria,
    people.map(({ candidate }) => candidate),
  );
  const unchecked = people
    .flatMap((person) => person.candidate.unchecked.map((worth) => ({ person, worth })))
    .sort((a, b) => b.worth.gain - a.worth.gain)
    .slice(0, SHOWN);
  if (differences.length + unchecked.length === 0) return null;
  const debrief = `/openings/${answer.openingId}/debrief`;
  return (
    <Panel title="Not settled yet">
      <ul className="grid gap-3">
        {differences.slice(0, SHOWN).map((difference) => (
          <li key={`${difference.outcomeId} ${difference.criterionKey}`}>
            <Apart difference={difference} people={people} />{" "}
            <Link href={debrief} prefetch={false} className="link print:hidden">
              Settle it
            </Link>
          </li>
        ))}
        {differences.length > SHOWN ? (
          <li className="text-muted-foreground">
            {differences.length - SHOWN} more are at least a level apart.
          </li>
        ) : null}
        {unchecked.map(({ person, worth }) => (
          <li key={`${person.letter} ${subjectOf(worth.step)}`}>
            <Unchecked person={person} worth={worth} compared={compared} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Apart({ difference, people }: { difference: RatingDifference; people: readonly Compared[] }) {
  const { title, criterionName, highest, lowest, applicationId } = difference;
  const who = people.find(({ candidate }) => candidate.applicationId === applicationId);
  return (
    <span className="break-words">
      {highest.reviewer} rated {who?.shortName}’s “{title}” {highest.level} for “{criterionName}”,{" "}
      {lowest.reviewer} {lowest.level}.
    </span>
  );
}

function uncheckedWords(step: EvidenceStep, outcome: ComparedOutcome | undefined, whose: string): string {
  if (step.type === "RECORD") return `${whose} rests on their own word; a record could show it`;
  const evidence = outcome?.evidence.find(({ id }) => id === step.evidenceId);
  return `Nobody has checked “${evidence?.title || RUNG_WORDS[step.kind]}” for ${whose}`;
}

interface UncheckedProps {
  person: Compared;
  worth: UncheckedWorth;
  compared: ComparedSet;
}

function Unchecked({ person, worth: { step, gain }, compared: { answer } }: UncheckedProps) {
  const outcome = person.candidate.outcomes.find(({ id }) => id === step.outcomeId);
  const words = stepWords(step, person, answer);
  const said = uncheckedWords(step, outcome, `${person.shortName}’s “${outcome?.title}”`);
  return (
    <>
      <span className="break-words">
        {said}: up to <b className="font-semibold tabular-nums">+{(gain * 100).toFixed(1)}</b>.
      </span>{" "}
      <StepAct person={person} outcomeId={step.outcomeId} words={words} canAsk={answer.can.ask} />
    </>
  );
}
