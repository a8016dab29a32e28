import { BandBody } from "@/components/ranking/ranking-band";
import { RankingRow } from "@/components/ranking/ranking-row";
import type { RowContext } from "@/components/ranking/row-context";
import type { RankedBand } from "@/domain/ranking/ranked-table";

/** Every row of every band: what a table of ordinary length is. */
export function PlainBands({ bands, context }: { bands: readonly RankedBand[]; context: RowContext }) {
  const { selected, ...shared } = context;
  return bands.map((band) => (
    <BandBody key={band.key} band={band}>
      {band.rows.map((ranked) => (
        <RankingRow key={ranked.id} ranked={ranked} isSelected={selected.includes(ranked.id)} {...shared} />
      ))}
    </BandBody>
  ));
}
