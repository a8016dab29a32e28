import "server-only";
import { askIssuer, type RawAnswer } from "@/server/services/issuer-fetch";
import { publicTransport, type Transport } from "@/server/services/issuer-transport";

const ACCEPT =
  "application/ld+json, application/json, application/vc, application/vc+jwt, application/jwt, image/svg+xml, image/png, */*;q=0.1";

/** A certificate at an address, whatever carries it: JSON, a token, or a picture it is baked into. Not kept: it is stored where it was added. */
export async function fetchIssuerFile(
  url: string,
  transport: Transport = publicTransport,
): Promise<RawAnswer> {
  const answer = await askIssuer(url, ACCEPT, transport);
  const isPage = answer.ok && /^(text\/html|application\/xhtml\+xml)$/.test(answer.mediaType);
  return isPage ? { ok: false, reason: "BAD_TYPE" } : answer;
}
