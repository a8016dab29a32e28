import { expect, test } from "vitest";
import { mailBodies, oneLine, standingOf } from "@/domain/message";

test("the link stands where the mark was, in text and in HTML, and nothing else is a link", () => {
  const { text, html } = mailBodies(
    "Dear <b>Ann</b>,\n\nplease:\n{link}\n\nhttps://evil.example",
    "https://a.example/x?a=1&b=2",
  );
  expect(text).toBe("Dear <b>Ann</b>,\n\nplease:\nhttps://a.example/x?a=1&b=2\n\nhttps://evil.example");
  expect(html).toContain("<p>Dear &lt;b&gt;Ann&lt;/b&gt;,</p>");
  expect(html).toContain('<a href="https://a.example/x?a=1&amp;b=2">https://a.example/x?a=1&amp;b=2</a>');
  expect(html.match(/<a /g)).toHaveLength(1);
});

test("what looks like a pattern of replacement in a link stays as it is", () => {
  expect(mailBodies("{link}", "https://a.example/$&").text).toBe("https://a.example/$&");
});

test("a header is one line, whatever was typed", () => {
  expect(oneLine("Ann\r\nBcc: eve@evil.example\u2028x\ty ")).toBe("Ann Bcc: eve@evil.example x y");
});

test("a message by hand is done once somebody passed it on", () => {
  expect(standingOf("BY_HAND", null)).toBe("by-hand");
  expect(standingOf("BY_HAND", new Date())).toBe("passed-on");
  expect([standingOf("QUEUED", null), standingOf("FAILED", null), standingOf("SENT", new Date())]).toEqual([
    "waiting",
    "failed",
    "sent",
  ]);
});
