import { demoNumber } from "./demo-id";
import type { Moment } from "./demo-types";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const FIRST_MINUTE = 9 * 60;
const MINUTES_OF_WORK = 8 * 60;

/** Tells the instant of a moment; `key` picks the hour where only the day is given. */
export type DemoClock = (moment: Moment, key: string) => Date;

/** The clock of a demo that is seeded at `now`: all that moves with it is what happened "yesterday". */
export function demoClock(now: Date): DemoClock {
  const yesterday = new Date(now.getTime() - DAY_MS).toISOString().slice(0, 10);
  return (moment, key) => {
    const [day = "", time] = moment.replace("yesterday", yesterday).split(" ");
    if (time) return new Date(`${day}T${time}:00.000Z`);
    return later(new Date(`${day}T00:00:00.000Z`), FIRST_MINUTE + demoNumber(key, MINUTES_OF_WORK));
  };
}

/** The instant so many minutes later. */
export function later(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * MINUTE_MS);
}
