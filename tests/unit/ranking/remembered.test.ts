import { expect, it } from "vitest";
import { remembered } from "@/domain/ranking/remembered";

it("computes once per key, and forgets the oldest", () => {
  const computed: number[] = [];
  const double = remembered(
    2,
    (n: number) => String(n),
    (n) => {
      computed.push(n);
      return 2 * n;
    },
  );
  expect([double(1), double(1), double(2), double(3), double(1)]).toEqual([2, 2, 4, 6, 2]);
  expect(computed).toEqual([1, 2, 3, 1]);
});
