import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isReminderDue, mayRemind, reminderSince } from "@/domain/review-due/reminder-time";

const DUE = "2026-11-24";
const HOUR_MS = 3_600_000;
const at = (time: string) => new Date(`2026-11-${time}:00.000Z`);

describe("the turn of a reminder", () => {
  it.each([
    ["22T06:59", null],
    ["22T07:00", "22T07:00"],
    ["23T23:59", "22T07:00"],
    ["24T06:59", "22T07:00"],
    ["24T07:00", "24T07:00"],
    ["24T23:59", "24T07:00"],
    ["25T00:00", null],
  ])("at %s began at %s", (now, since) => {
    expect(reminderSince(DUE, at(now))).toEqual(since && at(since));
  });
});

describe("a reminder", () => {
  it("goes to who was never reminded, and to nobody twice on one turn", () => {
    expect(isReminderDue(DUE, null, at("22T07:07"))).toBe(true);
    expect(isReminderDue(DUE, at("22T07:07"), at("23T08:07"))).toBe(false);
    expect(isReminderDue(DUE, at("22T07:07"), at("24T07:07"))).toBe(true);
    expect(isReminderDue(DUE, at("24T07:07"), at("24T23:07"))).toBe(false);
    expect(isReminderDue(DUE, null, at("21T12:00"))).toBe(false);
  });

  it("does not follow within hours of one asked for by hand", () => {
    expect(isReminderDue(DUE, at("22T06:30"), at("22T07:07"))).toBe(false);
    expect(isReminderDue(DUE, at("22T06:30"), at("23T02:37"))).toBe(true);
    expect(isReminderDue(DUE, at("24T06:30"), at("24T23:07"))).toBe(false);
  });

  it("goes out twice at most and at least once however often the hour strikes, on both turns once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 59 }), fc.integer({ min: 1, max: 5 }), (minute, hours) => {
        let remindedAt: Date | null = null;
        const sent: Date[] = [];
        const start = at("20T00:00").getTime() + minute * 60_000;
        for (let now = start; now < start + 8 * 24 * HOUR_MS; now += hours * HOUR_MS) {
          const clock: Date = new Date(now);
          if (!isReminderDue(DUE, remindedAt, clock)) continue;
          remindedAt = clock;
          sent.push(clock);
        }
        expect(sent.map((date) => date.getUTCDate())).toEqual([22, 24]);
      }),
    );
  });

  it("starts anew when the day is put off", () => {
    expect(isReminderDue("2026-11-30", at("24T07:07"), at("28T07:07"))).toBe(true);
  });

  it("can be asked for once a day", () => {
    expect(mayRemind(null, at("22T10:00"))).toBe(true);
    expect(mayRemind(at("22T10:00"), at("23T09:59"))).toBe(false);
    expect(mayRemind(at("22T10:00"), at("23T10:00"))).toBe(true);
  });
});
