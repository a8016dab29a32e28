import { expect, test } from "vitest";
import { decodeBase64Url, encodeBase64Url } from "@/domain/base64url";

test("is what Node writes, and is read back", () => {
  for (const length of [0, 1, 2, 3, 31, 32, 64]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + 251) % 256);
    const text = encodeBase64Url(bytes);
    expect(text).toBe(Buffer.from(bytes).toString("base64url"));
    expect(decodeBase64Url(text)).toEqual(bytes);
  }
});

test("has one text for one value: padding, other letters and bits that say nothing are refused", () => {
  expect(decodeBase64Url("_w")).toEqual(new Uint8Array([255]));
  for (const text of ["_w==", "/w", "_x", "_", "_ w", "_w\n"]) expect(decodeBase64Url(text)).toBeNull();
});
