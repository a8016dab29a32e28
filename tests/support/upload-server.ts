/** The upload route in a process of its own, which a test can kill. Prints its address once it listens. */
import { POST } from "@/app/api/evidence/[evidenceId]/attachments/route";
import { serveRoute } from "./route-server";

export function receiveUpload(request: Request): Promise<Response> {
  const evidenceId = new URL(request.url).pathname.split("/")[3] ?? "";
  return POST(request, { params: Promise.resolve({ evidenceId }) });
}

if (process.argv[2] === "serve") console.log((await serveRoute(receiveUpload)).url);
