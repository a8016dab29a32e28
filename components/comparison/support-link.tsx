import type { Compared, ComparedSet } from "@/components/comparison/use-compared";
import { SourceLink } from "@/components/word/source-link";

interface SupportLinkProps {
  compared: ComparedSet;
  person: Compared;
  /** As printed. */
  points: number | undefined;
}

/** Somebody's support; opens what it rests on. */
export function SupportLink({ compared: { answer }, person, points = 0 }: SupportLinkProps) {
  const printed = points.toFixed(1);
  return (
    <SourceLink
      href={`/openings/${answer.openingId}/applications/${person.candidate.applicationId}`}
      prefetch={false}
      label={`${printed} points: what ${person.name}’s support rests on`}
    >
      {printed}
    </SourceLink>
  );
}
