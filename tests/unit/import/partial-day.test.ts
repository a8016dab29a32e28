import { expect, test } from "vitest";
import type { PersonProblem } from "@/domain/import/imported-person";
import { takePartialDay, takePeriod } from "@/domain/import/partial-day";

const TODAY = "2026-11-01";

function read(value: unknown) {
  const problems: PersonProblem[] = [];
  return { day: takePartialDay(problems, "at", value, TODAY), reasons: problems.map(({ reason }) => reason) };
}

test.each([
  ["2014-06-29", "2014-06-29", "2014-06-29"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2014", "2014-01-01", "2014-12-31"],
  ["2026-02-20T10:00:00.000Z", "2026-02-20", "2026-02-20"],
  ["2026-02-20T10:00:00+01:00", "2026-02-20", "2026-02-20"],
])("%s is %s to %s", (text, first, last) => {
  expect(read(text)).toEqual({ day: { first, last }, reasons: [] });
});

test.each([
  ["2026-02-30", "This day does not exist."],
  ["2026-13", "This day does not exist."],
  ["1949-12-31", "This is too long ago."],
  ["2026-11-02", "This day has not come yet."],
  ["spring 2022", "A date is written as 2026-03-31, 2026-03 or 2026."],
  [2022, "A date is written as 2026-03-31, 2026-03 or 2026."],
])("%s is no date: %s", (value, reason) => {
  expect(read(value)).toEqual({ day: undefined, reasons: [reason] });
});

test.each([undefined, null, ""])("%s says nothing, and nothing is wrong", (value) => {
  expect(read(value)).toEqual({ day: undefined, reasons: [] });
});

function period(startDate: unknown, endDate: unknown) {
  const problems: PersonProblem[] = [];
  const { periodStart, periodEnd } = takePeriod(problems, "work[0]", { startDate, endDate }, TODAY);
  return [periodStart, periodEnd, ...problems.map(({ path, reason }) => `${path}: ${reason}`)];
}

test.each([
  ["2021-03", "2022", "2021-03-01", "2022-12-31"],
  ["2021-03", undefined, "2021-03-01", null],
  ["2021-03", "2026", "2021-03-01", TODAY],
  ["2021-03", "2028-05", "2021-03-01", TODAY],
  [undefined, "2020", null, "2020-12-31"],
])("from %s to %s", (start, end, from, to) => {
  expect(period(start, end)).toEqual([from, to]);
});

test("an end before the start is listed, and only the start is taken", () => {
  expect(period("2021-03", "2020-01")).toEqual([
    "2021-03-01",
    null,
    "work[0].endDate: The end is before the start.",
  ]);
});
