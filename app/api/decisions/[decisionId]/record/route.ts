import { RECORD_POLICY, recordPage } from "@/components/record/record-page";
import { unsealPacket } from "@/domain/sealed-packet";
import { decisionResponse } from "@/server/http-decision";
import { recordFonts } from "@/server/services/record-fonts";

/** The decision's record as one page for people, made of the packet alone; to read, to keep and to print. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ decisionId: string }> },
): Promise<Response> {
  return decisionResponse(request, (await params).decisionId, async ({ text }) => {
    const headers = {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `${RECORD_POLICY}; frame-ancestors 'none'`,
      "x-content-type-options": "nosniff",
    };
    return new Response(recordPage(unsealPacket(text), await recordFonts()), { headers });
  });
}
