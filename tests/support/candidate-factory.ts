import { randomUUID } from "node:crypto";
import { EMPTY_OUTCOME_DRAFT } from "@/domain/candidate-link/candidate-fields";
import { CANDIDATE_LINK_DAYS } from "@/domain/candidate-link/candidate-link";
import type { Actor } from "@/server/actor";
import { uniqueName } from "@/tests/support/factory";
import { hashToken, linkToken } from "@/tests/support/link-secret";
import type { MadeApplication } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

const DAY_MS = 24 * 3_600_000;

export interface MadeCandidateLink {
  readonly id: string;
  readonly token: string;
}

type Place = Pick<MadeApplication, "id" | "organizationId">;

/** A candidate's link as a recruiter makes it; `consentedAt` for one who has agreed. Writes no audit and no message. */
export async function makeCandidateLink(
  actor: Actor,
  application: Place,
  options: { createdAt?: Date; revokedAt?: Date; consentedAt?: Date } = {},
): Promise<MadeCandidateLink> {
  const id = randomUUID();
  const createdAt = options.createdAt ?? actor.at;
  const token = linkToken("candidate", id, createdAt);
  await store().candidateLink.create({
    data: {
      ...options,
      id,
      organizationId: application.organizationId,
      applicationId: application.id,
      createdById: actor.memberId,
      tokenHash: hashToken(token),
      createdAt,
      expiresAt: new Date(createdAt.getTime() + CANDIDATE_LINK_DAYS * DAY_MS),
    },
  });
  return { id, token };
}

/** What a candidate has sent in by a link: an outcome with one piece of evidence, and a certificate. */
export async function makeSentIn({ organizationId, id: applicationId }: Place, link: MadeCandidateLink) {
  const by = { organizationId, candidateLinkId: link.id };
  const statement = uniqueName("Offers go out in a day instead of three");
  const outcome = await store().outcome.create({ data: { ...by, applicationId, statement } });
  const place = { organizationId, outcomeId: outcome.id };
  await store().evidence.create({
    data: { ...place, kind: "BARE_SELF_REPORT", title: "Own statement", isStatement: true },
  });
  const evidence = await store().evidence.create({
    data: { ...by, outcomeId: outcome.id, kind: "ARTIFACT", title: uniqueName("Offer template") },
  });
  const credential = await store().credential.create({
    data: { ...by, applicationId, title: "Applied AI", kind: "ATTENDANCE", issuedOn: new Date("2026-03-01") },
  });
  return { outcomeId: outcome.id, evidenceId: evidence.id, credentialId: credential.id };
}

/** An outcome that a candidate has begun; answers its id. */
export async function makeCandidateDraft({ organizationId, id: applicationId }: Place): Promise<string> {
  const outcome = { ...EMPTY_OUTCOME_DRAFT, statement: uniqueName("Reports are checked twice") };
  const place = { organizationId, applicationId, origin: "CANDIDATE" as const, position: 0 };
  return (await store().outcomeDraft.create({ data: { ...place, outcome, evidence: [] } })).id;
}

/** Something a candidate was asked for; answers its id. */
export async function makeEvidenceRequest(
  actor: Actor,
  { organizationId, id: applicationId }: Place,
  options: { outcomeId?: string; what?: string; createdAt?: Date } = {},
): Promise<string> {
  const data = { what: "What was measured?", createdAt: actor.at, ...options };
  const row = await store().evidenceRequest.create({
    data: { ...data, organizationId, applicationId, createdById: actor.memberId },
  });
  return row.id;
}
