import { GutQuestions } from "@/components/round/gut-questions";
import type { Outcome, PersonCard, Round } from "@/components/round/round-data";
import { StrengthPlot } from "@/components/round/strength-plot";
import { VoterList } from "@/components/round/voter-list";
import { PageFinding } from "@/components/word/page-finding";
import { shortNames } from "@/domain/comparison/short-names";
import { basisWords, outcomeFinding, reliabilityWords } from "@/domain/pairwise/round-words";

interface RoundOutcomeProps {
  round: Round;
  outcome: Outcome;
  people: readonly PersonCard[];
}

/** What the team said of everybody, beside what the evidence says, and the questions between the two. */
export function RoundOutcome({ round, outcome, people }: RoundOutcomeProps) {
  const short = shortNames(people.map(({ name }) => name));
  const names = new Map(
    people.map(({ applicationId, name }, place) => [applicationId, short[place] ?? name]),
  );
  const whole = new Map(people.map(({ applicationId, name }) => [applicationId, name]));
  const nameOf = (id: string) => names.get(id) ?? "Somebody";
  const repeats = reliabilityWords(outcome.reliability);
  const counted = outcome.voters?.length ?? round.done;
  return (
    <div className="grid gap-10">
      <div aria-live="polite">
        <PageFinding
          level={2}
          note={[basisWords(outcome, counted), repeats ? `${repeats}.` : ""].filter(Boolean).join(" ")}
        >
          {outcomeFinding(outcome, nameOf)}
        </PageFinding>
      </div>
      <StrengthPlot
        outcome={outcome}
        openingId={round.openingId}
        nameOf={(id) => whole.get(id) ?? nameOf(id)}
      />
      <GutQuestions outcome={outcome} openingId={round.openingId} nameOf={nameOf} />
      {outcome.voters ? <VoterList voters={outcome.voters} /> : null}
    </div>
  );
}
