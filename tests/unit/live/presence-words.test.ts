import { expect, test } from "vitest";
import { presenceInWords } from "@/components/live/presence-avatars";

test.each([
  [["Jonas Lindqvist"], "Jonas is here"],
  [["Jonas Lindqvist", "Tomás Vidal"], "Jonas and Tomás are here"],
  [["Jonas Lindqvist", "Tomás Vidal", "Mei"], "Jonas, Tomás and Mei are here"],
  [["Jonas Lindqvist", "Tomás Vidal", "Mei Tan", "Ana Ruiz"], "Jonas, Tomás and 2 others are here"],
])("%j: %s", (names, words) => {
  expect(presenceInWords(names.map((name) => ({ memberId: name, name })))).toBe(words);
});
