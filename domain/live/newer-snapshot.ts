/** What every snapshot that is sent to a screen carries, so that two of them can be put in order. */
export interface Stamped {
  /** One more with every change of what was voted. */
  readonly revision: number;
  /** When it was read, by the database's one clock, in milliseconds; settles which of two of one revision is the later. */
  readonly at: number;
}

/**
 * The later of two snapshots: what a screen shows once both have arrived, in whatever order. It is a maximum, so a
 * snapshot that is lost, doubled or overtaken changes nothing once the last one is there.
 * Example: `newerSnapshot({ revision: 3, at: 9 }, { revision: 2, at: 10 })` is the first one.
 */
export function newerSnapshot<Snapshot extends Stamped>(held: Snapshot | null, arrived: Snapshot): Snapshot {
  if (!held || arrived.revision > held.revision) return arrived;
  return arrived.revision === held.revision && arrived.at >= held.at ? arrived : held;
}
