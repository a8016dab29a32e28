import { notFound } from "@/domain/errors";
import { id } from "@/domain/ids";
import { textRefusal } from "@/server/http-refusal";
import { loadPublishedKeys } from "@/server/services/signing-key-list";

/**
 * The public keys an organization signs its decisions with, for anybody who checks one. Reached as
 * /.well-known/outweigh/<organization>/keys.json; see next.config.js.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ organizationId: string }> },
): Promise<Response> {
  try {
    const organizationId = id.safeParse((await params).organizationId);
    const keys = organizationId.success ? await loadPublishedKeys(organizationId.data) : null;
    if (!keys) throw notFound("This organization");
    const headers = {
      "content-type": "application/jwk-set+json",
      "cache-control": "public, max-age=300",
      // Read by programs of anybody's; nothing here is secret.
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
    };
    return new Response(JSON.stringify(keys), { headers });
  } catch (error) {
    return textRefusal(error, crypto.randomUUID());
  }
}
