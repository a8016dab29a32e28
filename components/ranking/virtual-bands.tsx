"use client";

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useMemo, useState } from "react";
import { columnCount } from "@/components/ranking/column-widths";
import { BandBody } from "@/components/ranking/ranking-band";
import { RankingRow } from "@/components/ranking/ranking-row";
import type { RowContext } from "@/components/ranking/row-context";
import type { RankedBand } from "@/domain/ranking/ranked-table";

/** As high as it is drawn, to the pixel: otherwise all that is in the window moves, and is drawn anew, with each row that comes in. */
const ROW = 62;
/** On a phone: what is always there, and one line a column. */
const PHONE_ROW = 121;
const PHONE_LINE = 32;
const TITLE = 47;
/** Six rows are 372 px, three frames of a wheel spun hard. */
const OVERSCAN = 6;

interface VirtualBandsProps {
  bands: readonly RankedBand[];
  context: RowContext;
  tableRef: RefObject<HTMLTableElement | null>;
}

/** Bands of a long table: only rows near the window are there, the others are left as room of their height. */
export function VirtualBands({ bands, context, tableRef }: VirtualBandsProps) {
  const [top, setTop] = useState(0);
  const isPhone = useMemo(() => window.matchMedia("(width < 40.0625rem)").matches, []);
  // What stands above the table grows with a filter, which changes the bands too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the bands say when to look again
  useLayoutEffect(() => {
    const table = tableRef.current;
    if (table) setTop(Math.round(table.getBoundingClientRect().top + window.scrollY));
  }, [tableRef, bands]);
  const starts = useMemo(() => startsOf(bands), [bands]);
  const titles = useMemo(() => new Set(starts), [starts]);
  const { selected, ...shared } = context;
  const columns = columnCount(shared.shown);
  const rowHeight = isPhone ? PHONE_ROW + PHONE_LINE * shared.shown.length : ROW;
  const virtualizer = useWindowVirtualizer({
    count: starts.at(-1) ?? 0,
    estimateSize: (index) => (titles.has(index) ? TITLE : rowHeight),
    overscan: OVERSCAN,
    scrollMargin: top,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  return bands.map((band, index) => {
    // Item `from` is the band's title, its rows are the items after it.
    const from = starts[index] ?? 0;
    const begin = Math.min(band.rows.length, Math.max(0, first - from - 1));
    const end = Math.max(begin, Math.min(band.rows.length, last - from));
    return (
      <BandBody key={band.key} band={band} columns={columns}>
        <Room height={begin * rowHeight} columns={columns} />
        {band.rows.slice(begin, end).map((ranked) => (
          <RankingRow key={ranked.id} ranked={ranked} isSelected={selected.includes(ranked.id)} {...shared} />
        ))}
        <Room height={(band.rows.length - end) * rowHeight} columns={columns} />
      </BandBody>
    );
  });
}

/** The item each band's title is, and after the last one the number of items. */
function startsOf(bands: readonly RankedBand[]): number[] {
  let next = 0;
  const starts = bands.map(({ rows }) => {
    const start = next;
    next += rows.length + 1;
    return start;
  });
  return [...starts, next];
}

function Room({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className="max-sm:block">
      <td colSpan={columns} style={{ height }} className="p-0 max-sm:block" />
    </tr>
  );
}
