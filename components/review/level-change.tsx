import { levelWords } from "@/components/review/level-text";

/** A level as it counts now, with the first one struck through where it was changed since. */
export function LevelChange({ first, level }: { first: number | null; level: number | null }) {
  if (first === level) return levelWords(level);
  return (
    <>
      <s className="text-muted-foreground">{levelWords(first)}</s> <span aria-hidden>→</span>
      <span className="sr-only">changed to</span> {levelWords(level)}
    </>
  );
}
