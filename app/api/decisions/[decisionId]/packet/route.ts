import { contentDisposition } from "@/domain/file-name";
import { decisionResponse } from "@/server/http-decision";

/** The decision's packet as a file: as it was stored, with second signatures beside it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ decisionId: string }> },
): Promise<Response> {
  return decisionResponse(request, (await params).decisionId, ({ text, name }) => {
    const headers = {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": contentDisposition("attachment", `${name}.json`),
    };
    return new Response(text, { headers });
  });
}
