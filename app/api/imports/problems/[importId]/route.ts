import { Readable } from "node:stream";
import { downloadResponse } from "@/server/http-download";
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
  const asked = { id: (await params).importId, what: "This import", action: "import.get" } as const;
  return downloadResponse(request, asked, async (actor, id) => {
    const { name, body } = await problemFile(actor, id);
    return { name, body: streamOf(body), mediaType: "text/csv; charset=utf-8" };
  });
}
