import {
  asId,
  asObject,
  asObjects,
  asText,
  asTexts,
  type JsonObject,
  typesOf,
} from "@/domain/verification/json-value";
import { type DayEdge, readMoment } from "@/domain/verification/moment";
import {
  readAlignments,
  readEvidence,
  readIssuer,
  readResults,
} from "@/domain/verification/read-achievement-parts";
import type { Achievement, ReadCredential } from "@/domain/verification/read-credential";
import { readSubjectRecipients } from "@/domain/verification/read-recipient";

const BADGE_TYPES = ["OpenBadgeCredential", "AchievementCredential"];

function readAchievementOf(subject: JsonObject, credential: JsonObject): Achievement {
  const object: JsonObject = asObjects(subject.achievement)[0] ?? {};
  const criteria = asObject(object.criteria);
  return {
    id: asId(subject.achievement),
    name: asText(object.name),
    type: asText(object.achievementType),
    description: asText(object.description ?? credential.description),
    criteria: asText(criteria?.narrative),
    criteriaUrl: asId(object.criteria),
    alignments: readAlignments(object.alignment),
    tags: asTexts(object.tag),
    results: readResults(object.resultDescription, subject.result),
    evidence: [
      ...readEvidence(credential.evidence),
      ...readEvidence(asText(subject.narrative) === "" ? undefined : { narrative: subject.narrative }),
    ],
  };
}

/** The first of two names of a date that is there: VC 2.0 renamed both. */
function dateOf(credential: JsonObject, names: readonly string[], edge: DayEdge) {
  const value = names.map((name) => credential[name]).find((each) => each !== undefined && each !== null);
  const moment = readMoment(value, edge);
  return { moment: moment ?? null, isBad: value !== undefined && moment === undefined };
}

/** What kind of certificate it is, for those that are no badge: its own name, else its type in words. */
function titleOf(credential: JsonObject, achievement: Achievement): string {
  const type = typesOf(credential).find((each) => each !== "VerifiableCredential") ?? "";
  return achievement.name || asText(credential.name) || type.replace(/([a-z])([A-Z])/g, "$1 $2");
}

/** A W3C Verifiable Credential (data model 1.1 or 2.0), of which Open Badges 3.0 is one kind. */
export function readVerifiableCredential(credential: JsonObject): ReadCredential {
  const subject: JsonObject = asObjects(credential.credentialSubject)[0] ?? {};
  const achievement = readAchievementOf(subject, credential);
  const from = dateOf(credential, ["validFrom", "issuanceDate"], "FIRST");
  const until = dateOf(credential, ["validUntil", "expirationDate"], "LAST");
  const isBadge = typesOf(credential).some((type) => BADGE_TYPES.includes(type));
  return {
    standard: isBadge ? "OPEN_BADGES_3" : "VERIFIABLE_CREDENTIAL",
    id: asId(credential),
    title: titleOf(credential, achievement),
    issuer: readIssuer(credential.issuer),
    recipients: readSubjectRecipients(subject),
    issuedAt: from.moment,
    expiresAt: until.moment,
    hasBadDate: from.isBad || until.isBad,
    achievement,
  };
}
