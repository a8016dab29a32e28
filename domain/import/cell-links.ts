/** A site without its scheme, as people write it: "linkedin.com/in/ben-okoro". */
const SITE = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24}(?:[/?#:]\S*)?$/i;
/** What parts two addresses on one line. */
const BETWEEN = /[,;|]?[^\S\n\r]+|[,;|](?=https?:\/\/)/i;
const LINE = /\r?\n/;

/** A web address as it stands in a cell; a site without its scheme is taken as https. */
export function readLink(text: string): string {
  const plain = text.trim();
  return SITE.test(plain) ? `https://${plain}` : plain;
}

/** The web addresses in a cell: one on each line, else parted by spaces, commas or semicolons. */
export function readLinks(text: string): string[] {
  const lines = text.split(LINE);
  const pieces = lines.length > 1 ? lines : text.trim().split(BETWEEN);
  return pieces.map(readLink).filter((link) => link !== "");
}

/** Web addresses as one cell, from which `readLinks` reads the very same. */
export function writeLinks(links: readonly string[]): string {
  const cell = links.join("\n");
  return links.length === 1 && BETWEEN.test(cell) ? `${cell}\n` : cell;
}
