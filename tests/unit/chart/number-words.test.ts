import { describe, expect, it } from "vitest";
import { pointsText, rangeText, surePercentText } from "@/components/chart/number-words";

describe("numbers as printed", () => {
  it("gives points one decimal and a true minus", () => {
    expect(pointsText(44.41)).toBe("44.4");
    expect(pointsText(0)).toBe("0.0");
    expect(pointsText(-0.04)).toBe("0.0");
    expect(pointsText(-1.25)).toMatch(/^−1\.[23]$/);
  });

  it("says a range in whole points", () => {
    expect(rangeText(23.04, 65.2)).toBe("23 to 65");
  });
});

describe("how sure", () => {
  it("speaks for the side it favours", () => {
    expect(surePercentText(0.967)).toBe("97");
    expect(surePercentText(0.033)).toBe("97");
    expect(surePercentText(0.5)).toBe("50");
  });

  it("never rounds a pair up to the 80 that ahead needs", () => {
    expect(surePercentText(0.7999)).toBe("79");
    expect(surePercentText(0.8)).toBe("80");
    expect(surePercentText(0.2001)).toBe("79");
  });

  it("never says certain", () => {
    expect(surePercentText(0.99995)).toBe("over 99");
    expect(surePercentText(1)).toBe("over 99");
    expect(surePercentText(0.99)).toBe("99");
  });
});
