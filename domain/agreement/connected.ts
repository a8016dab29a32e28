import type { RatingTable } from "./rating-table";

/**
 * Whether every rater and every item can be reached from every other by going from a rater to what they rated and on to who
 * else rated it. Where the graph falls apart, a strict rater and poor items look alike. A rater or item without a level
 * stands apart. An empty table is not connected.
 * Example: raters 1 and 2 share items, rater 3 rated another one alone: false.
 */
export function isConnected(table: RatingTable): boolean {
  const raters = table[0]?.length ?? 0;
  if (raters === 0) return false;
  const isReached = { items: table.map(() => false), raters: new Array<boolean>(raters).fill(false) };
  const waiting = [0];
  isReached.raters[0] = true;
  for (let rater = waiting.pop(); rater !== undefined; rater = waiting.pop()) {
    for (const [item, row] of table.entries()) {
      if (isReached.items[item] || row[rater] === null) continue;
      isReached.items[item] = true;
      for (const [other, level] of row.entries()) {
        if (level === null || isReached.raters[other]) continue;
        isReached.raters[other] = true;
        waiting.push(other);
      }
    }
  }
  return isReached.items.every(Boolean) && isReached.raters.every(Boolean);
}
