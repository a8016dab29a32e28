import type { ControllerDocument } from "@/domain/verification/controller-document";
import { readDid } from "@/domain/verification/did-address";
import type { FetchReason } from "@/domain/verification/fetch-reason";
import type { Found } from "@/domain/verification/issuer-document";
import { asObject } from "@/domain/verification/json-value";
import { resolveDid } from "@/server/services/issuer-did";
import { DocumentRefused, type IssuerDocuments } from "@/server/services/issuer-documents";
import { makeLoader } from "@/server/services/issuer-loader";
import { findSigners } from "@/server/services/issuer-signers";

/** What an address answers: JSON, a text, a picture, or a refusal. */
export type Answer = Readonly<Record<string, unknown>> | string | Buffer | { readonly refused: FetchReason };

/** The vocabulary of the W3C's own examples, which no real certificate uses and so does not ship with the product. */
const EXAMPLES = "https://www.w3.org/ns/credentials/examples/v2";
const EXAMPLE_TERMS = { "@context": { "@vocab": "https://www.w3.org/ns/credentials/examples#" } };

/** Issuers that answer from a table instead of the network; all else is as in production. */
export function answering(answers: Readonly<Record<string, Answer>>): IssuerDocuments & { asked: string[] } {
  const asked: string[] = [];
  const fetchDocument: IssuerDocuments["fetchDocument"] = async (url) => {
    asked.push(url);
    const answer = answers[url];
    if (answer === undefined) return { ok: false, reason: "NOT_FOUND" };
    if (typeof answer === "string") return { ok: true, body: answer, mediaType: "application/jwt" };
    if (Buffer.isBuffer(answer)) return { ok: false, reason: "BAD_TYPE" };
    if (typeof answer.refused === "string") return { ok: false, reason: answer.refused as FetchReason };
    return { ok: true, body: JSON.stringify(answer), mediaType: "application/json" };
  };
  const json: IssuerDocuments["json"] = async (url, kind) => {
    const answer = await fetchDocument(url, kind);
    const value = answer.ok ? asObject(JSON.parse(answer.body)) : undefined;
    if (!answer.ok) return answer;
    return value ? { ok: true, value } : { ok: false, reason: "BAD_JSON" };
  };
  const askJson = (url: string) => json(url, "DOCUMENT");
  const did = async (text: string): Promise<Found<ControllerDocument>> => {
    const read = readDid(text);
    return read ? resolveDid(read, askJson) : { ok: false, reason: "BAD_DID" };
  };
  const refusals: DocumentRefused[] = [];
  return {
    asked,
    fetchDocument,
    file: async (url) => {
      const answer = answers[url];
      if (!Buffer.isBuffer(answer)) return { ok: false, reason: "NOT_FOUND" };
      return { ok: true, bytes: answer, mediaType: "", cacheControl: undefined };
    },
    json,
    did,
    loaderFor: (credential) => {
      const load = makeLoader(credential, { did, json }, (url, reason) => {
        const refused = new DocumentRefused(url, reason);
        refusals.push(refused);
        return refused;
      });
      return async (url) =>
        url === EXAMPLES ? { contextUrl: null, documentUrl: url, document: EXAMPLE_TERMS } : load(url);
    },
    signers: (question) => findSigners(question, { askJson, did }),
    refused: () => refusals,
  };
}
