import { expect, it } from "vitest";
import { shortNames } from "@/domain/comparison/short-names";

it("calls people by their first word where that tells them apart", () => {
  expect(shortNames(["Alina Marsh", "Ben Okoro"])).toEqual(["Alina", "Ben"]);
});

it("keeps whole names that share a first word, and one-letter first words", () => {
  expect(shortNames(["Candidate A", "Candidate B"])).toEqual(["Candidate A", "Candidate B"]);
  expect(shortNames(["ben Okoro", "Ben Adler", "J Smith"])).toEqual(["ben Okoro", "Ben Adler", "J Smith"]);
});
