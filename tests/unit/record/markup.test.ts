import { expect, test } from "vitest";
import { cssString, html } from "@/components/record/markup";

test("escapes whatever is not HTML itself", () => {
  const name = `<b onclick="x('y')">&`;
  expect(html`<p title="${name}">${name}</p>`.text).toBe(
    '<p title="&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;&amp;">&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;&amp;</p>',
  );
  expect(html`<ul>${["<", html`<li>${1}</li>`]}${null}</ul>`.text).toBe("<ul>&lt;<li>1</li></ul>");
});

test("writes text into a style so that it can end neither the string nor the style", () => {
  expect(cssString("Élodie & Sons")).toBe('"Élodie \\26  Sons"');
  const wanted = '"a\\22 \\3b \\7d \\3c \\2f style\\3e \\5c \\a b"';
  expect(cssString('a";}</style>\\\nb')).toBe(wanted);
});
