import { MOST_FILE_BYTES, TOO_LARGE } from "@/domain/attachment";
import { AppError, invalid, notFound } from "@/domain/errors";
import { id } from "@/domain/ids";
import { requireRole } from "@/domain/permissions";
import { createContext } from "@/server/context";
import { readCookie } from "@/server/cookie";
import { isForeign } from "@/server/foreign-origin";
import { jsonRefusal } from "@/server/http-refusal";
import { addAttachment } from "@/server/services/attachment-add";

const TOO_LARGE_STATUS = 413;

function isTooLarge(error: unknown): boolean {
  return error instanceof AppError && error.fields?.file === TOO_LARGE;
}

/** Takes in one file for a piece of evidence: the body is the file itself, `?name=` what it is called. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ evidenceId: string }> },
): Promise<Response> {
  if (isForeign(request)) return new Response("This request came from another site.", { status: 403 });
  const { actor, requestId } = await createContext(
    readCookie(request.headers.get("cookie")),
    request.headers,
  );
  try {
    if (!actor) throw new AppError("UNAUTHENTICATED", "Please sign in.");
    requireRole(actor.role, "attachment.create");
    const evidenceId = id.safeParse((await params).evidenceId);
    if (!evidenceId.success) throw notFound("This piece of evidence");
    if (Number(request.headers.get("content-length")) > MOST_FILE_BYTES) throw invalid({ file: TOO_LARGE });
    const name = new URL(request.url).searchParams.get("name") ?? "";
    const body = request.body ?? new ReadableStream<Uint8Array>({ start: (stream) => stream.close() });
    return Response.json(await addAttachment(actor, evidenceId.data, { name, body }), { status: 201 });
  } catch (error) {
    return jsonRefusal(error, requestId, isTooLarge(error) ? TOO_LARGE_STATUS : undefined);
  }
}
