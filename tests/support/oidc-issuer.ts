import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type GrantContext } from "oidc-provider";

/** What the issuer says of one of its people. */
export interface Claims {
  readonly email: string;
  readonly email_verified: boolean;
  readonly name: string;
}

export interface Issuer {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Its people by subject. */
  readonly people: Map<string, Claims>;
  /** Whoever comes next is signed in as this subject. */
  signInAs(subject: string): void;
  /** Follows the issuer's own redirects from its authorization address, as a browser would, to the app's callback. */
  authorize(address: URL): Promise<URL>;
  close(): Promise<void>;
}

function signingKey() {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256" };
}

/** First-party consent: every scope asked for is granted. */
async function grantAll({ oidc }: GrantContext) {
  const grant = new oidc.provider.Grant({
    accountId: oidc.session.accountId,
    clientId: oidc.client.clientId,
  });
  grant.addOIDCScope("openid email profile");
  await grant.save();
  return grant;
}

/** A real OpenID Connect issuer on the loopback address, which asks for PKCE and signs people in without a page. */
export async function startIssuer(redirectUri: string): Promise<Issuer> {
  const clientId = "outweigh";
  const clientSecret = "a secret between the issuer and the app";
  const people = new Map<string, Claims>();
  let subject = "";
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(url, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    cookies: { keys: ["a key for the issuer's own cookies"] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, ...people.get(sub) }),
    }),
    interactions: { url: () => "/interaction" },
    jwks: { keys: [signingKey()] },
    loadExistingGrant: grantAll,
    pkce: { required: () => true },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
  });
  const answer = provider.callback();
  server.on("request", (request, response) => {
    if (!request.url?.startsWith("/interaction")) return answer(request, response);
    void provider.interactionFinished(request, response, { login: { accountId: subject } });
  });
  return {
    url,
    clientId,
    clientSecret,
    people,
    signInAs: (next) => {
      subject = next;
    },
    authorize: (address) => follow(address, redirectUri),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function follow(address: URL, redirectUri: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let next = address;
  for (let step = 0; step < 10; step++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(next, { redirect: "manual", headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get("location");
    if (!location) throw new Error(`The issuer answered ${response.status}: ${await response.text()}`);
    next = new URL(location, next);
    if (next.href.startsWith(redirectUri)) return next;
  }
  throw new Error("The issuer never came back to the app.");
}
