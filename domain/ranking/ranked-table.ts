import { describeBand, MOST_PAIRS } from "@/domain/ranking/band-words";
import type { RankingColumns } from "@/domain/ranking/ranking-answer";
import type { Standing } from "@/domain/ranking/standing";
import type { WeighedColumns } from "@/domain/ranking/weigh-columns";
import { rankInBands } from "@/domain/scoring/bands";
import { credentialLimit } from "@/domain/scoring/ceiling-scale";
import type { Policy } from "@/domain/scoring/policy";

/** One row of the table: where it stands, on which shared place, and how many places it moved from the set weights. */
export interface RankedRow extends Standing {
  /** "1–3", or empty for a row without a place. */
  readonly places: string;
  /** Places up (above 0) or down under the weights being tried. */
  readonly moved: number;
}

/** Rows that share their places, with what is said above them. */
export interface RankedBand {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  /** False for one row alone and for those without a place: no hatched edge. */
  readonly isTied: boolean;
  readonly rows: readonly RankedRow[];
}

export interface RankedTable {
  readonly bands: readonly RankedBand[];
  readonly unplaced: readonly RankedRow[];
  /** Placed rows, best first. */
  readonly order: readonly RankedRow[];
}

/** A row before its place is known; it is made once, as ten thousand follow a slider. */
type Placing = { -readonly [Key in keyof RankedRow]: RankedRow[Key] };

function unplacedRows(
  { applicationId, isRated }: RankingColumns,
  { support, sd }: WeighedColumns,
): Placing[] {
  return applicationId.map((id, row) => ({
    id,
    row,
    isRated: isRated[row] ?? false,
    support: support[row] ?? 0,
    sd: sd[row] ?? 0,
    places: "",
    moved: 0,
  }));
}

/**
 * The table in bands, of rows `weighed` under `policy`, or as they are stored: the columns themselves. With `before`, the table under the set weights, each row
 * says how many places it moved since.
 */
export function rankTable(
  columns: RankingColumns,
  weighed: WeighedColumns,
  policy: Policy,
  before?: RankedTable,
): RankedTable {
  const { priorSupport } = policy.parameters;
  const ranking = rankInBands(unplacedRows(columns, weighed), priorSupport);
  const placeBefore = new Int32Array(columns.applicationId.length).fill(-1);
  before?.order.forEach(({ row }, place) => {
    placeBefore[row] = place;
  });
  const order: RankedRow[] = [];
  const said = { columns, priorSupport, limit: credentialLimit(policy) };
  const bands = ranking.bands.map((band, index): RankedBand => {
    const above = order.slice(0, MOST_PAIRS + 1);
    const below = ranking.bands.length - index - 1 + ranking.unplaced.length;
    for (const placed of band.scores) {
      const from = placeBefore[placed.row] ?? -1;
      placed.places = band.places;
      placed.moved = from === -1 ? 0 : from - order.length;
      order.push(placed);
    }
    const words = describeBand(band.scores, above, below > 0, said);
    return { key: band.places, ...words, isTied: band.scores.length > 1, rows: band.scores };
  });
  return { bands, unplaced: ranking.unplaced, order };
}
