import { expect, test } from "vitest";
import { isWithinBounds } from "@/domain/verification/document-bounds";
import { unwrap } from "@/domain/verification/unwrap";

const credential = { type: ["VerifiableCredential"] };
const token = "eyJhbGciOiJub25lIn0.e30.";

test("a certificate is taken out of what wallets wrap around it", () => {
  const json = { kind: "JSON", document: credential };
  expect(unwrap(credential)).toEqual(json);
  expect(unwrap([credential])).toEqual(json);
  expect(unwrap({ type: "VerifiablePresentation", verifiableCredential: credential })).toEqual(json);
  expect(unwrap(token)).toEqual({ kind: "TOKEN", token });
  const enveloped = { type: "EnvelopedVerifiableCredential", id: `data:application/vc+jwt,${token}` };
  expect(unwrap({ type: ["VerifiablePresentation"], verifiableCredential: [enveloped] })).toEqual({
    kind: "TOKEN",
    token,
  });
});

test("several are not chosen from, and nothing is none", () => {
  expect(unwrap([credential, credential])).toBe("SEVERAL");
  expect(unwrap([])).toBeUndefined();
  expect(unwrap({ type: "VerifiablePresentation" })).toBeUndefined();
  expect(unwrap("text")).toBeUndefined();
  expect(unwrap(null)).toBeUndefined();
  expect(unwrap([[[[[[credential]]]]]])).toBeUndefined();
});

test("bounds are held in depth and in number", () => {
  const nested = (depth: number) =>
    Array.from({ length: depth }).reduce<unknown>((inner) => ({ inner }), "a");
  expect(isWithinBounds(nested(40))).toBe(true);
  expect(isWithinBounds(nested(42))).toBe(false);
  expect(isWithinBounds(nested(3_000))).toBe(false);
  expect(isWithinBounds(Array.from({ length: 4_900 }, () => 1))).toBe(true);
  expect(isWithinBounds(Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => 1)))).toBe(false);
});
