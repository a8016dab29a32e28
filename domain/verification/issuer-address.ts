import type { FetchReason } from "@/domain/verification/fetch-reason";

/** An address that may be asked as far as its text goes; what it resolves to is checked when it is. */
export interface IssuerAddress {
  /** Without a fragment, in the one form that a browser would give it. */
  readonly href: string;
  readonly host: string;
  /** The host is an IP address, in whichever way it was written. */
  readonly isNumber: boolean;
}

type Read =
  | { readonly ok: true; readonly value: IssuerAddress }
  | { readonly ok: false; readonly reason: FetchReason };

const LONGEST = 2048;
const HOST_NAME = /^([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** Names that mean something only within one machine or network (RFC 6761, 6762, 8375, 9476 and what routers give out). */
const PRIVATE_ENDING =
  /(^|\.)(localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|alt)$/;
// The parser would drop or turn these, so that what was read and what is asked would differ.
const UNREADABLE = /[\s\\\p{Cc}]/u;

function refused(reason: FetchReason): Read {
  return { ok: false, reason };
}

function hostRefusal(host: string): FetchReason | null {
  const name = host.replace(/\.+$/, "");
  if (PRIVATE_ENDING.test(name) || !name.includes(".")) return "PRIVATE_ADDRESS";
  return host.length <= 253 && HOST_NAME.test(host) ? null : "BAD_ADDRESS";
}

/**
 * Reads an address that a credential names.
 * @example readIssuerAddress("https://issuer.example/keys#1") // → ok, href "https://issuer.example/keys"
 * @example readIssuerAddress("https://0x7f.1/") // → ok, host "127.0.0.1", isNumber: the address itself is then refused
 * @example readIssuerAddress("http://issuer.example/") // → NOT_HTTPS
 */
export function readIssuerAddress(text: string): Read {
  if (text.length > LONGEST || UNREADABLE.test(text)) return refused("BAD_ADDRESS");
  if (!/^https:\/\/[^/]/i.test(text))
    return refused(
      /^[a-z][a-z0-9+.-]*:\/\//i.test(text) && !/^https:/i.test(text) ? "NOT_HTTPS" : "BAD_ADDRESS",
    );
  const url = URL.parse(text);
  if (!url) return refused("BAD_ADDRESS");
  if (url.username || url.password) return refused("LOGIN_IN_ADDRESS");
  if (url.port) return refused("OTHER_PORT");
  url.hash = "";
  const isNumber = url.hostname.startsWith("[") || /\.\d+$/.test(url.hostname);
  const reason = isNumber ? null : hostRefusal(url.hostname);
  if (reason) return refused(reason);
  if (url.href.length > LONGEST) return refused("BAD_ADDRESS");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return { ok: true, value: { href: url.href, host, isNumber } };
}
