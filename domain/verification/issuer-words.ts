import type { CredentialIssuer } from "@/domain/verification/read-credential";

/**
 * How the key that signed is tied to the issuer. Who is named by a key alone publishes nothing: their name is what the
 * certificate calls them.
 */
export function signerWords({ id, name }: Pick<CredentialIssuer, "id" | "name">): string {
  if (/^did:(key|jwk):/.test(id)) return "It is signed with the very key that its issuer is named by.";
  return `${name || id} publishes the key that signed it.`;
}
