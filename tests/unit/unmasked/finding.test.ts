import { expect, it } from "vitest";
import { BLIND_FIELDS, blindingPolicy } from "@/domain/blinding-policy";
import { listFindings, type PlacedText } from "@/domain/unmasked/finding";

const policy = blindingPolicy(BLIND_FIELDS, "2026-11-01");
const at = (field: PlacedText["field"], text: string): PlacedText => ({
  outcomeId: "1",
  pieceId: null,
  field,
  text,
});

it("lists each word once, with everywhere it stands and the words around it", () => {
  const texts = [
    at("statement", "Replies go out in a day, as Otto counted."),
    at(
      "ownPart",
      "She wrote it; OTTO checked, and then she sent the rest of it to everybody who had asked for it.",
    ),
  ];
  expect(listFindings(texts, policy, [])).toEqual([
    {
      kind: "NAME",
      word: "Otto",
      occurrences: [
        {
          outcomeId: "1",
          pieceId: null,
          field: "statement",
          start: 28,
          before: "Replies go out in a day, as ",
          word: "Otto",
          after: " counted.",
        },
        expect.objectContaining({ field: "ownPart", before: "She wrote it; ", word: "OTTO" }),
      ],
    },
    {
      kind: "GENDER",
      word: "She",
      occurrences: [
        expect.objectContaining({
          before: "",
          word: "She",
          after: " wrote it; OTTO checked, and then she sent…",
        }),
        expect.objectContaining({ word: "she", after: " sent the rest of it to everybody who had…" }),
      ],
    },
  ]);
});

it("knows the opening's own words, and words that are written small elsewhere", () => {
  const texts = [
    at("metric", "Median Handling Time at Riverside"),
    at("limits", "handling was counted by hand"),
  ];
  expect(listFindings(texts, policy, ["Works with Riverside"])).toEqual([]);
});
