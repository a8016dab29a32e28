import "server-only";
import type { NextApiRequest, NextApiResponse } from "next";
import { internalPath } from "@/domain/internal-path";
import { env } from "@/lib/env";
import { parseCookies } from "@/server/cookie";

const LONGEST_BODY = 16_384;

// next-auth takes its own address from NEXTAUTH_URL or, told to trust it, from the forwarded host. Here only APP_URL
// says where the app lives; without it the address is the one asked for, so that any port works unset.
process.env.AUTH_TRUST_HOST = "1";
Reflect.deleteProperty(process.env, "NEXTAUTH_URL");

export interface AuthRequest {
  readonly origin: string;
  readonly isSecure: boolean;
  /** A wanted address as a path of this app. */
  readonly pathOf: (wanted: string) => string;
  /** The request in the shape next-auth reads. */
  readonly asNode: NextApiRequest;
}

function originOf(request: Request): URL {
  const { APP_URL } = env();
  if (APP_URL) return new URL(APP_URL);
  const host = request.headers.get("host");
  return new URL(host ? `http://${host}` : request.url);
}

async function readBody(request: Request): Promise<Record<string, string> | null> {
  if (request.method !== "POST") return {};
  const text = await request.text();
  if (text.length > LONGEST_BODY) return null;
  const isForm = request.headers.get("content-type")?.includes("x-www-form-urlencoded") ?? false;
  if (isForm) return Object.fromEntries(new URLSearchParams(text));
  try {
    const body: unknown = JSON.parse(text || "{}");
    if (typeof body !== "object" || body === null) return null;
    return Object.fromEntries(
      Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
  } catch {
    return null;
  }
}

/** What next-auth needs of a request under /api/auth, or null when it cannot be read. */
export async function readAuthRequest(request: Request): Promise<AuthRequest | null> {
  const body = await readBody(request);
  if (!body) return null;
  const url = new URL(request.url);
  const { origin, host, protocol } = originOf(request);
  const forwarded = { "x-forwarded-host": host, "x-forwarded-proto": protocol.replace(":", "") };
  const pathOf = (wanted: string) =>
    internalPath(wanted.startsWith(`${origin}/`) ? wanted.slice(origin.length) : wanted);
  const query: Record<string, string | string[]> = Object.fromEntries(url.searchParams);
  if (query.callbackUrl) query.callbackUrl = pathOf(String(query.callbackUrl));
  if (body.callbackUrl) body.callbackUrl = pathOf(body.callbackUrl);
  query.nextauth = url.pathname.split("/").slice(3);
  const asNode = {
    method: request.method,
    headers: { ...Object.fromEntries(request.headers), ...forwarded },
    cookies: parseCookies(request.headers.get("cookie")),
    query,
    body,
  };
  return { origin, isSecure: protocol === "https:", pathOf, asNode: asNode as unknown as NextApiRequest };
}

type HeaderValue = string | number | readonly string[];

/** Runs a handler written for Node's response and answers with what it wrote. */
export async function collectResponse(
  handle: (response: NextApiResponse) => Promise<unknown>,
): Promise<Response> {
  const headers = new Headers({ "cache-control": "private, no-store" });
  let status = 200;
  let sent: BodyInit | null = null;
  const response = {
    status: (code: number) => {
      status = code;
      return response;
    },
    getHeader: (name: string) =>
      name.toLowerCase() === "set-cookie" ? headers.getSetCookie() : headers.get(name),
    setHeader: (name: string, value: HeaderValue) => {
      headers.delete(name);
      for (const one of Array.isArray(value) ? value : [value]) headers.append(name, String(one));
      return response;
    },
    json: (value: unknown) => {
      headers.set("content-type", "application/json");
      sent = JSON.stringify(value);
    },
    send: (value: unknown) => {
      if (value === undefined || value === null) return;
      if (typeof value === "object") response.json(value);
      else sent = String(value);
    },
    end: () => {},
  };
  await handle(response as unknown as NextApiResponse);
  return new Response(sent, { status, headers });
}
