import { conditionsOf } from "@/components/decision/conditions";
import { fingerprintGroups } from "@/components/decision/decision-words";
import { html, type Markup } from "@/components/record/markup";
import { instantInWords } from "@/components/record/record-words";
import { packetCounts, sourceRows, wasFrozenBeforeReviews } from "@/domain/decision-view";
import type { PacketSignature } from "@/domain/packet-signature";
import { keysPath } from "@/domain/published-keys";
import { ROLE_NAMES } from "@/domain/role";
import type { UnsealedPacket } from "@/domain/sealed-packet";
import { formatNumber } from "@/lib/format";

function signedWith(signature: PacketSignature | null): Markup | null {
  return signature
    ? html`<br><span class="quiet">Sealed with key ${signature.keyId.slice(0, 12)}</span>`
    : null;
}

/** Who put their name under it, and what is still missing. */
export function signaturesSection({ packet, signature, signatures }: UnsealedPacket): Markup {
  const { decidedBy, decidedAt, signaturesNeeded = 1 } = packet.decision;
  const seconds = signatures.map(
    (second) =>
      html`<div><span class="quiet">Signed by</span><br><b>${second.name}</b>, ${ROLE_NAMES[second.role].toLowerCase()}<br><span class="quiet">${instantInWords(second.signedAt)}</span>${second.note ? html`<br><q dir="auto">${second.note}</q>` : null}${signedWith(second.signature)}</div>`,
  );
  const isMissing = 1 + signatures.length < signaturesNeeded;
  const missing = isMissing
    ? html`<div><span class="quiet">Signed by</span><br><b>Nobody yet</b><br><span class="quiet">It takes effect with the second signature.</span></div>`
    : null;
  return html`<section class="signatures"><h2>Signatures</h2><div class="sign"><div><span class="quiet">Decided by</span><br><b>${decidedBy}</b><br><span class="quiet">${instantInWords(decidedAt)}</span>${signedWith(signature)}</div>${seconds}${missing}</div></section>`;
}

/** What is in the frozen packet, its fingerprint, and whose key signed it. */
export function packetSection({ packet, fingerprint, signature }: UnsealedPacket): Markup {
  const counts = packetCounts(packet);
  const rows: readonly (readonly [string, string])[] = [
    ["Applications", formatNumber(counts.applications)],
    ["Outcomes", formatNumber(counts.outcomes)],
    ["Evidence, checked", `${formatNumber(counts.evidenceChecked)} of ${formatNumber(counts.evidence)}`],
    ["Certificates", formatNumber(counts.credentials)],
    ["Reviews", formatNumber(counts.reviews)],
    ["Ratings", formatNumber(counts.ratings)],
    ["Votes and rounds", formatNumber((packet.votes?.length ?? 0) + (packet.rounds?.length ?? 0))],
    ["Events of the log", formatNumber(packet.log?.total ?? 0)],
    ["Rubric and weights", `version ${packet.opening.rubric.version}`],
    ["Scoring", `version ${packet.scoringVersion}`],
    ["Format", `version ${packet.formatVersion}`],
  ];
  const lines = rows.map(([what, value]) => html`<dt>${what}</dt><dd>${value}</dd>`);
  const groups = fingerprintGroups(fingerprint).map((group) => html`<span>${group}</span> `);
  const seal = signature
    ? html`<p class="note">Signed with Ed25519, key <code>${signature.keyId}</code>. The organization’s keys are published at <code>${keysPath(packet.organizationId ?? "")}</code>.</p>`
    : html`<p class="note">Not signed: packets of this format were not.</p>`;
  return html`<section class="packet"><h2>Frozen packet</h2><dl>${lines}</dl><p class="hash" aria-label="Fingerprint of the packet">${groups}</p>${seal}</section>`;
}

/** What was kept to, and what was not. */
export function doneSection({ packet }: UnsealedPacket): Markup {
  const conditions = conditionsOf({
    counts: packetCounts(packet),
    isFrozenBeforeReviews: wasFrozenBeforeReviews(packet),
    sources: sourceRows(packet),
  });
  const lines = conditions.map(
    ({ isMet, words }) => html`<li class="${isMet ? "met" : "quiet"}">${isMet ? "✓" : "–"} ${words}</li>`,
  );
  return html`<section class="done"><h2>How it was done</h2><ul>${lines}</ul></section>`;
}
