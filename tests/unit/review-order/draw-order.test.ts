import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawOrder } from "@/domain/review-order/draw-order";

const seed = fc.integer({ min: 0, max: 2_147_483_646 });
const salt = fc.string({ maxLength: 12 });
const ids = fc.uniqueArray(fc.uuid(), { maxLength: 12 });

describe("the drawn order", () => {
  it("holds every id once, and does not depend on the order they come in", () => {
    fc.assert(
      fc.property(seed, salt, ids, (number, word, list) => {
        const drawn = drawOrder(number, word, list);
        expect([...drawn].sort()).toEqual([...list].sort());
        expect(drawOrder(number, word, [...list].reverse())).toEqual(drawn);
      }),
    );
  });

  it("keeps the others in place when one more comes", () => {
    fc.assert(
      fc.property(seed, salt, ids, fc.uuid(), (number, word, list, more) => {
        fc.pre(!list.includes(more));
        const drawn = drawOrder(number, word, [...list, more]);
        expect(drawn.filter((id) => id !== more)).toEqual(drawOrder(number, word, list));
      }),
    );
  });

  it("puts each id first about equally often over many seeds, and over many criteria of one seed", () => {
    const list = ["one", "two", "three", "four", "five"];
    const draws = 5000;
    const drawings = [
      (turn: number) => drawOrder(turn * 104_729, "business-value", list),
      (turn: number) => drawOrder(7, `criterion ${turn}`, list),
    ];
    for (const draw of drawings) {
      const first = new Map<string, number>();
      const last = new Map<string, number>();
      for (let turn = 0; turn < draws; turn += 1) {
        const drawn = draw(turn);
        for (const [counts, id] of [
          [first, drawn[0]],
          [last, drawn[4]],
        ] as const) {
          counts.set(id as string, (counts.get(id as string) ?? 0) + 1);
        }
      }
      // A fifth of 5,000 is 1,000; five standard deviations are 141.
      for (const id of list) {
        expect(Math.abs((first.get(id) ?? 0) - 1000)).toBeLessThan(142);
        expect(Math.abs((last.get(id) ?? 0) - 1000)).toBeLessThan(142);
      }
    }
  });

  it("does not let one place say anything about another", () => {
    const list = ["one", "two", "three"];
    const orders = new Map<string, number>();
    for (let turn = 0; turn < 6000; turn += 1) {
      const name = drawOrder(turn, "technology-use", list).join(" ");
      orders.set(name, (orders.get(name) ?? 0) + 1);
    }
    expect(orders.size).toBe(6);
    for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(145);
  });
});
