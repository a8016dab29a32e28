import { checkedWords } from "@/components/decision/source-words";
import { intervalBar, sourceBar } from "@/components/record/bars";
import { html, type Markup } from "@/components/record/markup";
import type { DecisionPacket } from "@/domain/decision-packet";
import { type SourceRow, sourceRows } from "@/domain/decision-view";
import { roundToTotal } from "@/domain/scoring/largest-remainder";
import { formatPoints } from "@/lib/format";

const points = (row: SourceRow) => row.total * 100;

/**
 * What somebody's support rests on, largest first; the printed parts add up to the printed total. As a waterfall each bar
 * begins where the one before it ended, and the range of the whole stands below on the same scale.
 */
export function sourceTable(
  packet: DecisionPacket,
  applicationId: string,
  { isWaterfall }: { isWaterfall: boolean },
): Markup {
  const rows = sourceRows(packet, applicationId);
  const printed = roundToTotal(rows.map(points), 1);
  const score = packet.results.scores.find(({ id }) => id === applicationId);
  const { support = 0, high = 0 } = score ?? {};
  const max = Math.max(1, ...(isWaterfall ? [high * 100, support * 100] : rows.map(points)));
  const whole = score && isWaterfall ? intervalBar(score, max / 100) : null;
  let from = 0;
  const lines = rows.map((row, index) => {
    const bar = sourceBar(row, max, isWaterfall ? from : 0);
    from += points(row);
    const cited = row.isCited ? html` <span class="quiet">cited</span>` : null;
    return html`<tr><td dir="auto">${row.label}${cited}</td><td class="quiet">${checkedWords(row)}</td><td class="drawn">${bar}</td><td class="n">${(printed[index] ?? 0).toFixed(1)}</td></tr>`;
  });
  return html`<table><thead><tr><th>Source</th><th class="by">Checked by</th><th class="drawn"></th><th class="n">Points</th></tr></thead>
    <tbody>${lines}</tbody><tfoot><tr><td>Support</td><td></td><td class="drawn">${whole}</td><td class="n">${formatPoints(support)}</td></tr></tfoot></table>`;
}
