import { expect, it } from "vitest";
import { onePerId } from "@/domain/scoring/one-per-id";

type Item = { id: string; value?: number };
const read = ({ id, value = 1 }: Item) => ({ id, value });
const content = ({ value }: Required<Item>) => String(value);

it("keeps equal records once, in the order of ids, after defaults are filled in", () => {
  const items = [{ id: "b" }, { id: "a", value: 2 }, { id: "b", value: 1 }];
  expect(onePerId("item", items, read, content)).toEqual([
    { id: "a", value: 2 },
    { id: "b", value: 1 },
  ]);
});

it("refuses one id with different content, and says which", () => {
  const items = [{ id: "b" }, { id: "b", value: 3 }];
  expect(() => onePerId("item", items, read, content)).toThrow(
    'item "b" is there twice with different content',
  );
});
