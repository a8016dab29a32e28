/** The largest file that can be attached, in bytes. */
export const MOST_FILE_BYTES = 20 * 1024 * 1024;

/** How many files one piece of evidence can have. */
export const MOST_ATTACHMENTS = 20;

export const TOO_LARGE = "A file has at most 20 MiB. Make it smaller, or attach the part that matters.";
export const TOO_MANY = `A piece of evidence has at most ${MOST_ATTACHMENTS} files.`;
export const EMPTY_FILE = "This file is empty.";

/** A file as the screen lists it. Sizes are bytes, instants ISO 8601 in UTC. */
export interface AttachmentRecord {
  readonly id: string;
  readonly evidenceId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** Null when the candidate sent it in. */
  readonly addedBy: string | null;
  readonly createdAt: string;
  readonly isClearedForBlind: boolean;
}

/** A file as a reviewer reads of it who must not know whose it is. */
export interface BlindAttachment {
  readonly id: string;
  /** With what is hidden in it masked. */
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** Why it cannot be opened yet, in words, or null. */
  readonly withheld: string | null;
}

/** A size in bytes as people read it: `fileSizeWords(1536)` is "1.5 KB", `fileSizeWords(0)` "0 bytes". */
export function fileSizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, "KB"] : [bytes / 1_000_000, "MB"];
  return `${value < 9.95 ? value.toFixed(1).replace(/\.0$/, "") : Math.round(value)} ${unit}`;
}

/** The sentence a reviewer reads instead of a file that nobody has cleared. */
export const NOT_CLEARED =
  "Withheld until you have handed in: nobody has made sure yet that it does not say whose it is.";
