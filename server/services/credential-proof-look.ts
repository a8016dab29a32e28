import "server-only";
import { issuerHost } from "@/domain/credential-proof/issuer-anchor";
import { plainLine } from "@/domain/credential-proof/plain-line";
import type { ProofStep, Provenance } from "@/domain/credential-proof/proof-findings";
import type { Look } from "@/domain/credential-proof/proof-look";
import type { OrganizationId } from "@/domain/ids";
import { isTheirs } from "@/domain/verification/is-theirs";
import type { CredentialRecipient, ReadCredential } from "@/domain/verification/read-credential";
import {
  type ChecklistSuggestions,
  type OpeningWords,
  suggestChecklist,
} from "@/domain/verification/suggest-checklist";
import type { SuggestionWords } from "@/domain/verification/suggestion-source";
import { type TheirsReason, theirsAnswer } from "@/domain/verification/theirs-reason";
import { STEP_NAMES } from "@/domain/verification/verification-step";
import { db } from "@/server/db";
import { hashText } from "@/server/services/credential-verify-hash";
import type { IssuerDocuments } from "@/server/services/issuer-documents";

interface Scope {
  readonly organizationId: OrganizationId;
  readonly at: Date;
}

/** Where issuers are asked, for one verification; a test puts its own in the place of the network. */
export type AskIssuers = (scope: Scope) => IssuerDocuments | Promise<IssuerDocuments>;

/** The network, over HTTPS alone. Loaded with everything it needs once a badge is verified, not with the app. */
export const askIssuers: AskIssuers = async (scope) =>
  (await import("@/server/services/issuer-documents")).issuerDocuments(scope.organizationId, scope.at);

/** What one verification found, and what it read on the way. */
export interface Looked extends Look {
  /** Undefined only where the document could not be read at all. */
  readonly read: ReadCredential | undefined;
  readonly provenance: Provenance;
  readonly steps: readonly ProofStep[];
  readonly suggestions: ChecklistSuggestions;
}

const NO_SUGGESTIONS: ChecklistSuggestions = { checklist: {}, kind: undefined };

/** By what a badge names its holder, as people read it. */
function recipientWords({ kind, value, isHashed }: CredentialRecipient): string {
  if (isHashed) return kind === "PHONE" ? "a hidden telephone number" : "a hidden e-mail address";
  return kind === "DID" ? "a key of theirs" : value;
}

const LONGEST = { name: 120, host: 253, words: 500, address: 2000 } as const;
const MOST_RECIPIENTS = 5;

function provenanceOf(read: ReadCredential | undefined): Provenance {
  const recipients = (read?.recipients ?? []).slice(0, MOST_RECIPIENTS).map(recipientWords);
  return {
    title: plainLine(read?.title ?? "", LONGEST.name),
    issuer: plainLine(read?.issuer.name ?? "", LONGEST.name),
    issuerHost: plainLine(issuerHost(read?.issuer.id ?? ""), LONGEST.host),
    issuerId: plainLine(read?.issuer.id ?? "", LONGEST.address),
    achievementAddress: plainLine(read?.achievement.criteriaUrl ?? "", LONGEST.address),
    issuedAt: read?.issuedAt ?? null,
    expiresAt: read?.expiresAt ?? null,
    recipients: [...new Set(recipients.map((words) => plainLine(words, LONGEST.name)))],
  };
}

/** Suggestions with words that can be stored, whatever the issuer wrote. */
function plainSuggestions({ checklist, kind }: ChecklistSuggestions): ChecklistSuggestions {
  const plain = <Suggestion extends SuggestionWords>(one: Suggestion) => ({
    ...one,
    words: plainLine(one.words, LONGEST.words),
  });
  const entries = Object.entries(checklist).map(([key, one]) => [key, plain(one)] as const);
  return { checklist: Object.fromEntries(entries), kind: kind && plain(kind) };
}

async function loadAbout({ organizationId }: Scope, applicationId: string) {
  const { candidate, opening } = await db().application.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: applicationId } },
    select: {
      candidate: { select: { email: true, phone: true } },
      opening: {
        select: {
          title: true,
          goals: true,
          bottlenecks: true,
          measuresOfSuccess: true,
          rubric: { select: { criteria: { select: { name: true, question: true } } } },
        },
      },
    },
  });
  const { title, goals, bottlenecks, measuresOfSuccess, rubric } = opening;
  const rated = rubric?.criteria.flatMap(({ name, question }) => [name, question]) ?? [];
  const words: OpeningWords = { job: [title, ...rated], purpose: [goals, bottlenecks, measuresOfSuccess] };
  return { person: { email: candidate.email ?? "", phone: candidate.phone ?? "" }, words };
}

/** Verifies a document for the person of an application. Asks the network, and so runs in no transaction. */
export async function lookAt(
  document: string,
  applicationId: string,
  scope: Scope,
  ask: AskIssuers,
): Promise<Looked> {
  const { person, words } = await loadAbout(scope, applicationId);
  const { verifyCredential } = await import("@/server/services/credential-verify");
  const documents = await ask(scope);
  const { genuine, credential: read } = await verifyCredential(document, { at: scope.at, documents });
  const unread: TheirsReason = "NOT_READ";
  return {
    genuine: { answer: genuine.answer, reason: genuine.reason },
    theirs: read
      ? isTheirs(read.recipients, person, hashText)
      : { answer: theirsAnswer(unread), reason: unread },
    expiresAt: read?.expiresAt ?? null,
    read,
    provenance: provenanceOf(read),
    steps: genuine.steps.map(({ key, answer, words: said }) => ({
      name: STEP_NAMES[key],
      answer,
      words: plainLine(said, LONGEST.words),
    })),
    suggestions: read ? plainSuggestions(suggestChecklist(read.achievement, words)) : NO_SUGGESTIONS,
  };
}
