import { intervalBar } from "@/components/record/bars";
import { html, type Markup } from "@/components/record/markup";
import { section } from "@/components/record/text-section";
import type { DecisionPacket } from "@/domain/decision-packet";
import { type SurenessRow, surenessRows } from "@/domain/decision-view";
import { verdictOf } from "@/domain/scoring/verdict";
import { formatCount, formatPoints } from "@/lib/format";

/** How many people stand beside the decided one; each has a page further on. */
const SHOWN = 12;

function verdictWords(row: SurenessRow, decided: string): string {
  if (row.isDecided) return "decided";
  if (!row.isRated) return "Nothing rated yet";
  if (row.probability === null) return "";
  const verdict = verdictOf(decided, row.name, row.probability);
  return verdict.isAhead ? `${verdict.leader} ahead, ${verdict.percent}` : verdict.words;
}

/** How sure the score was: everybody's range on one scale, and the probability beside the decided person. */
export function surenessSection(packet: DecisionPacket, decided: string): Markup | null {
  const rows = surenessRows(packet);
  const at = rows.findIndex(({ isDecided }) => isDecided);
  const from = Math.max(0, Math.min(at - 4, rows.length - SHOWN));
  const shown = rows.slice(from, from + SHOWN);
  const lines = shown.map(
    (row) =>
      html`<tr class="${row.isDecided ? "decided" : ""}"><td dir="auto">${row.name}</td><td class="scale">${row.isRated ? intervalBar(row) : null}</td><td class="n">${row.isRated ? formatPoints(row.support) : ""}</td><td>${verdictWords(row, decided)}</td></tr>`,
  );
  const more = rows.length - shown.length;
  const rest = more > 0 ? html`<p class="note">${formatCount(more, "more candidate")} further on.</p>` : null;
  const axis = html`<span class="axis"><i>0</i><i>25</i><i>50</i><i>75</i><i>100</i></span>`;
  return section(
    "How sure the score was",
    html`<table class="sure"><thead><tr><th></th><th class="scale">${axis}</th><th class="n">Points</th><th></th></tr></thead><tbody>${lines}</tbody></table>${rest}`,
  );
}
