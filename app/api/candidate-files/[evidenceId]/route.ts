import { MOST_FILE_BYTES, TOO_LARGE } from "@/domain/attachment";
import { AppError, invalid, notFound } from "@/domain/errors";
import { id } from "@/domain/ids";
import { linkTokenInput } from "@/domain/referee";
import { createContext } from "@/server/context";
import { isForeign } from "@/server/foreign-origin";
import { jsonRefusal } from "@/server/http-refusal";
import { addOwnFile } from "@/server/services/candidate-file";

const TOO_LARGE_STATUS = 413;

function isTooLarge(error: unknown): boolean {
  return error instanceof AppError && error.fields?.file === TOO_LARGE;
}

/**
 * Takes in one file from a candidate for a piece of evidence of theirs: the body is the file itself, `?name=` what it is
 * called. The link's token comes in a header, so that it stands in no address that is logged.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ evidenceId: string }> },
): Promise<Response> {
  if (isForeign(request)) return new Response("This request came from another site.", { status: 403 });
  const { at, address, requestId } = await createContext(() => undefined, request.headers);
  try {
    const token = linkTokenInput.safeParse(request.headers.get("x-link-token")).data ?? "";
    const evidenceId = id.safeParse((await params).evidenceId);
    if (!evidenceId.success) throw notFound("This piece of evidence");
    if (Number(request.headers.get("content-length")) > MOST_FILE_BYTES) throw invalid({ file: TOO_LARGE });
    const body = request.body ?? new ReadableStream<Uint8Array>({ start: (stream) => stream.close() });
    const upload = { name: new URL(request.url).searchParams.get("name") ?? "", body };
    return Response.json(await addOwnFile(token, evidenceId.data, upload, { at, address }), { status: 201 });
  } catch (error) {
    return jsonRefusal(error, requestId, isTooLarge(error) ? TOO_LARGE_STATUS : undefined);
  }
}
