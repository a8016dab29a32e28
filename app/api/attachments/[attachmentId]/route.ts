import { fileResponse } from "@/server/http-file";

/** An attached file, to be saved. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ attachmentId: string }> },
): Promise<Response> {
  return fileResponse(request, (await params).attachmentId, false);
}
