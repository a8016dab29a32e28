import { gzipSync } from "node:zlib";

type Json = Record<string, unknown>;

/** The moment at which the samples below are in date. */
export const AT = new Date("2026-11-22T12:00:00Z");

export const V1 = "https://www.w3.org/2018/credentials/v1";
export const V2 = "https://www.w3.org/ns/credentials/v2";
export const OB3 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

/** An Open Badge 3.0 of an issuer, unsigned. */
export function openBadge3(issuer: string, more: Json = {}): Json {
  return {
    "@context": [V2, OB3],
    id: "https://issuer.example/credentials/7c1",
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    name: "Prompt engineering",
    issuer: { id: issuer, type: ["Profile"], name: "Academy of Examples" },
    validFrom: "2026-03-01T09:00:00Z",
    credentialSubject: {
      type: ["AchievementSubject"],
      identifier: [
        {
          type: "IdentityObject",
          identityType: "emailAddress",
          identityHash: "ada@people.example",
          hashed: false,
        },
      ],
      achievement: {
        id: "https://issuer.example/achievements/prompting",
        type: ["Achievement"],
        name: "Prompt engineering",
        description: "For people who put language models to work.",
        criteria: { narrative: "Build an assistant of your own. The project is graded by two reviewers." },
      },
    },
    ...more,
  };
}

/** A status list, unsigned, in which the given places are set. */
export function statusList(
  url: string,
  issuer: string,
  places: readonly number[],
  purpose = "revocation",
): Json {
  const bits = Buffer.alloc(16_384);
  for (const place of places) bits[place >> 3] = (bits[place >> 3] ?? 0) | (0x80 >> (place & 7));
  return {
    "@context": [V2],
    id: url,
    type: ["VerifiableCredential", "BitstringStatusListCredential"],
    issuer,
    validFrom: "2026-01-01T00:00:00Z",
    credentialSubject: {
      id: `${url}#list`,
      type: "BitstringStatusList",
      statusPurpose: purpose,
      encodedList: `u${gzipSync(bits).toString("base64url")}`,
    },
  };
}

/** What a certificate says of its place in a list. */
export function listed(url: string, place: number, purpose = "revocation"): Json {
  return {
    id: `${url}#${place}`,
    type: "BitstringStatusListEntry",
    statusPurpose: purpose,
    statusListIndex: String(place),
    statusListCredential: url,
  };
}
