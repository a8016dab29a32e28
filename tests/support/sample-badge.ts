import { crc32 } from "node:zlib";
import sharp from "sharp";
import { type DemoBadge, demoBadge } from "@/prisma/demo/demo-badge";

export const ISSUER = "Institute of Operations Practice";
/** The host that answers for it, where it is not known by its key alone. */
export const HOST = "institute.example";
export const HOLDER = "chiara.neri@post.example";

const BADGE: DemoBadge = {
  issuer: ISSUER,
  email: HOLDER,
  name: "Applied AI Practitioner",
  description: "For people who handle claims with AI at work.",
  criteria:
    "A proctored practical exam of four hours. Candidates demonstrate that they can route claims with an assistant. A final project is graded by two examiners.",
  alignments: ["Claims routing"],
  issuedOn: "2026-05-02",
  expiresOn: null,
};

/** A badge of the institute, known by its key alone, signed; whatever is named is otherwise. */
export function badge(of: Partial<DemoBadge> = {}): string {
  return demoBadge({ ...BADGE, ...of });
}

/** The same of the institute for whose key a host answers. */
export function hostedBadge(of: Partial<DemoBadge> = {}): string {
  return badge({ host: HOST, ...of });
}

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
  const keyword = Buffer.from("openbadgecredential\0\0\0\0\0");
  const baked = chunk("iTXt", Buffer.concat([keyword, Buffer.from(document)]));
  // The header of every PNG ends after 33 bytes.
  return Buffer.concat([picture.subarray(0, 33), baked, picture.subarray(33)]);
}

/** A drawing with a badge baked into it. */
export function bakedSvg(document: string): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" viewBox="0 0 8 8"><openbadges:credential verify="${document}"/><rect width="8" height="8"/></svg>`,
  );
}
