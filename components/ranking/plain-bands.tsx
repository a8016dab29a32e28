import { columnCount } from "@/components/ranking/column-widths";
import { BandBody } from "@/components/ranking/ranking-band";
import { RankingRow } from "@/components/ranking/ranking-row";
import type { RowContext } from "@/components/ranking/row-context";
import type { RankedBand } from "@/domain/ranking/ranked-table";

interface PlainBandsProps {
  bands: readonly RankedBand[];
  /** Rows to draw, from the top. */
  most: number;
  context: RowContext;
}

/** The rows of every band, one after the other: what a table of ordinary length is. */
export function PlainBands({ bands, most, context }: PlainBandsProps) {
  const { selected, ...shared } = context;
  let left = most;
  return bands.map((band) => {
    const rows = band.rows.slice(0, Math.max(0, left));
    left -= band.rows.length;
    if (rows.length === 0) return null;
    return (
      <BandBody key={band.key} band={band} columns={columnCount(shared.shown)}>
        {rows.map((ranked) => (
          <RankingRow key={ranked.id} ranked={ranked} isSelected={selected.includes(ranked.id)} {...shared} />
        ))}
      </BandBody>
    );
  });
}
