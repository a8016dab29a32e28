import { AppError, notFound } from "@/domain/errors";
import { contentDisposition } from "@/domain/file-name";
import { id } from "@/domain/ids";
import { requireRole } from "@/domain/permissions";
import { createContext } from "@/server/context";
import { readCookie } from "@/server/cookie";
import { textRefusal } from "@/server/http-refusal";
import { openExport } from "@/server/services/export-download";

/** Asking only for the head would use the export up, as it can be fetched once. */
export function HEAD(): Response {
  return new Response(null, { status: 405, headers: { allow: "GET" } });
}

/** The archive of an export, written while it is sent. It can be fetched once. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ exportId: string }> },
): Promise<Response> {
  const { actor, requestId } = await createContext(
    readCookie(request.headers.get("cookie")),
    request.headers,
  );
  try {
    if (!actor) throw new AppError("UNAUTHENTICATED", "Please sign in.");
    requireRole(actor.role, "export.opening");
    const known = id.safeParse((await params).exportId);
    if (!known.success) throw notFound("This export");
    const { name, body } = await openExport(actor, known.data);
    const headers = {
      "content-type": "application/zip",
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
