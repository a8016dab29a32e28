import { decisionTitle, fingerprintGroups } from "@/components/decision/decision-words";
import { candidatePage } from "@/components/record/candidate-page";
import { html, type Markup } from "@/components/record/markup";
import { doneSection, packetSection, signaturesSection } from "@/components/record/packet-section";
import { pageStyle } from "@/components/record/page-style";
import { instantInWords } from "@/components/record/record-words";
import { debriefSection, roundsSection, votesSection } from "@/components/record/said-section";
import { sourceTable } from "@/components/record/sources-section";
import { surenessSection } from "@/components/record/sureness-section";
import { paragraphs, section } from "@/components/record/text-section";
import { againstInWords } from "@/domain/decision-against";
import type { DecisionPacket } from "@/domain/decision-packet";
import { surenessRows } from "@/domain/decision-view";
import type { PacketApplication } from "@/domain/packet-inputs";
import type { UnsealedPacket } from "@/domain/sealed-packet";
import { formatPoints } from "@/lib/format";

/** What the page may load: nothing. Its style and fonts are in it. */
export const RECORD_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

function againstSection({ results, decision }: DecisionPacket): Markup | null {
  if (!results.against) return null;
  const words = `${againstInWords(results.against, "had")}. Deciding otherwise is no fault.`;
  const body = html`${paragraphs(decision.againstArithmetic ?? "")}<p class="note">${words}</p>`;
  return section("Against the arithmetic", body);
}

/** Everybody in the packet, the best supported first. */
function inOrder(packet: DecisionPacket): PacketApplication[] {
  return surenessRows(packet).flatMap(({ applicationId }) =>
    packet.applications.filter(({ record }) => record.id === applicationId),
  );
}

function heading({ packet, signatures }: UnsealedPacket, title: string): Markup {
  const { decidedBy, decidedAt, supersedesId, signaturesNeeded = 1 } = packet.decision;
  const isMissing = 1 + signatures.length < signaturesNeeded;
  const missing = isMissing
    ? html`<p class="missing">Not in effect: it waits for a second signature.</p>`
    : null;
  const earlier = supersedesId
    ? html`<p class="note">It replaces an earlier decision, ${supersedesId}.</p>`
    : null;
  return html`<header><h1 dir="auto">${title}</h1><p class="note">${packet.opening.title}. Decided by ${decidedBy} on ${instantInWords(decidedAt)}</p>${earlier}${missing}</header>`;
}

/**
 * The record of a decision as one page that needs nothing else, to read, keep and print (design.md, "Print"). All of it is
 * read from the packet, so that it says what the packet says. `fonts` is CSS that carries the product's fonts along.
 */
export function recordPage(unsealed: UnsealedPacket, fonts: string): string {
  const { packet, fingerprint } = unsealed;
  const { kind, applicationId, rationale } = packet.decision;
  const decided = packet.applications.find(({ record }) => record.id === applicationId)?.name ?? "";
  const support = packet.results.scores.find(({ id }) => id === applicationId)?.support ?? 0;
  const title = decisionTitle(kind, decided);
  const groups = fingerprintGroups(fingerprint).slice(0, 4).join(" ");
  const running = `Outweigh decision record · ${packet.organization} · Packet ${groups}`;
  const body = [
    html`<p class="running">${running}</p>`,
    heading(unsealed, title),
    section("Why", paragraphs(rationale)),
    againstSection(packet),
    surenessSection(packet, decided),
    section(
      `What the ${formatPoints(support)} points rest on`,
      sourceTable(packet, applicationId, { isWaterfall: false }),
    ),
    votesSection(packet),
    debriefSection(packet),
    roundsSection(packet),
    signaturesSection(unsealed),
    packetSection(unsealed),
    doneSection(unsealed),
    ...inOrder(packet).map((application) => candidatePage(packet, application)),
  ].flatMap((part) => part ?? []);
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${RECORD_POLICY}"><meta name="referrer" content="no-referrer">`;
  const style = `<style>${fonts}${pageStyle(running)}</style>`;
  return `<!doctype html><html lang="en"><head>${head}<title>${html`${title}`.text}</title>${style}</head><body><main>${html`${body}`.text}</main></body></html>`;
}
