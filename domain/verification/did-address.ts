import type { Found } from "@/domain/verification/issuer-document";

/** A DID and the part of its document that is meant, as `did:web:issuer.example#key-1` names both. */
export interface DidUrl {
  readonly did: string;
  readonly method: string;
  /** Between the method and the fragment. */
  readonly id: string;
  readonly fragment: string | null;
}

const DID_URL = /^(did:([a-z0-9]+):((?:[A-Za-z0-9._:-]|%[0-9A-Fa-f]{2})+))(?:#([^#\s]*))?$/;

/** Reads a DID, with a fragment or without; paths and queries name nothing that is looked up here. */
export function readDid(text: string): DidUrl | null {
  const [, did, method, id, fragment] = DID_URL.exec(text) ?? [];
  if (!did || !method || !id || text.length > 4096) return null;
  return { did, method, id, fragment: fragment || null };
}

const DOTS = /^(\.|%2e){1,2}$/i;

/**
 * Where the document of a did:web lies. A port is kept, and refused where the address is asked.
 * Source: the did:web method specification, section "Read (Resolve)".
 * @example didWebAddress("issuer.example") // → "https://issuer.example/.well-known/did.json"
 * @example didWebAddress("issuer.example:people:ada") // → "https://issuer.example/people/ada/did.json"
 */
export function didWebAddress(id: string): Found<string> {
  const [host = "", ...path] = id.split(":");
  const isWhole = host !== "" && path.every((segment) => segment !== "" && !DOTS.test(segment));
  const name = host.replace(/%3a/i, ":");
  // Nothing but a port may be hidden in the host.
  if (!isWhole || !/^[^%:]+(:\d{1,5})?$/.test(name)) return { ok: false, reason: "BAD_DID" };
  const place = path.length > 0 ? path.join("/") : ".well-known";
  return { ok: true, value: `https://${name}/${place}/did.json` };
}
