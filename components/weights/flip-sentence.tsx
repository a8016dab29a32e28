import type { FlipNote } from "@/domain/comparison/flip-words";

/** The smallest change of weights that flips an order, the amount in bold; or that there is none. */
export function FlipSentence({ note }: { note: FlipNote }) {
  if (note.isDominated) return <p className="text-sm">{note.sentence}</p>;
  return (
    <p className="text-sm">
      Moving <b>{note.change}</b> {note.sentence}
    </p>
  );
}
