import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AgreementPlot } from "@/components/chart/agreement-plot";
import { LeniencyPlot } from "@/components/chart/leniency-plot";

const measured = {
  key: "v",
  name: "Business value",
  at: 0.5,
  range: { low: 0.25, high: 0.75 },
  words: "weak, 0.50",
  rangeWords: "0.25 to 0.75",
  needsLook: true,
};

describe("AgreementPlot", () => {
  it("says each criterion as a sentence, and draws it where it stands", () => {
    const html = renderToStaticMarkup(<AgreementPlot caption="Agreement" rows={[measured]} />);
    expect(html).toContain('aria-label="Business value: weak, 0.50, range 0.25 to 0.75"');
    expect(html).toContain("--lo:25;--hi:75;--at:50");
    expect(html).toContain("Show as table");
  });

  it("stays on the scale below chance, and draws a range only where there is one", () => {
    const below = { ...measured, at: -0.2, range: null, words: "weak, −0.20", rangeWords: "" };
    const html = renderToStaticMarkup(<AgreementPlot caption="Agreement" rows={[below]} />);
    expect(html).toContain("--lo:0;--hi:0;--at:0");
    expect(html).toContain('aria-label="Business value: weak, −0.20"');
  });

  it("draws nothing where there are too few: words, no number", () => {
    const few = {
      ...measured,
      at: null,
      range: null,
      words: "too few to say, 4 rated by two",
      rangeWords: "",
    };
    const html = renderToStaticMarkup(
      <AgreementPlot caption="Agreement" rows={[{ ...few, needsLook: false }]} />,
    );
    expect(html).not.toContain("interval-bar");
    expect(html).toContain("too few to say, 4 rated by two");
  });
});

describe("LeniencyPlot", () => {
  it("says everybody in one sentence, and stands labels that would touch on lines of their own", () => {
    const people = [
      { key: "j", name: "Jonas", lean: -0.2, words: "−0.2" },
      { key: "m", name: "Mei", lean: 0, words: "0.0" },
      { key: "t", name: "Tomás", lean: 0.2, words: "+0.2" },
    ];
    const html = renderToStaticMarkup(<LeniencyPlot caption="Strict and lenient" people={people} />);
    expect(html).toContain('aria-label="Strict and lenient: Jonas −0.2, Mei 0.0, Tomás +0.2"');
    const lanes = [...html.matchAll(/--lane:(\d);--wide-lane:(\d)/g)].map(([, phone, wide]) => [phone, wide]);
    expect(lanes).toEqual([
      ["0", "0"],
      ["1", "0"],
      ["0", "0"],
    ]);
    expect(html).toContain("--lanes:1;--wide-lanes:0");
  });
});
