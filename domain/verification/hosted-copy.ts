import { asId, asList, asObject, asObjects, asText, type JsonObject } from "@/domain/verification/json-value";
import { type DayEdge, readMoment } from "@/domain/verification/moment";

const sameMoment = (a: unknown, b: unknown, edge: DayEdge) =>
  (a ?? undefined) === (b ?? undefined) ||
  (readMoment(a, edge) !== undefined && readMoment(a, edge) === readMoment(b, edge));

/** Two ways of hashing one address cannot be compared; what the issuer publishes counts then. */
function sameRecipient(a: unknown, b: unknown): boolean {
  const [one, other] = [asObject(a) ?? {}, asObject(b) ?? {}];
  const isComparable =
    asText(one.salt) === asText(other.salt) && Boolean(one.hashed) === Boolean(other.hashed);
  return !isComparable || asText(one.identity).toLowerCase() === asText(other.identity).toLowerCase();
}

/**
 * Whether a copy of a hosted assertion says in substance what its issuer publishes: to whom, what, when and for how long.
 * Pictures and the like may have changed since.
 */
export function isSameAssertion(copy: JsonObject, hosted: JsonObject): boolean {
  return (
    (asId(hosted) === "" || asId(copy) === "" || asId(copy) === asId(hosted)) &&
    sameRecipient(copy.recipient, hosted.recipient) &&
    asId(copy.badge) === asId(hosted.badge) &&
    sameMoment(copy.issuedOn, hosted.issuedOn, "FIRST") &&
    sameMoment(copy.expires, hosted.expires, "LAST")
  );
}

/** Where an assertion says that it is published: its id, or in version 1.1 the address under `verify`. */
export function hostedAddress(assertion: JsonObject): string {
  const verify = asObject(assertion.verify);
  return asText(verify?.url) || asId(assertion);
}

/** How it is to be verified: "SIGNED" needs a token; everything else is published by its issuer. */
export function badgeVerification(assertion: JsonObject): "HOSTED" | "SIGNED" {
  const stated = asObject(assertion.verification) ?? asObject(assertion.verify);
  return /^signed/i.test(asText(stated?.type)) ? "SIGNED" : "HOSTED";
}

/**
 * Whether an issuer publishes its assertions at this address: on the host of its own, or where its profile says so
 * (`verification.allowedOrigins`, `startsWith`).
 */
export function isWithinIssuer(address: string, issuer: JsonObject): boolean {
  const url = URL.parse(address);
  const own = URL.parse(asId(issuer));
  if (!url || !own) return false;
  const verification = asObjects(issuer.verification)[0] ?? {};
  const prefixes = asList(verification.startsWith).map(asText);
  const origins = asList(verification.allowedOrigins).map(asText);
  if (prefixes.length > 0) return prefixes.some((prefix) => prefix !== "" && startsWithin(url.href, prefix));
  if (origins.length > 0) return origins.some((origin) => origin === url.host || origin === url.origin);
  return url.origin === own.origin;
}

/** A beginning that ends within the host would fit other hosts too. */
function startsWithin(href: string, prefix: string): boolean {
  const start = URL.parse(prefix);
  return start !== null && href.startsWith(start.href) && URL.parse(href)?.origin === start.origin;
}

/** Whether a list of revoked assertions names this one: by its id, or by its uid in version 1.1. */
export function isListedRevoked(list: JsonObject, assertion: JsonObject): boolean {
  const names = [asId(assertion), asText(assertion.uid)].filter((name) => name !== "");
  const listed = asList(list.revokedAssertions).flatMap((each) => [asId(each), asText(asObject(each)?.uid)]);
  const keyed = list.revokedAssertions === undefined ? Object.keys(list) : [];
  return names.some((name) => listed.includes(name) || keyed.includes(name));
}
