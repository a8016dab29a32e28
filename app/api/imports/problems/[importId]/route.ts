import { Readable } from "node:stream";
import { AppError, notFound } from "@/domain/errors";
import { contentDisposition } from "@/domain/file-name";
import { id } from "@/domain/ids";
import { requireRole } from "@/domain/permissions";
import { createContext } from "@/server/context";
import { readCookie } from "@/server/cookie";
import { textRefusal } from "@/server/http-refusal";
import { problemFile } from "@/server/services/import-problem-file";

function streamOf(texts: AsyncIterable<string>): ReadableStream<Uint8Array> {
  return Readable.toWeb(
    Readable.from(texts).map((text: string) => Buffer.from(text)),
  ) as ReadableStream<Uint8Array>;
}

/** The bad rows of an import as CSV, to be put right and imported again. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ importId: string }> },
): Promise<Response> {
  const { actor, requestId } = await createContext(
    readCookie(request.headers.get("cookie")),
    request.headers,
  );
  try {
    if (!actor) throw new AppError("UNAUTHENTICATED", "Please sign in.");
    requireRole(actor.role, "import.get");
    const known = id.safeParse((await params).importId);
    if (!known.success) throw notFound("This import");
    const { name, body } = await problemFile(actor, known.data);
    const headers = {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": contentDisposition("attachment", name),
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
    };
    return new Response(streamOf(body), { headers });
  } catch (error) {
    return textRefusal(error, requestId);
  }
}
