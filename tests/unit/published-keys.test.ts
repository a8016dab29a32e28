import { expect, test } from "vitest";
import { publishedKey, readPublishedKeys } from "@/domain/published-keys";

const key = publishedKey({ kid: "k", x: "x", createdAt: "2026-10-10T10:00:00.000Z", retiredAt: null });

test("what is published is read back; keys of other kinds are passed over", () => {
  const others = [{ ...key, kty: "EC" }, { ...key, retiredAt: 5 }, null, "key"];
  expect(readPublishedKeys(JSON.stringify({ keys: [key, ...others] }))).toEqual({ keys: [key] });
});

test("anything else is refused in words", () => {
  expect(() => readPublishedKeys("<html>")).toThrow("The keys are not JSON.");
  expect(() => readPublishedKeys("[]")).toThrow(/a list named “keys” is missing/);
});
