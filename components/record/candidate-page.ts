import { html, type Markup } from "@/components/record/markup";
import { levelInWords } from "@/components/record/record-words";
import { sourceTable } from "@/components/record/sources-section";
import type { OutcomeRecord, RatingRecord, ReviewRecord } from "@/domain/application-record";
import type { DecisionPacket } from "@/domain/decision-packet";
import type { PacketApplication } from "@/domain/packet-inputs";
import { formatPoints, formatRangeInWords } from "@/lib/format";

function ratingOf(review: ReviewRecord, outcomeId: string, key: string): RatingRecord | undefined {
  return review.ratings.find((one) => one.outcomeId === outcomeId && one.criterionKey === key);
}

/** "3", or with what was changed after it was handed in: "first 2". */
function cell(rating: RatingRecord | undefined): Markup {
  if (!rating) return html`<td></td>`;
  const { level, firstLevel = level, note } = rating;
  const first =
    firstLevel === level ? null : html` <span class="quiet">first ${levelInWords(firstLevel)}</span>`;
  const said = note ? html`<br><span class="quiet" dir="auto">${note}</span>` : null;
  return html`<td>${levelInWords(level)}${first}${said}</td>`;
}

function ratings(outcome: OutcomeRecord, reviews: readonly ReviewRecord[], packet: DecisionPacket): Markup {
  const { criteria } = packet.opening.rubric;
  const who = reviews.map(({ reviewer }) => html`<th>${reviewer}</th>`);
  const lines = criteria.map(
    ({ key, name }) =>
      html`<tr><td>${name}</td>${reviews.map((review) => cell(ratingOf(review, outcome.id, key)))}</tr>`,
  );
  return html`<table class="ratings"><caption dir="auto">${outcome.statement}</caption><thead><tr><th>Criterion</th>${who}</tr></thead><tbody>${lines}</tbody></table>`;
}

/** A page about one person: what the support rests on, as a waterfall, and every rating with its first level. */
export function candidatePage(packet: DecisionPacket, { name, record }: PacketApplication): Markup {
  const score = packet.results.scores.find(({ id }) => id === record.id);
  if (!score) return html``;
  const { support, low, high, isRated } = score;
  const first = packet.results.firstSupport?.[record.id];
  const before = first === undefined ? "" : ` By the first ratings alone it was ${formatPoints(first)}.`;
  const finding = isRated
    ? `${formatPoints(support)} points, range ${formatRangeInWords(low, high)}.${before}`
    : "Nothing rated yet.";
  const rated = record.outcomes.filter(({ id }) =>
    record.reviews.some(({ ratings }) => ratings.some(({ outcomeId }) => outcomeId === id)),
  );
  const tables = rated.map((outcome) => ratings(outcome, record.reviews, packet));
  return html`<article class="person"><h2 class="name" dir="auto">${name}</h2><p class="note">${finding}</p>
    ${sourceTable(packet, record.id, { isWaterfall: true })}
    <h3>Ratings</h3>${tables.length > 0 ? html`${tables}` : html`<p class="note">No outcome was rated.</p>`}</article>`;
}
