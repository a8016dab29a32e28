import { SectionTitle } from "@/components/word/section-title";
import type { RouterOutputs } from "@/lib/trpc-client";

type Person = RouterOutputs["review"]["reveal"]["people"][number];

function expertiseWords(person: Person): string {
  if (person.submittedAt === null) return "not in yet";
  return person.domainExpertise === null ? "cannot tell" : `${person.domainExpertise} of 4`;
}

/** What each said of the whole: how well the person knows the field, and a note. */
export function RevealPeople({ people }: { people: readonly Person[] }) {
  return (
    <section aria-labelledby="whole" className="min-w-0">
      <SectionTitle id="whole" className="border-b border-border-strong pb-2.5" aside="knows the field">
        On the whole
      </SectionTitle>
      <ul>
        {people.map((person) => (
          <li
            key={person.memberId}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b py-2.5 text-sm break-words"
          >
            <b>{person.isMe ? "You" : person.name}</b>
            <span className="text-muted-foreground tabular-nums">{expertiseWords(person)}</span>
            {person.note && (
              <p
                dir="auto"
                className="col-span-2 mt-0.5 max-w-measure whitespace-pre-line text-muted-foreground"
              >
                {person.note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
