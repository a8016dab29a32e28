import "server-only";
import { driver } from "@digitalbazaar/did-method-key";
import { base64url } from "jose";
import { type ControllerDocument, readControllerDocument } from "@/domain/verification/controller-document";
import { type DidUrl, didWebAddress } from "@/domain/verification/did-address";
import type { DocumentReason } from "@/domain/verification/fetch-reason";
import type { Found } from "@/domain/verification/issuer-document";
import { asObject } from "@/domain/verification/json-value";
import { jwkOfMultikey } from "@/server/services/issuer-key";

/** One JSON object at an address; how a did:web reaches its document. */
export type AskJson = (url: string) => Promise<Found<Readonly<Record<string, unknown>>>>;

/** Ed25519, P-256 and P-384, as their keys begin in base58. */
const KEY_HEADERS = ["z6Mk", "zDna", "z82L"];
const MULTIKEY = "https://w3id.org/security/multikey/v1";

function refused<Value>(reason: DocumentReason): Found<Value> {
  return { ok: false, reason };
}

/** The driver gives it its id and its controller, and asks for it again. */
async function fromMultibase({ publicKeyMultibase }: { readonly publicKeyMultibase: string }) {
  if (!jwkOfMultikey(publicKeyMultibase)) throw new Error("Not a key of a known kind.");
  const key = { id: "", controller: "", type: "Multikey" as const, publicKeyMultibase };
  return {
    ...key,
    async export(this: typeof key) {
      const { id, controller, type } = this;
      return { "@context": MULTIKEY, id, type, controller, publicKeyMultibase };
    },
  };
}

const didKey = driver();
for (const multibaseMultikeyHeader of KEY_HEADERS) didKey.use({ multibaseMultikeyHeader, fromMultibase });

async function resolveKey(did: string): Promise<Found<ControllerDocument>> {
  const document = await didKey.get({ did }).catch(() => null);
  return document ? readControllerDocument(did, document) : refused("BAD_DID");
}

/** Source: the did:jwk method specification. The one key is `#0`; a private one, or one for encryption, is no issuer's. */
function resolveJwk({ did, id }: DidUrl): Found<ControllerDocument> {
  let jwk: ReturnType<typeof asObject>;
  try {
    jwk = asObject(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(base64url.decode(id))));
  } catch {
    return refused("BAD_DID");
  }
  if (!jwk || jwk.kty === "oct" || jwk.d !== undefined) return refused("BAD_DID");
  const key = { id: `${did}#0`, type: "JsonWebKey2020", controller: did, publicKeyJwk: jwk };
  const assertionMethod = jwk.use === "enc" ? [] : [key.id];
  return readControllerDocument(did, { id: did, verificationMethod: [key], assertionMethod });
}

async function resolveWeb({ did, id }: DidUrl, askJson: AskJson): Promise<Found<ControllerDocument>> {
  const address = didWebAddress(id);
  if (!address.ok) return address;
  const document = await askJson(address.value);
  return document.ok ? readControllerDocument(did, document.value) : document;
}

/** The document of a did:key, did:jwk or did:web; the first two are read from the DID itself. */
export async function resolveDid(did: DidUrl, askJson: AskJson): Promise<Found<ControllerDocument>> {
  if (did.method === "key") return resolveKey(did.did);
  if (did.method === "jwk") return resolveJwk(did);
  return did.method === "web" ? resolveWeb(did, askJson) : refused("UNKNOWN_DID_METHOD");
}
