import { changeInWords } from "@/domain/change-words";
import { directionOf, directionWords, isBetter } from "@/domain/measure/direction";
import type { OutcomeInput } from "@/domain/outcome";

type Measured = Pick<OutcomeInput, "metric" | "unit" | "baseline" | "after">;

/** What is said about a change: which way is better, and that it went the other way if it did. */
function directionNote({ metric, unit }: Measured, baseline: number, after: number): string {
  const direction = directionOf(metric, unit);
  const words = directionWords(direction);
  if (isBetter(direction, baseline, after) === false) return `${words.replace(/\.$/, "")}: this got worse.`;
  return words;
}

/** The change in words while it is typed, and which way is better, as it was said or guessed. */
export function MeasureNote({ measured, isRead }: { measured: Measured; isRead: boolean }) {
  const { metric, unit, baseline, after } = measured;
  const isComplete = typeof baseline === "number" && typeof after === "number";
  return (
    <p aria-live="polite" className="section-note min-h-5 tabular-nums">
      {isComplete ? (
        <>
          <span className="text-foreground">{changeInWords({ metric, unit, baseline, after })}.</span>{" "}
          {directionNote(measured, baseline, after)}
        </>
      ) : null}
      {isRead ? " Read from your sentence: change what is wrong." : null}
    </p>
  );
}
