export type HiddenKind = "name" | "employer" | "school" | "contact" | "link" | "detail";

const TOKEN = /\[(name|employer|school|contact|link|detail) hidden\]/g;

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
