import { downloadResponse } from "@/server/http-download";
import { openProof } from "@/server/services/credential-proof-open";

/** A badge as it was handed over, to be saved: never looked at within a page of ours. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ applicationId: string; credentialId: string }> },
): Promise<Response> {
  const asked = { id: (await params).credentialId, what: "This badge", action: "credential.verify" } as const;
  return downloadResponse(request, asked, openProof);
}
