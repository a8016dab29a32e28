import { ChevronDown, ChevronUp } from "lucide-react";
import { RUNG_WORDS } from "@/components/chart/rung";
import { RungMeter } from "@/components/chart/rung-meter";
import { partHref } from "@/components/comparison/part-href";
import type { ComparedSet } from "@/components/comparison/use-compared";
import { LetterBadge } from "@/components/word/letter-badge";
import { SourceLink } from "@/components/word/source-link";
import type { ComparedOutcome } from "@/domain/comparison/comparison-answer";
import type { DifferencePart } from "@/domain/comparison/difference-parts";
import { signedPoints } from "@/domain/comparison/printed-points";

interface DifferenceRowProps {
  part: DifferencePart;
  compared: ComparedSet;
  isOpen: boolean;
  onToggle: () => void;
}

/** One part of the difference: whose it is, what it rests on, and its points on each criterion and together. */
export function DifferenceRow({ part, compared, isOpen, onToggle }: DifferenceRowProps) {
  const person = compared.people[part.side];
  if (!person) return null;
  const hrefOf = (criterionKey?: string) => partHref(compared, part, criterionKey);
  const Chevron = isOpen ? ChevronUp : ChevronDown;
  return (
    <tr
      data-side={person.letter}
      className="border-t border-border align-top first:border-t-0 max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_56px] max-sm:gap-x-3"
    >
      <th scope="row" className="py-2 pr-2 text-left font-normal">
        <span className="flex items-start gap-2.5">
          <LetterBadge letter={person.letter} />
          <span className="min-w-0">
            <button
              type="button"
              aria-expanded={isOpen}
              onClick={onToggle}
              className="group min-h-6 text-left font-strong break-words touch:-my-2.5 touch:min-h-11"
            >
              <span dir="auto" className="group-hover:underline">
                {part.title}
              </span>
              <Chevron
                aria-hidden
                className="ml-1 inline size-3.5 stroke-[1.5] text-muted-foreground print:hidden"
              />
            </button>
            <Under part={part} />
          </span>
        </span>
      </th>
      {part.criteria.map(({ key, name, points }) => (
        <td key={key} className="py-2 pl-2 text-right tabular-nums max-sm:hidden">
          {points === null ? null : (
            <SourceLink
              href={hrefOf(key)}
              prefetch={false}
              label={`${signedPoints(points)} points: ${part.title} of ${person.name}, ${name}`}
            >
              {signedPoints(points)}
            </SourceLink>
          )}
        </td>
      ))}
      <td className="py-2 pl-2 text-right font-semibold tabular-nums">
        <SourceLink
          href={hrefOf()}
          prefetch={false}
          label={`${signedPoints(part.total)} points together: ${part.title} of ${person.name}`}
        >
          {signedPoints(part.total)}
        </SourceLink>
      </td>
    </tr>
  );
}

function Under({ part: { kind, outcome } }: { part: DifferencePart }) {
  if (outcome) return <Evidence outcome={outcome} />;
  const words = kind === "credential" ? "certificate, alone" : "certificates and outcomes together";
  return <span className="block text-muted-foreground">{words}</span>;
}

function Evidence({ outcome }: { outcome: ComparedOutcome }) {
  const { checked, claimed, change, isStanding } = outcome;
  const kind = checked ?? claimed;
  const words = kind ? RUNG_WORDS[kind].toLowerCase() : "no evidence yet";
  return (
    <>
      {change ? <span className="block text-muted-foreground tabular-nums">{change}</span> : null}
      <span className="mt-0.5 flex flex-wrap items-center gap-x-2 text-xs text-muted-foreground">
        <RungMeter checked={checked} claimed={claimed} />
        {checked || !kind ? words : `${words}, unchecked`}
        {isStanding ? null : <span>found false</span>}
      </span>
    </>
  );
}
