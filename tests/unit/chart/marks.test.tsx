import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { EvidenceBars } from "@/components/chart/evidence-bars";
import { IntervalBar } from "@/components/chart/interval-bar";
import { RungLadder } from "@/components/chart/rung-ladder";
import { RungMeter } from "@/components/chart/rung-meter";

const states = (html: string) => [...html.matchAll(/<i(?: class="(\w+)")?>/g)].map((match) => match[1] ?? "");

describe("IntervalBar", () => {
  it("keeps the range within the scale and names it in words", () => {
    const html = renderToStaticMarkup(<IntervalBar lo={-3} hi={104} at={44.4} />);
    expect(html).toContain("--lo:0;--hi:100;--at:44.4");
    expect(html).toContain('aria-label="44.4 points, range −3 to 104"');
  });

  it("shows the set value hollow only when it differs visibly", () => {
    expect(renderToStaticMarkup(<IntervalBar lo={0} hi={52} at={24.5} was={24.7} />)).not.toContain("was");
    expect(renderToStaticMarkup(<IntervalBar lo={26} hi={68} at={47.5} was={45.2} />)).toContain(
      "45.2 with the set weights",
    );
  });
});

describe("RungMeter", () => {
  it("fills to the strongest checked rung", () => {
    expect(states(renderToStaticMarkup(<RungMeter checked="ARTIFACT" claimed="SYSTEM_RECORD" />))).toEqual([
      "on",
      "on",
      "on",
      "on",
      "on",
      "",
      "",
    ]);
  });

  it("is hollow to what is only claimed, dashed to what could be", () => {
    const html = renderToStaticMarkup(
      <RungMeter claimed="SPECIFIC_SELF_REPORT" possible="MANAGER_REFERENCE" />,
    );
    expect(states(html)).toEqual(["hollow", "hollow", "could", "could", "", "", ""]);
    expect(html).toContain('aria-label="Own word, with numbers, unchecked, could become manager confirms"');
  });
});

describe("RungLadder", () => {
  it("says which rungs are reached and which of them nobody checked", () => {
    const html = renderToStaticMarkup(
      <RungLadder
        strength={0.972}
        reached={[
          { kind: "SYSTEM_RECORD", isChecked: true },
          { kind: "SPECIFIC_SELF_REPORT", isChecked: false },
        ]}
      />,
    );
    expect(html).toContain(
      'aria-label="Evidence ladder, 97 of 100: On record; Own word, numbers (unchecked)"',
    );
  });
});

describe("EvidenceBars", () => {
  it("stand strongest first, hollow where nobody checked", () => {
    const html = renderToStaticMarkup(
      <EvidenceBars
        bars={[
          { strength: 0.2, checkedKind: null },
          { strength: 0.97, checkedKind: "SYSTEM_RECORD" },
        ]}
      />,
    );
    expect(html).toContain('aria-label="Evidence strength 97, 20 unchecked"');
    expect(html.indexOf("rung-7")).toBeLessThan(html.indexOf("hollow"));
  });

  it("draw nothing where there is no outcome", () => {
    expect(renderToStaticMarkup(<EvidenceBars bars={[]} />)).toBe("");
  });
});
