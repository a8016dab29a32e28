import "server-only";
import sharp from "sharp";

/** A picture of more pixels than this is not opened: a small file can unpack into more memory than there is. */
const MOST_PIXELS = 64_000_000;
/** What a blind reviewer gets fits into a square of this many pixels. */
const BLIND_EDGE = 4000;

const FORMATS = ["jpeg", "png", "webp", "gif"] as const;

// A cache would hold on to pictures nobody asks for again, and know them by their path alone.
sharp.cache(false);
// Only the formats that can be attached are ever decoded, whatever a file claims to be.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["Jpeg", "Png", "Webp", "Nsgif"].map((format) => `VipsForeignLoad${format}`),
});

function decode(input: string | Buffer) {
  return sharp(input, { limitInputPixels: MOST_PIXELS, sequentialRead: true, animated: true });
}

/** Whether the head of a picture can be read and is what its magic number says. Decodes no pixels. */
export async function isSoundImage(path: string, mediaType: string): Promise<boolean> {
  try {
    const { format, width, height } = await decode(path).metadata();
    return `image/${format}` === mediaType && width * height <= MOST_PIXELS;
  } catch {
    return false;
  }
}

/**
 * A picture drawn anew, without anything but its pixels: no place, no camera, no author. Turned upright first, as the
 * note that says which way is up goes too.
 * @throws Error when it cannot be decoded.
 */
export async function withoutMetadata(image: Buffer): Promise<{ body: Buffer; mediaType: string }> {
  const picture = decode(image);
  const { format } = await picture.metadata();
  const known = FORMATS.find((one) => one === format) ?? "png";
  const body = await picture
    .autoOrient()
    .resize({ width: BLIND_EDGE, height: BLIND_EDGE, fit: "inside", withoutEnlargement: true })
    .toFormat(known)
    .toBuffer();
  return { body, mediaType: `image/${known}` };
}
