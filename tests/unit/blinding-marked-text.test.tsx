import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { BlindPreview } from "@/components/blinding/blind-preview";
import { placeKey } from "@/components/blinding/blinding-types";
import { MarkedText } from "@/components/blinding/marked-text";

function partsOf(markup: string): string {
  return markup
    .replace(/<mark[^>]*>(.*?)<\/mark>/g, "<$1>")
    .replace(/<span data-slot="redacted"[^>]*aria-label="([^"]*)"[^>]*><\/span>/g, "[$1]")
    .replace(/<\/?span[^>]*>/g, "");
}

const TEXT = "[name hidden] met Otto at Riverside, as Otto said";

it("shows a text as a reviewer reads it, with every found word marked and nothing lost", () => {
  const marks = [
    { start: 40, word: "Otto", isCurrent: false },
    { start: 18, word: "Otto", isCurrent: true },
    { start: 26, word: "Riverside", isCurrent: false },
  ];
  expect(partsOf(renderToStaticMarkup(<MarkedText text={TEXT} marks={marks} />))).toBe(
    "[name hidden] met <Otto> at <Riverside>, as <Otto> said",
  );
  expect(partsOf(renderToStaticMarkup(<MarkedText text={TEXT} marks={[]} />))).toBe(TEXT);
});

it("marks a word where it stands and nowhere else", () => {
  const outcome = {
    id: "o",
    baseline: null,
    after: null,
    statement: TEXT,
    metric: "",
    unit: "",
    periodStart: null,
    periodEnd: null,
    period: "about five months, within the last year",
    howOften: null,
    aiPart: "",
    ownPart: "Otto again",
    limits: "",
    isRefuted: false,
    statusNote: "",
    evidence: [],
  };
  const place = placeKey({ outcomeId: "o", pieceId: null, field: "statement" });
  const marks = new Map([[place, [{ start: 18, word: "Otto", isCurrent: false }]]]);
  const markup = partsOf(renderToStaticMarkup(<BlindPreview outcomes={[outcome]} marks={marks} />));
  expect(markup).toContain("[name hidden] met <Otto> at Riverside, as Otto said");
  expect(markup).toContain("Otto again");
  expect(markup).toContain("about five months, within the last year");
});
