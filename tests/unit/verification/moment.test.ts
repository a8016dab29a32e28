import { expect, test } from "vitest";
import { datesReason } from "@/domain/verification/credential-dates";
import { readMoment } from "@/domain/verification/moment";

test.each([
  ["2017-06-30T23:59:59Z", "2017-06-30T23:59:59.000Z"],
  ["2017-06-30T23:59:59.123456Z", "2017-06-30T23:59:59.123Z"],
  ["2017-06-30T01:30:00+02:00", "2017-06-29T23:30:00.000Z"],
  ["2017-06-30T01:30:00+0200", "2017-06-29T23:30:00.000Z"],
  ["2017-06-30 01:30", "2017-06-30T01:30:00.000Z"],
  ["2017-06-30", "2017-06-30T00:00:00.000Z"],
  [1_483_228_799, "2016-12-31T23:59:59.000Z"],
])("%s is a moment", (written, moment) => {
  expect(readMoment(written, "FIRST")).toBe(moment);
});

test("a day alone ends with its last second", () => {
  expect(readMoment("2017-06-30", "LAST")).toBe("2017-06-30T23:59:59.000Z");
});

test.each([
  ["next year"],
  ["30.06.2017"],
  ["2017-13-01"],
  ["2017-02-31T25:00:00Z"],
  [""],
  [null],
  [1e300],
  [{}],
])("%s is none", (written) => {
  expect(readMoment(written, "LAST")).toBeUndefined();
});

const dates = {
  issuedAt: "2026-01-01T00:00:00.000Z",
  expiresAt: "2026-12-31T23:59:59.000Z",
  hasBadDate: false,
};
const reasonAt = (at: string, more = {}) => datesReason({ ...dates, ...more }, new Date(at));

test("a certificate is in date from its first second to its last", () => {
  expect(reasonAt("2026-01-01T00:00:00Z")).toBe("VERIFIED");
  expect(reasonAt("2026-12-31T23:59:59Z")).toBe("VERIFIED");
  expect(reasonAt("2027-01-01T00:00:00Z")).toBe("EXPIRED");
  expect(reasonAt("2025-12-31T23:00:00Z")).toBe("NOT_YET_VALID");
});

test("an issuer’s clock may be five minutes ahead", () => {
  expect(reasonAt("2025-12-31T23:55:00Z")).toBe("VERIFIED");
  expect(reasonAt("2025-12-31T23:54:59Z")).toBe("NOT_YET_VALID");
});

test("one without dates is in date; one with a date that cannot be read is left open", () => {
  expect(reasonAt("2090-01-01T00:00:00Z", { expiresAt: null })).toBe("VERIFIED");
  expect(reasonAt("2026-06-01T00:00:00Z", { expiresAt: null, hasBadDate: true })).toBe("BAD_DATE");
  expect(reasonAt("2027-06-01T00:00:00Z", { hasBadDate: true })).toBe("EXPIRED");
});
