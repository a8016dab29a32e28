import { partsOf } from "@/components/decision/source-words";
import { html, type Markup } from "@/components/record/markup";
import type { SourceRow } from "@/domain/decision-view";
import { formatRangeInWords } from "@/lib/format";

/** Slivers are drawn at least so wide, in per cent of the bar. */
const THINNEST = 0.6;

interface Range {
  readonly support: number;
  readonly low: number;
  readonly high: number;
}

/** A score as a dot on the band it lies in, on the scale from 0 to `max`. All 0–1. */
export function intervalBar({ support, low, high }: Range, max = 1): Markup {
  const share = (value: number) => `${((value / max) * 100).toFixed(2)}%`;
  return html`<span class="interval" role="img" aria-label="Range ${formatRangeInWords(low, high)}"><i style="left:${share(low)};width:${share(high - low)}"></i><b style="left:${share(support)}"></b></span>`;
}

/** The parts of a source as a bar that begins at `from` points, on a scale of `max` points. */
export function sourceBar(row: SourceRow, max: number, from = 0): Markup {
  let at = from;
  const parts = partsOf(row)
    .filter(({ value }) => value > 0)
    .map(({ kind, value }) => {
      const left = (at / max) * 100;
      at += value;
      const width = Math.max(THINNEST, (value / max) * 100);
      return html`<i class="${kind}" style="left:${left.toFixed(2)}%;width:${width.toFixed(2)}%"></i>`;
    });
  return html`<span class="bar" aria-hidden="true">${parts}</span>`;
}
