import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ShareBar, ShareKey } from "@/components/chart/share-bar";

describe("ShareBar", () => {
  it("says its sentence, and draws the first three places only where there is something to draw", () => {
    const html = renderToStaticMarkup(<ShareBar shares={[0.46, 0, 0.3, 0.24]} label="Ben: first in 46 %" />);
    expect(html).toContain('role="img" aria-label="Ben: first in 46 %"');
    expect(
      [...html.matchAll(/data-fill="(\w+)" style="--share:([\d.]+)"/g)].map(([, ...found]) => found),
    ).toEqual([
      ["first", "0.46"],
      ["third", "0.3"],
    ]);
  });
});

describe("ShareKey", () => {
  it("names lower places only where there are any", () => {
    expect(renderToStaticMarkup(<ShareKey hasLower />)).toContain("lower");
    expect(renderToStaticMarkup(<ShareKey hasLower={false} />)).not.toContain("lower");
  });
});
