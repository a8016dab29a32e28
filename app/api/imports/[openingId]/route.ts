import { AppError, invalid, notFound } from "@/domain/errors";
import { id } from "@/domain/ids";
import { IMPORT_TOO_LARGE, MOST_IMPORT_BYTES } from "@/domain/import/import-input";
import { requireRole } from "@/domain/permissions";
import { createContext } from "@/server/context";
import { readCookie } from "@/server/cookie";
import { isForeign } from "@/server/foreign-origin";
import { jsonRefusal } from "@/server/http-refusal";
import { receiveImport } from "@/server/services/import-receive";

const TOO_LARGE_STATUS = 413;

function isTooLarge(error: unknown): boolean {
  return error instanceof AppError && error.fields?.file === IMPORT_TOO_LARGE;
}

/** Takes in one file to be imported into an opening: the body is the file itself, `?name=` what it is called. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ openingId: string }> },
): Promise<Response> {
  if (isForeign(request)) return new Response("This request came from another site.", { status: 403 });
  const { actor, requestId } = await createContext(
    readCookie(request.headers.get("cookie")),
    request.headers,
  );
  try {
    if (!actor) throw new AppError("UNAUTHENTICATED", "Please sign in.");
    requireRole(actor.role, "import.create");
    const openingId = id.safeParse((await params).openingId);
    if (!openingId.success) throw notFound("This opening");
    if (Number(request.headers.get("content-length")) > MOST_IMPORT_BYTES)
      throw invalid({ file: IMPORT_TOO_LARGE });
    const name = new URL(request.url).searchParams.get("name") ?? "";
    const body = request.body ?? new ReadableStream<Uint8Array>({ start: (stream) => stream.close() });
    return Response.json(await receiveImport(actor, openingId.data, { name, body }), { status: 201 });
  } catch (error) {
    return jsonRefusal(error, requestId, isTooLarge(error) ? TOO_LARGE_STATUS : undefined);
  }
}
