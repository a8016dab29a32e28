import { fileResponse } from "@/server/http-file";

/** An attached picture or PDF, to be looked at within a page of ours. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ attachmentId: string }> },
): Promise<Response> {
  return fileResponse(request, (await params).attachmentId, true);
}
