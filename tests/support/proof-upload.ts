import { GET } from "@/app/api/credential-proofs/[applicationId]/[credentialId]/route";
import { POST } from "@/app/api/credential-proofs/[applicationId]/route";
import type { ErrorData } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import type { ProofRecord } from "@/server/services/credential-proof-record";
import { browserHeaders } from "@/tests/support/upload";

const ORIGIN = "http://127.0.0.1:3000";

interface Place {
  readonly applicationId: string;
  readonly credentialId: string | null;
}

/** Hands a badge over as a file, as the page does. */
export async function uploadProof(
  actor: Actor | null,
  { applicationId, credentialId }: Place,
  body: Buffer,
): Promise<{ status: number; answer: Partial<ProofRecord> & { message?: string; data?: ErrorData } }> {
  const headers = {
    ...(await browserHeaders(actor)),
    ...(credentialId === null ? {} : { "x-certificate": credentialId }),
  };
  const init = { method: "POST", headers, body: new Uint8Array(body), duplex: "half" } as RequestInit;
  const request = new Request(`${ORIGIN}/api/credential-proofs/${applicationId}?name=badge`, init);
  const response = await POST(request, { params: Promise.resolve({ applicationId }) });
  return { status: response.status, answer: await response.json() };
}

/** Asks for a badge as it was handed over. */
export async function downloadProof(
  actor: Actor | null,
  { applicationId, credentialId }: { applicationId: string; credentialId: string },
): Promise<{ status: number; headers: Headers; body: Buffer }> {
  const headers = await browserHeaders(actor);
  const request = new Request(`${ORIGIN}/api/credential-proofs/${applicationId}/${credentialId}`, {
    headers,
  });
  const response = await GET(request, { params: Promise.resolve({ applicationId, credentialId }) });
  return {
    status: response.status,
    headers: response.headers,
    body: Buffer.from(await response.arrayBuffer()),
  };
}
