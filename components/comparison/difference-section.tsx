import { Fragment } from "react";
import { DifferenceDetails } from "@/components/comparison/difference-details";
import { DifferenceRow } from "@/components/comparison/difference-row";
import type { ComparedSet } from "@/components/comparison/use-compared";
import type { OpenCriteria } from "@/components/comparison/use-open-criteria";
import { SectionFinding } from "@/components/word/section-finding";
import { SourceLink } from "@/components/word/source-link";
import type { ComparisonRows } from "@/domain/comparison/criterion-rows";
import { type Difference, differenceParts } from "@/domain/comparison/difference-parts";
import { signedPoints } from "@/domain/comparison/printed-points";

interface DifferenceSectionProps {
  compared: ComparedSet;
  rows: ComparisonRows;
  /** Which parts are open. */
  parts: OpenCriteria;
  onOpenCriterion: (key: string) => void;
}

/** A pair's difference down to the outcomes and certificates it is made of; every figure adds up to the one below and beside it. */
export function DifferenceSection({ compared, rows, parts, onOpenCriterion }: DifferenceSectionProps) {
  const { people, answer } = compared;
  if (people.some(({ candidate }) => !candidate.hasPlace)) return null;
  const difference = differenceParts(rows);
  return (
    <section aria-labelledby="made-of" className="mt-9">
      <SectionFinding id="made-of" note="Largest first. What speaks for the other one counts against.">
        What the difference is made of
      </SectionFinding>
      <table className="mt-3.5 w-full border-collapse text-sm max-sm:block">
        <caption className="sr-only">{summary(compared, rows, difference)}</caption>
        <thead className="max-sm:hidden">
          <tr className="align-bottom text-xs text-muted-foreground">
            <th scope="col" className="pb-1.5 text-left font-normal">
              Outcome or certificate
            </th>
            {rows.rows.map(({ key, name }) => (
              <th
                key={key}
                scope="col"
                lang="en"
                className="w-[72px] pb-1.5 pl-2 text-right font-normal hyphens-auto"
              >
                {name}
              </th>
            ))}
            <th scope="col" className="w-16 pb-1.5 pl-2 text-right font-normal">
              Together
            </th>
          </tr>
        </thead>
        <tbody className="border-t border-border-strong max-sm:block">
          {difference.parts.map((part) => (
            <Fragment key={part.key}>
              <DifferenceRow
                part={part}
                compared={compared}
                isOpen={parts.isOpen(part.key)}
                onToggle={() => parts.toggle(part.key)}
              />
              {parts.isOpen(part.key) ? (
                <tr className="max-sm:block">
                  <td colSpan={rows.rows.length + 2} className="max-sm:block">
                    <DifferenceDetails part={part} compared={compared} />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
        </tbody>
        <DifferenceFoot
          difference={difference}
          sentence={summary(compared, rows, difference)}
          href={`/openings/${answer.openingId}/applications/${people[difference.leader]?.candidate.applicationId}?source=support`}
          onOpenCriterion={onOpenCriterion}
        />
      </table>
    </section>
  );
}

/** "44.4 − 1.7 = 42.7 points for Ben". */
function summary({ people }: ComparedSet, { totals }: ComparisonRows, { leader, total }: Difference): string {
  const [more = 0, less = 0] = leader === 0 ? totals : totals.toReversed();
  if (total === 0) return `Both have ${more.toFixed(1)} points`;
  return `${more.toFixed(1)} − ${less.toFixed(1)} = ${total.toFixed(1)} points for ${people[leader]?.shortName}`;
}

interface FootProps {
  difference: Difference;
  sentence: string;
  href: string;
  onOpenCriterion: (key: string) => void;
}

function DifferenceFoot({ difference: { criteria, total }, sentence, href, onOpenCriterion }: FootProps) {
  return (
    <tfoot className="max-sm:block">
      <tr className="border-y border-border-strong font-strong max-sm:flex max-sm:justify-between max-sm:gap-3 max-sm:py-2.5">
        <th scope="row" className="py-2.5 text-left font-strong max-sm:p-0">
          {sentence}
        </th>
        {criteria.map(({ key, name, points }) => (
          <td key={key} className="pl-2 text-right tabular-nums max-sm:hidden">
            <SourceLink
              onClick={() => onOpenCriterion(key)}
              label={`${signedPoints(points)} points of the difference: ${name}`}
            >
              {signedPoints(points)}
            </SourceLink>
          </td>
        ))}
        <td className="pl-2 text-right text-base font-semibold tabular-nums">
          <SourceLink
            href={href}
            prefetch={false}
            label={`${signedPoints(total)} points, the difference: what more support rests on`}
          >
            {signedPoints(total)}
          </SourceLink>
        </td>
      </tr>
    </tfoot>
  );
}
