import "server-only";
import type { Profile } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { emailAddress, requiredLine } from "@/domain/text";
import { companySignInName, env } from "@/lib/env";
import type { CompanyIdentity } from "@/server/services/sign-in-company";

type Claims = Profile & { iss?: string; email_verified?: boolean };

/** The company's own sign-in by OpenID Connect, when AUTH_OIDC_ISSUER and AUTH_OIDC_CLIENT_ID are set; else null. */
export function companyProvider(): OAuthConfig<Claims> | null {
  const { AUTH_OIDC_ISSUER, AUTH_OIDC_CLIENT_ID, AUTH_OIDC_CLIENT_SECRET } = env();
  const name = companySignInName();
  if (!name || !AUTH_OIDC_ISSUER || !AUTH_OIDC_CLIENT_ID) return null;
  return {
    id: "oidc",
    name,
    type: "oauth",
    wellKnown: `${AUTH_OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId: AUTH_OIDC_CLIENT_ID,
    clientSecret: AUTH_OIDC_CLIENT_SECRET,
    client: { token_endpoint_auth_method: AUTH_OIDC_CLIENT_SECRET ? "client_secret_basic" : "none" },
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    // Many issuers leave e-mail and name out of the id token; openid-client holds the two answers' subject together.
    userinfo: {
      request: async ({ client, tokens }) => {
        const claims = (tokens as unknown as { claims(): Claims }).claims();
        if (!client.issuer.metadata.userinfo_endpoint) return claims;
        return { ...(await client.userinfo(tokens as never)), ...claims };
      },
    },
    profile: (claims) => ({ id: claims.sub ?? "" }),
  };
}

/** What the issuer's claims say of the person. An address or a name that is none counts as missing. */
export function companyIdentity(profile: Profile | undefined): CompanyIdentity {
  const claims = (profile ?? {}) as Claims;
  const email = emailAddress.safeParse(claims.email ?? "");
  const name = requiredLine.safeParse(claims.name ?? "");
  return {
    issuer: claims.iss ?? "",
    subject: claims.sub ?? "",
    email: email.success ? email.data : "",
    isEmailVerified: claims.email_verified === true,
    name: name.success ? name.data : "",
  };
}
