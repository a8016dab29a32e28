import { html, type Markup } from "@/components/record/markup";
import { instantInWords } from "@/components/record/record-words";
import { section } from "@/components/record/text-section";
import { DEBRIEF_RESULT_NAMES } from "@/domain/debrief/debrief-result";
import { debriefRows } from "@/domain/debrief/debrief-rows";
import type { DecisionPacket } from "@/domain/decision-packet";
import {
  type SaidInVote,
  unseenWords,
  type VoteOfRecord,
  voteInWords,
  votesOfRecord,
} from "@/domain/decision-said";
import { formatCount } from "@/lib/format";

function said({ who, votedFor, reason, replies }: SaidInVote): Markup {
  const choice = votedFor === null ? "could not tell yet" : `voted for ${votedFor}`;
  const answers = replies.map(
    ({ name, text }) => html`<p class="quiet"><b>${name}</b> answered: <q dir="auto">${text}</q></p>`,
  );
  return html`<div class="said"><p><b>${who ?? "On a closed ballot"}</b><br><span class="quiet">${choice}</span></p>
    <div>${reason ? html`<q dir="auto">${reason}</q>` : null}${answers}</div></div>`;
}

function vote(of: VoteOfRecord): Markup {
  return html`<div class="vote">${of.said.map(said)}<p class="note">Vote: ${voteInWords(of)}. ${unseenWords(of)}</p></div>`;
}

/** What was said against the decision, and for it, in votes; the other way first. */
export function votesSection(packet: DecisionPacket): Markup | null {
  const votes = votesOfRecord(packet);
  return section("What was said against it", votes.length > 0 ? html`${votes.map(vote)}` : null);
}

/** What the panel talked through before. */
export function debriefSection(packet: DecisionPacket): Markup | null {
  const debriefs = debriefRows(packet).map(({ startedBy, startedAt, points }) => {
    const each = points.map(
      (
        point,
      ) => html`<div class="said"><p><b dir="auto">${point.candidateName || "Withdrawn since"}</b><br><span class="quiet">${point.criterionName}</span></p>
        <div><p dir="auto">${point.statement}</p><p><b>${point.result ? DEBRIEF_RESULT_NAMES[point.result] : "Not settled"}</b></p>${point.note ? html`<q dir="auto">${point.note}</q>` : null}</div></div>`,
    );
    return html`<p class="note">Led by ${startedBy}, ${instantInWords(startedAt)}</p>${each}`;
  });
  return section("Said in the debrief", debriefs.length > 0 ? html`${debriefs}` : null);
}

/** The rounds of pairs: in which order the panel’s own answers put people, the strongest first. */
export function roundsSection({ rounds = [], applications }: DecisionPacket): Markup | null {
  const names = new Map(applications.map(({ name, record }) => [record.id, name]));
  const over = rounds.flatMap(({ strengths, startedAt, done, asked }) => {
    if (!strengths) return [];
    const order = strengths.map(({ applicationId }) => names.get(applicationId) ?? "somebody who withdrew");
    return [
      html`<p>${instantInWords(startedAt)}, ${done} of ${formatCount(asked, "voter")} done. By their answers alone, the strongest first: ${order.join(", ")}.</p>`,
    ];
  });
  return section("In rounds of pairs", over.length > 0 ? html`<div class="prose">${over}</div>` : null);
}
