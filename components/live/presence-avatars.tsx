import { Avatar } from "@/components/ui/avatar";

export interface PresentMember {
  readonly memberId: string;
  readonly name: string;
}

const SHOWN = 4;

/** "Jonas and Tomás are here", "Jonas, Tomás and 3 others are here". */
export function presenceInWords(people: readonly PresentMember[]): string {
  const named = people.length > 3 ? people.slice(0, 2) : people;
  const names = named.map(({ name }) => name.trim().split(/\s+/)[0] ?? name);
  const others = people.length - named.length;
  const parts = others > 0 ? [...names, `${others} others`] : names;
  const last = parts.at(-1) ?? "";
  const list = parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${last}` : last;
  return `${list} ${people.length === 1 ? "is" : "are"} here`;
}

/** Who else has this comparison open now. On a phone the initials alone; the sentence is read out all the same. */
export function PresenceAvatars({ people }: { people: readonly PresentMember[] }) {
  return (
    <span role="status" className="inline-flex items-center gap-2 text-sm text-muted-foreground">
      {people.length > 0 ? (
        <>
          <span className="inline-flex" title={people.map(({ name }) => name).join(", ")}>
            {people.slice(0, SHOWN).map(({ memberId, name }) => (
              <Avatar key={memberId} name={name} className="-ml-2 first:ml-0" />
            ))}
          </span>
          <span className="max-sm:sr-only">{presenceInWords(people)}</span>
        </>
      ) : null}
    </span>
  );
}
