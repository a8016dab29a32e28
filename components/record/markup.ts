const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A piece of HTML that was put together by `html`; anything else is text, and is escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = Markup | string | number | null | readonly (Markup | string)[];

function textOf(value: Value): string {
  if (value === null) return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "object") return value.map(textOf).join("");
  return String(value).replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? "");
}

/**
 * HTML from a template in which every value is escaped that is not HTML itself; null is nothing.
 * `` html`<p>${"a < b"}</p>`.text `` is "<p>a &lt; b</p>".
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(
    parts.reduce((text, part, index) => `${text}${textOf(values[index - 1] ?? null)}${part}`),
  );
}

/** Text as a CSS string in quotation marks; whatever could end it, or the style around it, is written by its number. */
export function cssString(text: string): string {
  const coded = text.replace(/[^\p{L}\p{N} .,·-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${coded}"`;
}
