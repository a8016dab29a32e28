import { describeBand, MOST_PAIRS } from "@/domain/ranking/band-words";
import type { RankingColumns } from "@/domain/ranking/ranking-answer";
import type { Standing } from "@/domain/ranking/standing";
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

/**
 * The table in bands, of rows that stand as `standings` under `policy`. With `before`, the table under the set weights, each row
 * says how many places it moved since.
 */
export function rankTable(
  columns: RankingColumns,
  standings: readonly Standing[],
  policy: Policy,
  before?: RankedTable,
): RankedTable {
  const { priorSupport } = policy.parameters;
  const ranking = rankInBands(standings, priorSupport);
  const placeBefore = new Int32Array(columns.applicationId.length).fill(-1);
  before?.order.forEach(({ row }, place) => {
    placeBefore[row] = place;
  });
  const order: RankedRow[] = [];
  const ranked = ({ id, row, isRated, support, sd }: Standing, place: number, places: string): RankedRow => {
    const from = placeBefore[row] ?? -1;
    const moved = from === -1 ? 0 : from - place;
    return { id, row, isRated, support, sd, places, moved };
  };
  const said = { columns, priorSupport, limit: credentialLimit(policy) };
  const bands = ranking.bands.map((band, index): RankedBand => {
    const above = order.slice(0, MOST_PAIRS + 1);
    const below = ranking.bands.length - index - 1 + ranking.unplaced.length;
    const rows = band.scores.map((standing) => {
      const row = ranked(standing, order.length, band.places);
      order.push(row);
      return row;
    });
    const words = describeBand(band.scores, above, below > 0, said);
    return { key: band.places, ...words, isTied: band.scores.length > 1, rows };
  });
  return { bands, unplaced: ranking.unplaced.map((standing) => ranked(standing, 0, "")), order };
}
