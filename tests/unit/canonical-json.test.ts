import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "@/domain/canonical-json";

test("keys are in code point order at every depth, and there is no white space", () => {
  const value = { b: 1, a: [{ z: null, A: "x y" }, true], "10": 1, "9": 2 };
  expect(canonicalJson(value)).toBe('{"10":1,"9":2,"a":[{"A":"x y","z":null},true],"b":1}');
});

test("what JSON leaves out is left out, what it cannot hold is refused", () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1]) {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  }
});

test("reading it back gives the value, and writing that gives the same bytes", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 1000 },
  );
});
