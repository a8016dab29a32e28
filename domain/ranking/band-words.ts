import type { RankingColumns } from "@/domain/ranking/ranking-answer";
import type { Standing } from "@/domain/ranking/standing";
import { isAhead } from "@/domain/scoring/is-ahead";

interface Context {
  readonly columns: RankingColumns;
  readonly priorSupport: number;
  /** The most that certificates alone can add, 0–1. */
  readonly limit: number;
}

/** More pairs than this are not gone through for the wording, each being an integral; the best one alone is named then. */
export const MOST_PAIRS = 36;

function isAnyAhead(band: readonly Standing[], priorSupport: number): boolean {
  return band.some((one, index) => band.slice(index + 1).some((other) => isAhead(one, other, priorSupport)));
}

function areAllBehind(band: readonly Standing[], above: readonly Standing[], priorSupport: number): boolean {
  return above.every((one) => band.every((other) => isAhead(one, other, priorSupport)));
}

function noteOfFirst(band: readonly Standing[], { columns, priorSupport }: Context): string {
  const isSmall = (band.length * (band.length - 1)) / 2 <= MOST_PAIRS;
  if (isSmall && !isAnyAhead(band, priorSupport)) return "Nobody here is ahead of another with 80 % or more";
  return `${columns.name[band[0]?.row ?? 0]} is not ahead of anyone here with 80 % or more`;
}

function noteOfBehind(band: readonly Standing[], above: readonly Standing[], context: Context): string {
  const { columns, priorSupport } = context;
  const isSmall = band.length * above.length <= MOST_PAIRS;
  if (isSmall && areAllBehind(band, above, priorSupport)) return "80 % or more behind everyone above";
  return `80 % or more behind ${columns.name[above[0]?.row ?? 0]}`;
}

function points(share: number): string {
  return (share * 100).toFixed(1);
}

/**
 * What stands above a band. Only what holds for each pair it speaks of is said. Of those `above` it, more than `MOST_PAIRS` need
 * not be given. `hasOthers`: somebody stands below it.
 */
export function describeBand(
  band: readonly Standing[],
  above: readonly Standing[],
  hasOthers: boolean,
  context: Context,
): { title: string; note: string } {
  const isAlone = band.length === 1;
  if (above.length === 0) {
    if (!isAlone) return { title: "Too close to call", note: noteOfFirst(band, context) };
    if (!hasOthers) return { title: "The only one with a place", note: "Nobody to compare with yet" };
    return { title: "Ahead", note: "80 % or more ahead of everyone placed below" };
  }
  if (band.every(({ support }) => support <= context.limit)) {
    const most = `Certificates alone can add ${points(context.limit)} points at most`;
    return { title: "Behind, with almost nothing shown yet", note: most };
  }
  const note = noteOfBehind(band, above, context);
  return { title: isAlone ? "Behind" : "Behind, and too close to call among themselves", note };
}
