import "server-only";
import NextAuth, { type AuthOptions } from "next-auth";
import { decode } from "next-auth/jwt";
import { z } from "zod";
import { credentialsInput, ROLES } from "@/domain/member";
import { env, isDemoMode } from "@/lib/env";
import { clientAddress } from "@/server/address";
import { type AuthRequest, collectResponse, readAuthRequest } from "@/server/auth-transport";
import { companyIdentity, companyProvider } from "@/server/company-provider";
import { signOutSession } from "@/server/services/session";
import type { SignInFrom } from "@/server/services/session-start";
import { type SignInResult, signInByPassword, signInToDemo } from "@/server/services/sign-in";
import { signInByCompany } from "@/server/services/sign-in-company";
import { SESSION_DAYS } from "@/server/session";

const demoInput = z.object({ role: z.enum(ROLES) });

/** next-auth carries a thrown message to the sign-in page as its `error`. */
function asUser(result: SignInResult): { id: string } {
  if ("refusal" in result) throw new Error(result.refusal);
  return { id: result.sessionId };
}

function providers(from: SignInFrom): AuthOptions["providers"] {
  const password = {
    id: "credentials",
    name: "E-mail",
    type: "credentials" as const,
    credentials: {},
    authorize: async (given: unknown) => {
      const input = credentialsInput.safeParse(given);
      return input.success ? asUser(await signInByPassword(input.data, from)) : null;
    },
  };
  const demo = {
    ...password,
    id: "demo",
    name: "Demo",
    authorize: async (given: unknown) => {
      const input = demoInput.safeParse(given);
      return input.success ? asUser(await signInToDemo(input.data.role, from)) : null;
    },
  };
  const company = companyProvider();
  return [password, ...(isDemoMode() ? [demo] : []), ...(company ? [company] : [])];
}

/** What went wrong, without the tokens and claims that stand beside it. */
function logProblem(code: string, details: unknown): void {
  const { error = details } = (details ?? {}) as { error?: unknown };
  console.error(`[sign-in] ${code}: ${error instanceof Error ? error.message : "unknown"}`);
}

/** The cookie holds nothing but the id of a session row; who that is, is asked of the database with every request. */
function optionsFor(request: AuthRequest, from: SignInFrom): AuthOptions {
  return {
    secret: env().AUTH_SECRET,
    useSecureCookies: request.isSecure,
    providers: providers(from),
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/settings" },
    session: { strategy: "jwt", maxAge: SESSION_DAYS * 24 * 3600 },
    callbacks: {
      signIn: async ({ user, account, profile }) => {
        if (account?.type !== "oauth") return true;
        const result = await signInByCompany(companyIdentity(profile), from);
        if ("refusal" in result) return `/sign-in?error=${result.refusal}`;
        user.id = result.sessionId;
        return true;
      },
      jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token.sid }),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url }) => `${request.origin}${request.pathOf(url)}`,
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === "string") await signOutSession(token.sid, from.at);
      },
    },
    jwt: { decode: (params) => decode(params).catch(() => null) },
    logger: { warn: () => {}, debug: () => {}, error: logProblem },
  };
}

/** Answers everything under /api/auth. */
export async function handleAuth(incoming: Request): Promise<Response> {
  const request = await readAuthRequest(incoming);
  if (!request) return new Response("This request could not be read.", { status: 400 });
  const from = {
    address: clientAddress(incoming.headers),
    userAgent: incoming.headers.get("user-agent") ?? "",
    at: new Date(),
  };
  return collectResponse((response) => NextAuth(request.asNode, response, optionsFor(request, from)));
}
