export type HiddenKind = "name" | "employer" | "school" | "contact" | "link" | "detail" | "year";

const TOKEN = /\[(name|employer|school|contact|link|detail|year) hidden\]/g;

/** What stands in a text in place of what is hidden. `maskOf("name")` is "[name hidden]". */
export function maskOf(kind: HiddenKind): string {
  return `[${kind} hidden]`;
}

/** A text cut at its masks: plain strings, and `{ hidden }` for each mask. */
export function partsOfMasked(text: string): (string | { readonly hidden: string })[] {
  return text
    .split(TOKEN)
    .map((part, index) => (index % 2 === 1 ? { hidden: `${part} hidden` } : part))
    .filter((part) => part !== "");
}

/** Rewrites what stands between the masks of a text and leaves the masks as they are. */
export function betweenMasks(text: string, rewrite: (part: string) => string): string {
  let written = "";
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    written += rewrite(text.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return written + rewrite(text.slice(at));
}

/** A text in which each mask is as many dots, so that every other character keeps its place. */
export function withoutMasks(text: string): string {
  return text.replace(TOKEN, (token) => "·".repeat(token.length));
}
