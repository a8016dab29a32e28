/** Something that happened, as a sentence. */
export interface SaidEvent {
  readonly sentence: string;
}

/** Neighbours that say the same become one, with how often: three entries of outcomes for one person are one line. */
export function joinRepeated<Event extends SaidEvent>(
  events: readonly Event[],
): (Event & { readonly times: number })[] {
  const joined: (Event & { times: number })[] = [];
  for (const event of events) {
    const last = joined.at(-1);
    if (last?.sentence === event.sentence) last.times += 1;
    else joined.push({ ...event, times: 1 });
  }
  return joined;
}
