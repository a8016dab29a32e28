/** The day of an instant, in UTC. `calendarDayOf(new Date("2026-11-01T23:00:00Z"))` is "2026-11-01". */
export function calendarDayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** The instant at which a day begins, in UTC. */
export function instantOf(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`);
}
