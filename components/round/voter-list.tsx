import type { Outcome } from "@/components/round/round-data";
import { SectionTitle } from "@/components/word/section-title";
import { formatCount } from "@/lib/format";

type Voter = NonNullable<Outcome["voters"]>[number];

/** Whose answers these are; on an open ballot only. */
export function VoterList({ voters }: { voters: readonly Voter[] }) {
  return (
    <section aria-label="Whose answers these are" className="max-w-measure">
      <SectionTitle className="pb-2">Whose answers these are</SectionTitle>
      <ul className="border-b border-border text-sm">
        {voters.map(({ memberId, name, isMe, answers, cannotTell }) => (
          <li
            key={memberId}
            className="flex flex-wrap justify-between gap-x-5 border-t border-border py-2 tabular-nums"
          >
            <span dir="auto">{isMe ? `${name} (you)` : name}</span>
            <span className="text-muted-foreground">
              {formatCount(answers, "pair")}
              {cannotTell > 0 ? `, ${cannotTell} could not tell` : ""}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
