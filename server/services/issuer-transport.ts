import "server-only";
import { Resolver } from "node:dns/promises";
import { connect, type Socket } from "node:net";

/**
 * How names are looked up and connections opened. Production has one, `publicTransport`; a test passes its own. Whatever is
 * passed, each address is checked before `open` is called with it.
 */
export interface Transport {
  /** Every address of a name. */
  readonly lookUp: (host: string, signal: AbortSignal) => Promise<readonly string[]>;
  /** Begins a TCP connection to the https port of a checked address. */
  readonly open: (address: string) => Socket;
  /** Trusted authorities in place of the system's. */
  readonly authorities?: string;
  /** How long everything about one question may take, all redirects together. */
  readonly patienceMs: number;
}

const HTTPS_PORT = 443;

/**
 * Asks the name servers themselves: no file of this machine answers, no local suffix is tried, and a slow server holds
 * none of the few threads that hashing and files share.
 */
async function lookUp(host: string, signal: AbortSignal): Promise<readonly string[]> {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  const cancel = () => resolver.cancel();
  signal.addEventListener("abort", cancel);
  try {
    const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    return [four, six].flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}

export const publicTransport: Transport = {
  lookUp,
  open: (address) => connect({ host: address, port: HTTPS_PORT }),
  patienceMs: 8_000,
};
