import "server-only";
import { randomUUID } from "node:crypto";
import { decode } from "next-auth/jwt";
import { env } from "@/lib/env";
import type { Actor } from "@/server/actor";
import { clientAddress } from "@/server/address";
import { actorOfSession } from "@/server/session";

export interface Context {
  readonly actor: Actor | null;
  readonly at: Date;
  readonly requestId: string;
  readonly address: string;
}

const COOKIE_NAMES = ["__Secure-next-auth.session-token", "next-auth.session-token"];
const SESSION_ID = /^[0-9a-f-]{36}$/;

/** The session id inside the signed cookie, or null when there is none or it was not signed here. */
async function sessionIdOf(readCookie: (name: string) => string | undefined): Promise<string | null> {
  const token = COOKIE_NAMES.map(readCookie).find((value) => value);
  if (!token) return null;
  const payload = await decode({ token, secret: env().AUTH_SECRET }).catch(() => null);
  const id = payload?.sid;
  return typeof id === "string" && SESSION_ID.test(id) ? id : null;
}

/** What a request comes with. The session row is looked up every time: a revoked session ends at once. */
export async function createContext(
  readCookie: (name: string) => string | undefined,
  headers: Headers,
): Promise<Context> {
  const at = new Date();
  const sessionId = await sessionIdOf(readCookie);
  return {
    actor: sessionId ? await actorOfSession(sessionId, at) : null,
    at,
    requestId: randomUUID(),
    address: clientAddress(headers),
  };
}
