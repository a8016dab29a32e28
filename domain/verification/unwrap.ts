import { asId, asList, asObject, type JsonObject, typesOf } from "@/domain/verification/json-value";

/** A certificate as it is secured: a token, or JSON with its proofs in it. */
export type Secured =
  | { readonly kind: "TOKEN"; readonly token: string }
  | { readonly kind: "JSON"; readonly document: JsonObject };

const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]*$/;
const ENVELOPE = /^data:application\/(?:vc(?:\+ld)?\+jwt|jwt)[^,]*,([\w.-]+)$/;

export const isToken = (text: string) => TOKEN.test(text);

/**
 * What is inside the wrappers that wallets put around one certificate: a list of one, a presentation of one, an enveloped
 * credential. "SEVERAL" when there are more; undefined when it is no object at all.
 */
export function unwrap(value: unknown): Secured | "SEVERAL" | undefined {
  let inner = value;
  // As many wrappers as there are kinds.
  for (let layer = 0; layer < 4; layer++) {
    if (typeof inner === "string") return isToken(inner) ? { kind: "TOKEN", token: inner } : undefined;
    const held = Array.isArray(inner) ? inner : presented(asObject(inner));
    if (held && held.length > 1) return "SEVERAL";
    if (held) inner = held[0];
    else break;
  }
  const document = asObject(inner);
  if (!document) return undefined;
  const enveloped = ENVELOPE.exec(
    typesOf(document).includes("EnvelopedVerifiableCredential") ? asId(document) : "",
  )?.[1];
  return enveloped && isToken(enveloped) ? { kind: "TOKEN", token: enveloped } : { kind: "JSON", document };
}

function presented(document: JsonObject | undefined): readonly unknown[] | undefined {
  if (!document || !typesOf(document).includes("VerifiablePresentation")) return undefined;
  return asList(document.verifiableCredential);
}
