import { asId, asObject, asText, type JsonObject } from "@/domain/verification/json-value";
import { readMoment } from "@/domain/verification/moment";
import { isOpenBadge } from "@/domain/verification/read-achievement";

/** What a token carries: the certificate itself, and who the token says issued it. */
export interface TokenContent {
  readonly credential: JsonObject;
  readonly issuer: string;
  /** Whether the token and the certificate in it name the same issuer, holder and number. */
  readonly agrees: boolean;
}

const isoOfSeconds = (value: unknown) =>
  typeof value === "number" && Math.abs(value) < 1e11
    ? new Date(Math.round(value * 1000)).toISOString()
    : undefined;

/** The dates of the token where the certificate says none itself; the earlier end of two. */
function datesFrom(claims: JsonObject, credential: JsonObject): JsonObject {
  const [from, until] = [isoOfSeconds(claims.nbf ?? claims.iat), isoOfSeconds(claims.exp)];
  const stated = readMoment(credential.validUntil ?? credential.expirationDate, "LAST");
  const hasFrom = credential.validFrom !== undefined || credential.issuanceDate !== undefined;
  const isEarlier = until !== undefined && (stated === undefined || until < stated);
  return {
    ...(from !== undefined && !hasFrom ? { validFrom: from } : {}),
    ...(isEarlier ? { validUntil: until, expirationDate: until } : {}),
  };
}

/** A claim that repeats what the certificate says must say the same; one that adds to it may say anything. */
const agree = (claim: unknown, stated: string) =>
  claim === undefined || stated === "" || asText(claim) === stated;

/**
 * The certificate in a token's claims: under `vc` (data model 1.1), or the claims themselves (data model 2.0, Open Badges 3.0
 * and signed 2.0). Undefined when there is none.
 */
export function readTokenContent(claims: JsonObject): TokenContent | undefined {
  const inner = asObject(claims.vc) ?? claims;
  if (isOpenBadge(inner)) return { credential: inner, issuer: "", agrees: true };
  const subject = asObject(inner.credentialSubject);
  if (!subject && !Array.isArray(inner.credentialSubject)) return undefined;
  const stated = { issuer: asId(inner.issuer), id: asId(inner), subject: asText(subject?.id) };
  const credential: JsonObject = {
    ...inner,
    ...(stated.issuer === "" && asText(claims.iss) !== "" ? { issuer: claims.iss } : {}),
    ...(stated.id === "" && asText(claims.jti) !== "" ? { id: claims.jti } : {}),
    ...(subject && stated.subject === "" && asText(claims.sub) !== ""
      ? { credentialSubject: { ...subject, id: claims.sub } }
      : {}),
    ...datesFrom(claims, inner),
  };
  return {
    credential,
    issuer: asText(claims.iss) || stated.issuer,
    agrees:
      agree(claims.iss, stated.issuer) && agree(claims.jti, stated.id) && agree(claims.sub, stated.subject),
  };
}
