import { IfList } from "@/components/comparison/if-list";
import type { Compared, ComparedSet } from "@/components/comparison/use-compared";
import { Panel } from "@/components/ui/panel";
import { FlipSentence } from "@/components/weights/flip-sentence";
import { FlipTable } from "@/components/weights/flip-table";
import { type Flippable, flipNoteOf } from "@/domain/comparison/flip-words";
import { evidenceFlip, ifLines } from "@/domain/comparison/if-words";

/** A candidate's support on each criterion, under the name a sentence uses. */
export function flippableOf({ candidate, shortName }: Compared): Flippable {
  const supports = Object.entries(candidate.score.criteria).map(([key, { support }]) => [key, support]);
  return { name: shortName, supports: Object.fromEntries(supports) };
}

/** What would change the verdict on a pair: weights, evidence, and how either is counted. */
export function PairFlips({ compared }: { compared: ComparedSet }) {
  const { people, answer } = compared;
  const [first, second] = people;
  if (!first || !second || !answer.ifList) return null;
  const [more, less] =
    first.candidate.score.support >= second.candidate.score.support ? [first, second] : [second, first];
  const note = flipNoteOf(answer.criteria, flippableOf(more), flippableOf(less));
  // The list speaks of the pair in the API's own order.
  const isSame = answer.candidates[0] === first.candidate;
  const called = (person: Compared) => ({ letter: person.letter, name: person.shortName });
  const pair = isSame ? ([first, second] as const) : ([second, first] as const);
  const evidence = evidenceFlip(answer.ifList, called(pair[0]), called(pair[1]));
  return (
    <Panel title="What would flip it">
      {note ? <FlipSentence note={note} /> : <p className="text-sm">The two are level.</p>}
      {note && note.rows.length > 0 ? (
        <div className="mt-3">
          <FlipTable rows={note.rows} />
        </div>
      ) : null}
      {evidence ? <p className="mt-2 text-sm">{evidence}</p> : null}
      <IfList lines={ifLines(answer.ifList, called(pair[0]), called(pair[1]))} />
    </Panel>
  );
}
