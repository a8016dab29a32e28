import { asId, asObject, asText, asTexts, type JsonObject } from "@/domain/verification/json-value";
import { readMoment } from "@/domain/verification/moment";
import { readAlignments, readEvidence, readIssuer } from "@/domain/verification/read-achievement-parts";
import type { Achievement, ReadCredential } from "@/domain/verification/read-credential";
import { readBadgeRecipient } from "@/domain/verification/read-recipient";

function readBadgeClass(badge: unknown, assertion: JsonObject): Achievement {
  const object: JsonObject = asObject(badge) ?? {};
  const criteria = asObject(object.criteria);
  return {
    id: asId(badge),
    name: asText(object.name),
    type: "Badge",
    description: asText(object.description),
    criteria: asText(criteria?.narrative),
    criteriaUrl: asId(object.criteria),
    alignments: readAlignments(object.alignment),
    tags: asTexts(object.tags),
    results: [],
    evidence: [
      ...readEvidence(assertion.evidence),
      ...readEvidence(assertion.narrative === undefined ? undefined : { narrative: assertion.narrative }),
    ],
  };
}

/**
 * An Open Badges 2.0 assertion (1.1 reads too). Its badge class and issuer are read where they stand in it: the caller puts
 * them there once they are looked up.
 */
export function readOpenBadge(assertion: JsonObject): ReadCredential {
  const achievement = readBadgeClass(assertion.badge, assertion);
  const issuedAt = readMoment(assertion.issuedOn, "FIRST");
  const expiresAt = readMoment(assertion.expires, "LAST");
  return {
    standard: "OPEN_BADGES_2",
    id: asId(assertion),
    title: achievement.name,
    issuer: readIssuer(asObject(assertion.badge)?.issuer),
    recipients: readBadgeRecipient(asObject(assertion.recipient)),
    issuedAt: issuedAt ?? null,
    expiresAt: expiresAt ?? null,
    hasBadDate:
      (assertion.issuedOn !== undefined && issuedAt === undefined) ||
      (assertion.expires !== undefined && assertion.expires !== null && expiresAt === undefined),
    achievement,
  };
}
