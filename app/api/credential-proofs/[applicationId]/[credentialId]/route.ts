import { AppError, notFound } from "@/domain/errors";
import { contentDisposition } from "@/domain/file-name";
import { id } from "@/domain/ids";
import { requireRole } from "@/domain/permissions";
import { createContext } from "@/server/context";
import { readCookie } from "@/server/cookie";
import { textRefusal } from "@/server/http-refusal";
import { openProof } from "@/server/services/credential-proof-open";

/** A badge as it was handed over, to be saved: never looked at within a page of ours. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ applicationId: string; credentialId: string }> },
): Promise<Response> {
  const { actor, requestId } = await createContext(
    readCookie(request.headers.get("cookie")),
    request.headers,
  );
  try {
    if (!actor) throw new AppError("UNAUTHENTICATED", "Please sign in.");
    requireRole(actor.role, "credential.verify");
    const known = id.safeParse((await params).credentialId);
    if (!known.success) throw notFound("This badge");
    const { body, name, mediaType } = await openProof(actor, known.data);
    const headers = {
      "content-type": mediaType,
      "content-disposition": contentDisposition("attachment", name),
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
    };
    return new Response(body, { headers });
  } catch (error) {
    return textRefusal(error, requestId);
  }
}
