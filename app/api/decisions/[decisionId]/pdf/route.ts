import { recordPage } from "@/components/record/record-page";
import { contentDisposition } from "@/domain/file-name";
import { unsealPacket } from "@/domain/sealed-packet";
import { decisionResponse } from "@/server/http-decision";
import { hasChromium } from "@/server/services/chromium";
import { printPdf } from "@/server/services/pdf-print";
import { recordFonts } from "@/server/services/record-fonts";

const MISSING = "No Chromium was found here to print a PDF. Open the record and print it from your browser.";

/** The decision's record as a PDF, printed here; 501 where there is nothing to print it with. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ decisionId: string }> },
): Promise<Response> {
  return decisionResponse(request, (await params).decisionId, async ({ text, name }) => {
    if (!hasChromium()) return new Response(MISSING, { status: 501 });
    const page = recordPage(unsealPacket(text), await recordFonts());
    const pdf = await printPdf(page, request.signal);
    const headers = {
      "content-type": "application/pdf",
      "content-length": String(pdf.byteLength),
      "content-disposition": contentDisposition("attachment", `${name}.pdf`),
      "x-content-type-options": "nosniff",
    };
    return new Response(pdf, { headers });
  });
}
