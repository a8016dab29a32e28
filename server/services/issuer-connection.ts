import "server-only";
import { once } from "node:events";
import type { Socket } from "node:net";
import { connect, type TLSSocket } from "node:tls";
import type { IssuerAddress } from "@/domain/verification/issuer-address";
import { isPublicAddress } from "@/server/services/issuer-address";
import { AskRefused } from "@/server/services/issuer-refusal";
import type { Transport } from "@/server/services/issuer-transport";

/** A name with more addresses than that gets as many tries. */
const MOST_TRIED = 4;
/** How long one of several addresses may stay silent before the next is tried. */
const ATTEMPT_MS = 2_500;

/** Ends a wait for something that cannot be called off itself. */
async function orAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  let end = () => {};
  const aborted = new Promise<never>((_, reject) => {
    end = () => reject(signal.reason);
    signal.addEventListener("abort", end);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", end);
  }
}

/** The addresses of a host, every one of them public: a name that also leads elsewhere is not asked at all. */
async function checkedAddresses(
  { host, isNumber }: IssuerAddress,
  transport: Transport,
  signal: AbortSignal,
): Promise<readonly string[]> {
  // An issuer has a name; a number is looked at only to say what is wrong with it.
  if (isNumber) throw new AskRefused(isPublicAddress(host) ? "BAD_ADDRESS" : "PRIVATE_ADDRESS");
  const addresses = await orAborted(transport.lookUp(host, signal), signal);
  if (addresses.length === 0) throw new AskRefused("UNREACHABLE");
  if (!addresses.every(isPublicAddress)) throw new AskRefused("PRIVATE_ADDRESS");
  return addresses;
}

async function opened(address: string, transport: Transport, signal: AbortSignal): Promise<Socket> {
  const socket = transport.open(address);
  try {
    await once(socket, "connect", { signal });
    return socket;
  } catch (error) {
    // Destroying may say more of the same, which nobody waits for any more.
    socket.on("error", () => {}).destroy();
    throw error;
  }
}

async function firstOpen(
  addresses: readonly string[],
  transport: Transport,
  signal: AbortSignal,
): Promise<Socket> {
  const tried = addresses.slice(0, MOST_TRIED);
  for (const [index, address] of tried.entries()) {
    const isLast = index === tried.length - 1;
    const attempt = isLast ? signal : AbortSignal.any([signal, AbortSignal.timeout(ATTEMPT_MS)]);
    const socket = await opened(address, transport, attempt).catch(() => null);
    if (socket) return socket;
    signal.throwIfAborted();
  }
  throw new AskRefused("UNREACHABLE");
}

/**
 * A TLS connection to a host: looked up once, every address checked, opened to one of the checked ones and to nothing
 * else. Whose certificate it has to be is said here, so that no setting of the environment can wave it through.
 */
export async function connectTo(
  address: IssuerAddress,
  transport: Transport,
  signal: AbortSignal,
): Promise<TLSSocket> {
  const addresses = await checkedAddresses(address, transport, signal);
  const socket = await firstOpen(addresses, transport, signal);
  return connect({
    socket,
    servername: address.host,
    rejectUnauthorized: true,
    minVersion: "TLSv1.2",
    ALPNProtocols: ["http/1.1"],
    ...(transport.authorities && { ca: transport.authorities }),
  });
}
