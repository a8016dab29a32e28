import { crc32 } from "node:zlib";
import sharp from "sharp";
import { GET } from "@/app/api/credential-proofs/[applicationId]/[credentialId]/route";
import { POST } from "@/app/api/credential-proofs/[applicationId]/route";
import type { ErrorData } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import type { ProofRecord } from "@/server/services/credential-proof-record";
import { browserHeaders } from "@/tests/support/upload";

const ORIGIN = "http://127.0.0.1:3000";

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A picture with a badge baked into it, after the rules of Open Badges 3.0. */
export async function bakedPng(document: string): Promise<Buffer> {
  const create = { width: 8, height: 8, channels: 3, background: "#b4791f" } as const;
  const picture = await sharp({ create }).png().toBuffer();
  const baked = chunk(
    "iTXt",
    Buffer.concat([Buffer.from("openbadgecredential\0\0\0\0\0"), Buffer.from(document)]),
  );
  // The header of every PNG ends after 33 bytes.
  return Buffer.concat([picture.subarray(0, 33), baked, picture.subarray(33)]);
}

/** A drawing with a badge baked into it. */
export function bakedSvg(document: string): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" viewBox="0 0 8 8"><openbadges:credential verify="${document}"/><rect width="8" height="8"/></svg>`,
  );
}

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
