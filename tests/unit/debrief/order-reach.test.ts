import { describe, expect, it } from "vitest";
import { orderReach } from "@/domain/debrief/order-reach";

const range = { low: 0.4, support: 0.44, high: 0.5 };

describe("how much a range of support could change the order", () => {
  it("is the number of others within it, both ends included", () => {
    expect(orderReach(range, [0.45, 0.7])).toBe(1);
    expect(orderReach(range, [0.4, 0.44, 0.5, 0.51])).toBe(3);
  });

  it("is the share of the way to the nearer neighbour where none is reached", () => {
    expect(orderReach(range, [0.3, 0.6])).toBeCloseTo(0.06 / 0.16, 15);
    expect(orderReach(range, [0.39, 0.9])).toBeCloseTo(0.04 / 0.05, 15);
    expect(orderReach(range, [0.3, 0.6, 0.95])).toBeCloseTo(0.06 / 0.16, 15);
    expect(orderReach(range, [0.500001])).toBeLessThan(1);
  });

  it("is 0 where nothing moves or nobody else has a place", () => {
    expect(orderReach({ low: 0.4, support: 0.4, high: 0.4 }, [0.4])).toBe(0);
    expect(orderReach(range, [])).toBe(0);
  });

  it("does not care about the order of the others", () => {
    const others = [0.1, 0.62, 0.3, 0.9];
    expect(orderReach(range, others.toReversed())).toBe(orderReach(range, others));
  });
});
