import { fnv1a } from "@/domain/fnv";

/** The lot one id draws, an integer below 2³²: FNV-1a of the text, stirred by the finishing step of MurmurHash3. */
function lotOf(seed: number, salt: string, id: string): number {
  let hash = fnv1a(`${seed}\n${salt}\n${id}`);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The ids in the order their lots fall, the same for one seed and salt whatever order they come in. Each id draws its own
 * lot, so one more id takes a place between the others and moves none of them.
 * `drawOrder(7, "business-value", ["a", "b"])` is the order of `drawOrder(7, "business-value", ["b", "a"])`.
 */
export function drawOrder(seed: number, salt: string, ids: readonly string[]): string[] {
  return ids
    .map((id) => ({ id, lot: lotOf(seed, salt, id) }))
    .sort((one, other) => one.lot - other.lot || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id);
}
