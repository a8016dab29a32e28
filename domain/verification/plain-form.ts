import { asId, asList, asObject, asText, type JsonObject } from "@/domain/verification/json-value";

/** The vocabularies that a verifiable credential begins with. */
const FIRST = ["https://www.w3.org/2018/credentials/v1", "https://www.w3.org/ns/credentials/v2"];
const KEYWORDS = ["@context", "@id", "@type", "@value", "@language", "@direction"];

const isNamed = (context: unknown) => asList(context).every((each) => typeof each === "string");

/** A term of a named vocabulary: not an address in full or in short, and no other keyword of JSON-LD. */
const isTerm = (key: string) => KEYWORDS.includes(key) || (!key.startsWith("@") && !key.includes(":"));

/** The certificate itself may be named further in, but not described there once more. */
function isRepeated(value: JsonObject, own: string): boolean {
  const names = Object.keys(value).filter((key) => !/^@?(id|type|context)$/.test(key));
  return own !== "" && asId(value) === own && names.length > 0;
}

/** The same of a proof, which is signed along and says when it ends. */
export function isPlainProof(proof: JsonObject): boolean {
  return Object.keys(proof).every(isTerm) && isNamed(proof["@context"]);
}

/**
 * Whether a signed JSON-LD document is written so plainly that its keys can be read as they stand. A proof covers what a
 * document means, not how it is written: with an alias, a full address for a key, or the certificate described once more
 * further in, whoever holds it could keep its signature and hide that it runs out or where it is revoked.
 */
export function isPlainForm(document: JsonObject): boolean {
  if (!FIRST.includes(asText(asList(document["@context"])[0]))) return false;
  const own = asId(document);
  if (own.startsWith("_:")) return false;
  const { proof: _, ...signed } = document;
  const waiting: unknown[] = [signed];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (Array.isArray(next)) {
      // A list in a list means the same as one, and what it holds would not be found.
      if (next.some(Array.isArray)) return false;
      waiting.push(...next);
    }
    const value = asObject(next);
    if (!value) continue;
    const isPlain = Object.keys(value).every(isTerm) && isNamed(value["@context"]);
    if (!isPlain || (value !== signed && isRepeated(value, own))) return false;
    waiting.push(...Object.values(value));
  }
  return true;
}
