import type { ReactNode } from "react";
import { TieBand } from "@/components/chart/tie-band";
import type { RankedBand } from "@/domain/ranking/ranked-table";

/** On a phone the body of a table stacks its rows, and the hatched edge begins under a title of two lines. */
const stacked = "max-sm:block max-sm:[&>tr:first-child]:block max-sm:[&_th]:block max-sm:before:top-[66px]!";

/** A list without a title is ruled off from the head of the table. */
const ruled =
  "sm:[&>tr:first-child>td]:[border-top:1px_solid_var(--border-strong)] max-sm:block max-sm:border-t max-sm:border-border-strong";

interface BandBodyProps {
  band: RankedBand;
  /** Columns of the table. */
  columns: number;
  children: ReactNode;
}

/** The rows of a band under its title; a list that is sorted otherwise has neither bands nor titles. */
export function BandBody({ band, columns, children }: BandBodyProps) {
  if (band.title === "") {
    return <tbody className={ruled}>{children}</tbody>;
  }
  return (
    <TieBand title={band.title} note={band.note} columns={columns} isTied={band.isTied} className={stacked}>
      {children}
    </TieBand>
  );
}
