import { expect, it } from "vitest";
import { trigramSimilarity } from "@/domain/duplicate/trigrams";
import { store } from "@/tests/support/store";

const TEXTS = [
  "",
  "word",
  "two words",
  "Ben Okoro",
  "Okoro, Ben",
  "B. Okoro",
  "Katharina Muller",
  "Replies go out within 17 hours, down from 41.",
  "The first reply goes out within 17 hours.",
  "aaa aaaa",
  "x-y_z 10 %",
] as const;

it("says of every two texts what PostgreSQL's own similarity says", async () => {
  for (const one of TEXTS) {
    for (const other of TEXTS) {
      const [row] = await store().$queryRaw<
        { value: number }[]
      >`SELECT similarity(${one}, ${other}) AS value`;
      expect(trigramSimilarity(one, other), `${one} | ${other}`).toBeCloseTo(row?.value ?? Number.NaN, 5);
    }
  }
});
