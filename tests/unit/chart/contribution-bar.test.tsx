import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ContributionPart } from "@/components/chart/contribution";
import { ContributionBar } from "@/components/chart/contribution-bar";

const parts: ContributionPart[] = [
  { kind: "synergy", value: 1.94 },
  { kind: "unchecked", value: 1 },
  { kind: "outcome", value: 8.4 },
  { kind: "credential", value: 1.22 },
  { kind: "outcome", value: 25.5 },
];

describe("ContributionBar", () => {
  it("draws checked outcomes first, largest first, then unchecked, certificate, put to use", () => {
    const kinds = [...renderToStaticMarkup(<ContributionBar parts={parts} />).matchAll(/data-kind="(\w+)"/g)];
    expect(kinds.map((match) => match[1])).toEqual([
      "outcome",
      "outcome",
      "unchecked",
      "credential",
      "synergy",
    ]);
  });

  it("lets only the largest part give way to slivers", () => {
    const html = renderToStaticMarkup(<ContributionBar parts={parts} />);
    expect(html.match(/contribution-part main/g)).toHaveLength(1);
    expect(html).toMatch(/contribution-part main" style="--v:25.5"/);
  });

  it("says its parts, which add up", () => {
    const html = renderToStaticMarkup(<ContributionBar parts={parts} />);
    expect(html).toContain(
      'aria-label="38.1 points: outcomes 33.9, unchecked 1.0, certificate alone 1.2, put to use 1.9"',
    );
  });

  it("draws nothing for nothing, and says so", () => {
    const html = renderToStaticMarkup(
      <ContributionBar parts={[{ kind: "outcome", value: 0 }]} track={25} max={25} />,
    );
    expect(html).not.toContain("contribution-part");
    expect(html).toContain('aria-label="0.0 points"');
    expect(html).toContain("contribution-track");
  });
});
