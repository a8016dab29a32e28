import { expect, test } from "vitest";
import { emailAddress, optionalLine, optionalLink, requiredText, statementText } from "@/domain/text";

test.each([
  ["a NUL", "a\u0000b"],
  ["an escape", "a\u001bb"],
  ["the first half of an emoji", "cut off \ud83d"],
  ["the second half alone", "\udc00 and the rest"],
])("%s can be stored in no field", (_, text) => {
  for (const field of [optionalLine, requiredText, statementText]) {
    const refused = field.safeParse(`Something ${text}`).error;
    expect(refused?.issues.map(({ message }) => message)).toEqual([
      "This contains a character that cannot be stored.",
    ]);
  }
  expect(optionalLink.safeParse(`https://example.test/${text}`).success).toBe(false);
  expect(emailAddress.safeParse(`a@${text}.test`).success).toBe(false);
});

test("whole characters of any writing are kept as they are", () => {
  for (const text of ["👩🏽‍💻🎉", "𝕬", "مرحبا", "line one\nline two\tand a tab", "e\u0301"]) {
    expect(requiredText.parse(text)).toBe(text);
  }
});
