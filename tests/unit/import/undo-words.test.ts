import { expect, test } from "vitest";
import { builtOnWords } from "@/domain/import/undo-words";

test("one person is named with what was done", () => {
  expect(builtOnWords([{ name: "Mara Lind", why: "rated" }], 1)).toBe(
    "This import cannot be undone: Mara Lind was rated since. Take that back first, or withdraw those who should not be here.",
  );
});

test("several are named, the rest is counted, and a withheld name stays withheld", () => {
  const people = [
    { name: "Ben Okoro", why: "changed" },
    { name: "", why: "voted on" },
  ];
  expect(builtOnWords(people, 2)).toMatch(
    /Ben Okoro was changed and somebody whose name is withheld from you was voted on since/,
  );
  expect(builtOnWords(people, 3)).toMatch(/so were 1 other/);
  expect(builtOnWords(people, 9)).toMatch(/so were 7 others/);
});
