import { html, type Markup } from "@/components/record/markup";

/** A section under its title; null where there is nothing to say. */
export function section(title: string, body: Markup | null): Markup | null {
  return body ? html`<section><h2>${title}</h2>${body}</section>` : null;
}

/** Text as it was written: an empty line parts paragraphs, and lines stay lines. */
export function paragraphs(text: string): Markup {
  const each = text.split(/\n{2,}/).map((paragraph) => html`<p dir="auto">${paragraph}</p>`);
  return html`<div class="prose">${each}</div>`;
}
