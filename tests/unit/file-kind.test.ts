import { describe, expect, it } from "vitest";
import { FILE_KINDS, isViewable, kindOfName, refusalOf } from "@/domain/file-kind";

describe("kindOfName", () => {
  it("goes by the ending, whatever its case", () => {
    expect(kindOfName("Report.PDF")).toBe(FILE_KINDS.pdf);
    expect(kindOfName("a.tar.gz")).toBeUndefined();
    expect(kindOfName("pdf")).toBeUndefined();
    expect(kindOfName("x.constructor")).toBeUndefined();
  });
});

describe("refusalOf", () => {
  it("is silent when the content is what the name says", () => {
    expect(refusalOf("a.pdf", { mediaType: "application/pdf", words: "a PDF" })).toBeUndefined();
    expect(refusalOf("a.jpeg", { mediaType: "image/jpeg", words: "a JPEG picture" })).toBeUndefined();
    for (const name of ["a.txt", "a.csv", "a.md"])
      expect(refusalOf(name, { mediaType: "text/plain", words: "a plain text" })).toBeUndefined();
  });

  it("says what a lying file is", () => {
    expect(refusalOf("report.pdf", { mediaType: null, words: "a ZIP archive" })).toMatch(
      /^“report\.pdf” is not a PDF but a ZIP archive\. What can be attached: PDF, /,
    );
  });

  it("names the right ending where there is one", () => {
    expect(refusalOf("my.photo.jpg", { mediaType: "image/png", words: "a PNG picture" })).toBe(
      "“my.photo.jpg” is not a JPEG picture but a PNG picture. Rename it to “my.photo.png” if that is what you meant to attach.",
    );
  });

  it("refuses an ending that cannot be attached, whatever the content", () => {
    expect(refusalOf("page.html", { mediaType: "text/plain", words: "a plain text" })).toMatch(
      /cannot be attached/,
    );
    expect(refusalOf("report", { mediaType: "application/pdf", words: "a PDF" })).toMatch(/no ending/);
  });
});

it("only pictures and PDF can be looked at in the page", () => {
  const viewable = Object.entries(FILE_KINDS).filter(([, { mediaType }]) => isViewable(mediaType));
  expect(viewable.map(([ending]) => ending)).toEqual(["pdf", "png", "jpg", "jpeg", "webp", "gif"]);
  expect(isViewable("image/svg+xml")).toBe(false);
});
