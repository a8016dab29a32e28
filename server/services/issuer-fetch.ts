import "server-only";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import type { FetchReason } from "@/domain/verification/fetch-reason";
import { type IssuerAddress, readIssuerAddress } from "@/domain/verification/issuer-address";
import { ACCEPTED_ENCODINGS, readBody } from "@/server/services/issuer-body";
import { connectTo } from "@/server/services/issuer-connection";
import { AskRefused, reasonOf } from "@/server/services/issuer-refusal";
import { publicTransport, type Transport } from "@/server/services/issuer-transport";

/** What an address answered, before anybody looks into it. */
export type RawAnswer =
  | {
      readonly ok: true;
      readonly bytes: Buffer;
      /** In lower case and without parameters; empty where none was said. */
      readonly mediaType: string;
      readonly cacheControl: string | undefined;
    }
  | { readonly ok: false; readonly reason: FetchReason };

const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const REASONS_BY_STATUS: Readonly<Record<number, FetchReason>> = {
  401: "REFUSED",
  403: "REFUSED",
  404: "NOT_FOUND",
  407: "REFUSED",
  410: "GONE",
  451: "REFUSED",
};

function checked(text: string): IssuerAddress {
  const read = readIssuerAddress(text);
  if (!read.ok) throw new AskRefused(read.reason);
  return read.value;
}

/** Sends one request over a connection of its own and waits for the head of the answer. */
async function ask(
  address: IssuerAddress,
  accept: string,
  transport: Transport,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const connection = await connectTo(address, transport, signal);
  const head = new Promise<IncomingMessage>((resolve, reject) => {
    const asked = request(address.href, {
      // A connection that is given leaves no agent in between, and so no proxy of the environment.
      createConnection: () => connection,
      defaultPort: 443,
      headers: {
        Accept: accept,
        "Accept-Encoding": ACCEPTED_ENCODINGS,
        "User-Agent": "Outweigh",
        Connection: "close",
      },
      maxHeaderSize: 16_384,
      insecureHTTPParser: false,
      signal,
    });
    asked.once("response", resolve);
    asked.on("error", reject);
    asked.once("close", () => reject(new AskRefused("UNREACHABLE")));
    asked.end();
  });
  head.catch(() => connection.destroy());
  return head;
}

/** Where an answer passes the question on to; null for an answer that does not. */
function nextAddress({ statusCode = 0, headers }: IncomingMessage, from: string): IssuerAddress | null {
  if (!REDIRECTS.has(statusCode)) return null;
  if (!headers.location) throw new AskRefused("ISSUER_ERROR");
  // Read as it was sent first: a parser drops what an address may not have.
  if (/[\s\\\p{Cc}]/u.test(headers.location)) throw new AskRefused("BAD_ADDRESS");
  const next = URL.parse(headers.location, from);
  return checked(next?.href ?? "");
}

async function follow(
  first: IssuerAddress,
  accept: string,
  transport: Transport,
  signal: AbortSignal,
): Promise<RawAnswer> {
  let address = first;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await ask(address, accept, transport, signal);
    try {
      const next = nextAddress(response, address.href);
      if (next) {
        address = next;
        continue;
      }
      if (response.statusCode !== 200)
        throw new AskRefused(REASONS_BY_STATUS[response.statusCode ?? 0] ?? "ISSUER_ERROR");
      const mediaType = (response.headers["content-type"] ?? "").split(";", 1)[0] ?? "";
      return {
        ok: true,
        bytes: await readBody(response, signal),
        mediaType: mediaType.trim().toLowerCase(),
        cacheControl: response.headers["cache-control"],
      };
    } finally {
      response.on("error", () => {}).destroy();
    }
  }
  throw new AskRefused("TOO_MANY_REDIRECTS");
}

/**
 * Asks one address of an issuer: https on its usual port, public addresses only, at most three redirects of which each is
 * checked anew, eight seconds and one megabyte for everything. The only way out of this machine to an issuer.
 */
export async function askIssuer(
  url: string,
  accept: string,
  transport: Transport = publicTransport,
): Promise<RawAnswer> {
  const signal = AbortSignal.timeout(transport.patienceMs);
  try {
    return await follow(checked(url), accept, transport, signal);
  } catch (error) {
    return { ok: false, reason: reasonOf(error, signal) };
  }
}
