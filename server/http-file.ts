import "server-only";
import { AppError, notFound } from "@/domain/errors";
import { contentDisposition } from "@/domain/file-name";
import { id } from "@/domain/ids";
import { requireRole } from "@/domain/permissions";
import { createContext } from "@/server/context";
import { readCookie } from "@/server/cookie";
import { textRefusal } from "@/server/http-refusal";
import { openAttachment } from "@/server/services/attachment-open";

const NOTHING_ELSE = "default-src 'none'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/**
 * What a file may do in a browser: nothing. Browsers refuse to show a PDF in a frame with a sandbox, because their own
 * viewer is one already: a process of its own, without the page's origin. It gets leave to be embedded and nothing else.
 */
function policyOf(mediaType: string, toView: boolean): string {
  if (toView && mediaType === "application/pdf")
    return `${NOTHING_ELSE}; object-src 'self'; style-src 'unsafe-inline'`;
  return `${NOTHING_ELSE}; sandbox`;
}

/** Answers one attached file, to be saved or, when it is a picture or a PDF, to be looked at within a page of ours. */
export async function fileResponse(
  request: Request,
  attachmentId: string,
  toView: boolean,
): Promise<Response> {
  const { actor, requestId } = await createContext(
    readCookie(request.headers.get("cookie")),
    request.headers,
  );
  try {
    if (!actor) throw new AppError("UNAUTHENTICATED", "Please sign in.");
    requireRole(actor.role, "attachment.get");
    const known = id.safeParse(attachmentId);
    if (!known.success) throw notFound("This file");
    const { body, name, mediaType, size } = await openAttachment(actor, known.data, { toView });
    const headers = {
      "content-type": mediaType,
      "content-length": String(size),
      "content-disposition": contentDisposition(toView ? "inline" : "attachment", name),
      "content-security-policy": policyOf(mediaType, toView),
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
    };
    return new Response(body, { headers });
  } catch (error) {
    return textRefusal(error, requestId);
  }
}
