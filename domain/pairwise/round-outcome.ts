import { rankInBands } from "@/domain/scoring/bands";
import { fitRound } from "./fitted-round";
import { type GutQuestion, gutQuestions } from "./gut-questions";
import type { PairAnswer } from "./pair-answer";
import { answersOf, countedVoters, countsOfRound } from "./round-progress";
import { type RoundResult, roundResult } from "./round-result";
import type { RoundState } from "./round-state";

/** How two were answered about when they stood side by side; names on an open ballot only. */
export interface DirectAnswers {
  readonly chosen: number;
  readonly ahead: number;
  readonly cannotTell: number;
  readonly chosenBy: readonly string[] | null;
  readonly aheadBy: readonly string[] | null;
}

/** Where one stands by the evidence among the people of the round: "1–3", support 0–1. No places where nothing is rated. */
export interface EvidencePlace {
  readonly applicationId: string;
  readonly places: string | null;
  readonly support: number;
}

/** What came of a round, beside what the evidence says. */
export interface RoundOutcome extends RoundResult {
  readonly evidence: readonly EvidencePlace[];
  readonly questions: readonly (GutQuestion & { readonly direct: DirectAnswers })[];
  /** Whose answers these are, by name; open ballots only. */
  readonly voters:
    | readonly {
        readonly memberId: string;
        readonly name: string;
        readonly isMe: boolean;
        readonly answers: number;
        readonly cannotTell: number;
      }[]
    | null;
}

type Shared = Omit<RoundOutcome, "voters">;

function evidencePlaces({ evidence, priorSupport }: RoundState): EvidencePlace[] {
  const scores = evidence.map(({ applicationId, ...score }) => ({ id: applicationId, ...score }));
  const { bands, unplaced } = rankInBands(scores, priorSupport);
  const placed = bands.flatMap(({ places, scores: band }) =>
    band.map(({ id, support }) => ({ applicationId: id, places, support })),
  );
  return [...placed, ...unplaced.map(({ id, support }) => ({ applicationId: id, places: null, support }))];
}

/** Whom an answer of one voter chose among two: an id, or null for "cannot tell". */
function choiceOf({ leftId, rightId, answer }: { leftId: string; rightId: string; answer: PairAnswer }) {
  return answer === "CANNOT_TELL" ? null : answer === "LEFT" ? leftId : rightId;
}

function directOf(state: RoundState, { chosenId, aheadId }: GutQuestion): DirectAnswers {
  const said = countedVoters(state).flatMap((voter) =>
    answersOf(voter)
      .filter(({ leftId, rightId }) => [leftId, rightId].sort().join() === [chosenId, aheadId].sort().join())
      .map((answer) => ({ name: voter.name, choice: choiceOf(answer) })),
  );
  const by = (choice: string | null) => said.filter((one) => one.choice === choice).map(({ name }) => name);
  const isOpen = state.ballot === "OPEN";
  return {
    chosen: by(chosenId).length,
    ahead: by(aheadId).length,
    cannotTell: by(null).length,
    chosenBy: isOpen ? by(chosenId) : null,
    aheadBy: isOpen ? by(aheadId) : null,
  };
}

function compute(state: RoundState): Shared {
  const ids = state.evidence.map(({ applicationId }) => applicationId);
  const round = fitRound(ids, countsOfRound(state));
  const questions = gutQuestions(round, state.evidence, state.priorSupport);
  return {
    ...roundResult(round),
    evidence: evidencePlaces(state),
    questions: questions.map((question) => ({ ...question, direct: directOf(state, question) })),
  };
}

// The same for everybody who sees it, and some milliseconds of work: computed once for all who look at one state.
const computed = new WeakMap<RoundState, Shared>();

/** What came of a round by now. Says nothing of who may see it. */
export function roundOutcomeOf(state: RoundState, viewerId: string): RoundOutcome {
  const shared = computed.get(state) ?? compute(state);
  computed.set(state, shared);
  if (state.ballot === "CLOSED") return { ...shared, voters: null };
  const voters = countedVoters(state).map((voter) => {
    const answers = answersOf(voter);
    return {
      memberId: voter.memberId,
      name: voter.name,
      isMe: voter.memberId === viewerId,
      answers: answers.length,
      cannotTell: answers.filter(({ answer }) => answer === "CANNOT_TELL").length,
    };
  });
  return { ...shared, voters };
}
