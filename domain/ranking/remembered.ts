/**
 * A pure function that keeps its last few results by a key that holds all that they depend on: the ranking of an opening is asked
 * for again and again, and its bands are integrals. The oldest result goes first.
 * Example: `remembered(50, (n: number) => String(n), slow)` computes `slow(7)` once.
 */
export function remembered<Arguments extends readonly unknown[], Result>(
  most: number,
  keyOf: (...given: Arguments) => string,
  compute: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  const kept = new Map<string, Result>();
  return (...given) => {
    const key = keyOf(...given);
    const found = kept.get(key);
    if (found !== undefined) return found;
    const result = compute(...given);
    kept.set(key, result);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return result;
  };
}
