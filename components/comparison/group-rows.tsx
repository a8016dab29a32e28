import { Fragment } from "react";
import { ContributionBar } from "@/components/chart/contribution-bar";
import { IntervalBar } from "@/components/chart/interval-bar";
import { ScaleAxis } from "@/components/chart/scale-axis";
import { ScaleFrame } from "@/components/chart/scale-frame";
import { SupportLink } from "@/components/comparison/support-link";
import type { Compared, ComparedSet } from "@/components/comparison/use-compared";
import { LetterBadge } from "@/components/word/letter-badge";
import { stackParts } from "@/domain/comparison/balance-parts";
import { barParts } from "@/domain/comparison/bar-parts";

/** Cells reach over the gap to their right, so that the line between rows is whole. */
const line = "-mr-3 flex h-[54px] items-center border-t border-border pr-3";

/** Three or four on one scale, each with range and parts. */
export function GroupRows({ compared }: { compared: ComparedSet }) {
  return (
    <div className="grid grid-cols-[24px_minmax(0,116px)_1fr_54px] max-sm:grid-cols-[24px_minmax(0,64px)_1fr_48px] items-center gap-x-3">
      <span />
      <span />
      <ScaleAxis label="Support, from 0 to 100" className="max-sm:hidden" />
      <ScaleAxis label="Support, from 0 to 100" ticks={[0, 50, 100]} className="sm:hidden" />
      <span className="text-right text-xs text-muted-foreground">Support</span>
      {compared.people.map((person) => (
        <Fragment key={person.candidate.applicationId}>
          <span className={line}>
            <LetterBadge letter={person.letter} />
          </span>
          <span dir="auto" className={`${line} min-w-0 font-strong`}>
            <NameOf person={person} />
          </span>
          <Plot person={person} />
          <span className={`${line} mr-0 justify-end pr-0 text-md font-strong`}>
            {person.candidate.hasPlace ? (
              <SupportLink compared={compared} person={person} points={pointsOf(person)} />
            ) : null}
          </span>
        </Fragment>
      ))}
    </div>
  );
}

function NameOf({ person: { name, shortName, letter } }: { person: Compared }) {
  if (name === letter) return null;
  return (
    <>
      <span className="truncate max-sm:hidden">{name}</span>
      <span className="truncate sm:hidden">{shortName}</span>
    </>
  );
}

function pointsOf({ candidate: { score } }: Compared): number {
  return Number((score.support * 100).toFixed(1));
}

function Plot({ person: { candidate } }: { person: Compared }) {
  const { support, low, high } = candidate.score;
  if (!candidate.hasPlace) {
    return (
      <ScaleFrame className="h-[54px] border-t border-border pl-3 text-sm text-muted-foreground">
        Nothing rated yet
      </ScaleFrame>
    );
  }
  return (
    <ScaleFrame className="h-[54px] border-t border-border">
      <IntervalBar lo={low * 100} hi={high * 100} at={support * 100} />
      <ContributionBar parts={barParts(stackParts(candidate))} />
    </ScaleFrame>
  );
}
