import { flippableOf } from "@/components/comparison/pair-flips";
import type { Compared, ComparedSet } from "@/components/comparison/use-compared";
import { Panel } from "@/components/ui/panel";
import { FlipSentence } from "@/components/weights/flip-sentence";
import { flipNoteOf, nearestFlip } from "@/domain/comparison/flip-words";
import { formatPercent } from "@/lib/format";

/** For each pair of three or four, the weight that would have to change least for the one behind to pass. */
export function GroupFlips({ compared: { people, answer } }: { compared: ComparedSet }) {
  const placed = people
    .filter(({ candidate }) => candidate.hasPlace)
    .toSorted((a, b) => b.candidate.score.support - a.candidate.score.support);
  const pairs = placed.flatMap((more, index) => placed.slice(index + 1).map((less) => ({ more, less })));
  const [first, second] = placed;
  if (!first || !second) return null;
  const top = flipNoteOf(answer.criteria, flippableOf(first), flippableOf(second));
  const passes = ({ more, less }: { more: Compared; less: Compared }) => {
    const note = flipNoteOf(answer.criteria, flippableOf(more), flippableOf(less));
    const nearest = note ? nearestFlip(note) : undefined;
    if (!note) return "level now";
    if (nearest?.flip == null) return "no weights";
    return (
      <>
        {nearest.name} <span className="whitespace-nowrap">at {formatPercent(nearest.flip)}</span>
      </>
    );
  };
  return (
    <Panel title="What would flip it">
      {top ? <FlipSentence note={top} /> : null}
      <ul className="mt-3 text-sm leading-[1.125rem]">
        {pairs.map((pair) => (
          <li
            key={`${pair.less.letter} ${pair.more.letter}`}
            className="flex items-baseline justify-between gap-3 border-t border-border py-2"
          >
            <span className="shrink-0">
              {pair.less.letter} passes {pair.more.letter}
            </span>
            <span className="text-right tabular-nums">{passes(pair)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
