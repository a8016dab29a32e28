import { crc32, deflateSync } from "node:zlib";

interface Baking {
  readonly keyword: string;
  readonly text?: string;
  readonly isCompressed?: boolean;
  /** Compressed already, by whoever wants it to unpack to more. */
  readonly packed?: Buffer;
}

/** A PNG with one more iTXt chunk behind its header, whatever it carried before. */
export function bakePng(png: Buffer, { keyword, text = "", isCompressed = false, packed }: Baking): Buffer {
  const body = packed ?? (isCompressed ? deflateSync(Buffer.from(text)) : Buffer.from(text));
  const flag = isCompressed || packed ? 1 : 0;
  const typed = Buffer.concat([Buffer.from(`iTXt${keyword}`), Buffer.from([0, flag, 0, 0, 0]), body]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(typed.length - 4, 0);
  frame.writeUInt32BE(crc32(typed), 4);
  const at = 8 + 25;
  return Buffer.concat([
    png.subarray(0, at),
    frame.subarray(0, 4),
    typed,
    frame.subarray(4),
    png.subarray(at),
  ]);
}

/** An SVG with a certificate in an element of that name. */
export function bakeSvg(element: string, namespace: string, text: string): Buffer {
  const prefix = element.split(":")[0];
  return Buffer.from(
    `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:${prefix}="${namespace}">` +
      `<${element}><![CDATA[${text}]]></${element}><circle r="1"/></svg>`,
  );
}
