import { expect, it } from "vitest";
import { isConnected } from "@/domain/agreement/connected";

it("goes from rater to item to rater", () => {
  expect(
    isConnected([
      [3, 2, null],
      [null, 4, 1],
    ]),
  ).toBe(true);
  expect(
    isConnected([
      [3, 2, null],
      [4, 4, null],
      [null, null, 1],
    ]),
  ).toBe(false);
});

it("leaves nobody and nothing aside", () => {
  expect(
    isConnected([
      [3, null],
      [2, null],
    ]),
  ).toBe(false);
  expect(
    isConnected([
      [3, 2],
      [null, null],
    ]),
  ).toBe(false);
  expect(isConnected([])).toBe(false);
});

it("finds a long way round", () => {
  const chain = Array.from({ length: 30 }, (_, item) =>
    Array.from({ length: 31 }, (_, rater) => (rater === item || rater === item + 1 ? 2 : null)),
  );
  expect(isConnected(chain)).toBe(true);
  expect(isConnected(chain.filter((_, item) => item !== 15))).toBe(false);
});
