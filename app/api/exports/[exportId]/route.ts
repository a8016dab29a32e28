import { downloadResponse } from "@/server/http-download";
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
  const asked = { id: (await params).exportId, what: "This export", action: "export.opening" } as const;
  return downloadResponse(request, asked, async (actor, id) => ({
    ...(await openExport(actor, id)),
    mediaType: "application/zip",
  }));
}
