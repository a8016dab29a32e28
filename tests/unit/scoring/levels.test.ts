import { expect, it } from "vitest";
import { HIGHEST_LEVEL } from "@/domain/scoring/levels";

it("has four levels above zero", () => {
  expect(HIGHEST_LEVEL).toBe(4);
});
