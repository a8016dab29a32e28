import { describe, expect, it } from "vitest";
import { findChange } from "@/domain/measure/find-change";

const told = (text: string) => {
  const change = findChange(text);
  return change && [change.baseline, change.after, change.unit];
};

describe("a change told in a text", () => {
  it.each([
    ["Reduced processing time from 5 days to 3 days", [5, 3, "days"]],
    ["cut from 41 to 17 hours a week", [41, 17, "hours a week"]],
    ["two e-mails with the broker instead of five", [5, 2, "e-mails"]],
    ["conversion 2.1 % → 3.4 %", [2.1, 3.4, "%"]],
    ["from two days to 3 hours", [48, 3, "hours"]],
    ["from 4 hours down to 45 minutes", [240, 45, "minutes"]],
    ["reduced handling time by 40 % from 20 to 12 minutes", [20, 12, "minutes"]],
    ["to 12 minutes, down 40 % from 20", [20, 12, "minutes"]],
    ["Lead time 9 days (was 21)", [21, 9, "days"]],
    ["Before: 12 errors, after: 3 errors a month", [12, 3, "errors a month"]],
    ["the backlog went from 1,200 to just 300 tickets", [1200, 300, "tickets"]],
    ["grew revenue from €1.2m to €1.5m a year", [1_200_000, 1_500_000, "€ a year"]],
    ["satisfaction up from 3.9 to 4.6 out of 5", [3.9, 4.6, "out of 5"]],
    ["now 93 %, compared with 71 %", [71, 93, "%"]],
    ["17 hours rather than 41", [41, 17, "hours"]],
    ["Reports take 5 minutes, previously 2 hours", [120, 5, "minutes"]],
  ])("%j", (text, change) => {
    expect(told(text)).toEqual(change);
  });

  it.each([
    "Replies in 3 to 5 days",
    "Saved 12 hours a week",
    "Reduced costs by 40 %",
    "from 2019 to 2021",
    "from 5 days to 3 people",
    "from 12 months to 9 weeks",
    "",
  ])("is none in %j", (text) => {
    expect(findChange(text)).toBeUndefined();
  });
});
