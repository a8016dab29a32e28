/** The largest certificate that is looked at, in bytes. Larger ones have pictures in them. */
export const LARGEST_DOCUMENT = 1024 * 1024;
/** How deep values may lie in one another, and how many there may be: ten times what the standard's fullest example has. */
const DEEPEST = 40;
const MOST_VALUES = 5_000;

/**
 * Whether a JSON value is no deeper and no larger than certificates are. Everything after costs time by the number of its
 * values, and some of it a call by its depth. `isWithinBounds([[["a"]]])` is true.
 */
export function isWithinBounds(value: unknown): boolean {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let seen = 0; waiting.length > 0; seen++) {
    const next = waiting.pop();
    if (!next || typeof next.value !== "object" || next.value === null) continue;
    const inner = Object.values(next.value);
    if (next.depth >= DEEPEST || seen + waiting.length + inner.length > MOST_VALUES) return false;
    for (const each of inner) waiting.push({ value: each, depth: next.depth + 1 });
  }
  return true;
}
