"use client";

import Link from "next/link";
import { useState } from "react";
import type { Agreement } from "@/components/agreement/agreement-data";
import { Button } from "@/components/ui/button";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { SectionTitle } from "@/components/word/section-title";
import { formatPoints } from "@/lib/format";

type Ranking = Agreement["ranking"];
type Placed = Ranking["rows"][number]["asRated"];

const FIRST = 10;

function Place({ placed }: { placed: Placed }) {
  return (
    <>
      <b>{placed.places}</b> <span className="text-muted-foreground">{formatPoints(placed.support)}</span>
    </>
  );
}

/** How many rows each would go up (above 0) or down in the order of adjusted support, by application. */
function movesOf({ rows }: Ranking): ReadonlyMap<string, number> {
  const before = new Map(rows.map(({ applicationId }, index) => [applicationId, index]));
  const adjusted = rows.toSorted((one, other) => other.adjusted.support - one.adjusted.support);
  return new Map(
    adjusted.map(({ applicationId }, index) => [applicationId, (before.get(applicationId) ?? 0) - index]),
  );
}

function moveWords(move: number): string {
  if (move === 0) return "same";
  return move > 0 ? `${move} up` : `${-move} down`;
}

/** The ranking as it stands beside the one with each reviewer's lean taken off; the second is never applied. */
export function TwoRankings({ ranking, openingId }: { ranking: Ranking; openingId: string }) {
  const [isWhole, setWhole] = useState(false);
  const { rows, total } = ranking;
  if (rows.length < 2) return null;
  const moves = movesOf(ranking);
  const shown = isWhole ? rows : rows.slice(0, FIRST);
  return (
    <div className="mt-8 max-w-[760px]">
      <SectionTitle level={3}>The ranking, as rated and without leans</SectionTitle>
      <p className="section-note mt-1">
        Place and support. What counts is “as rated”; the other column is there to talk about.
        {total > rows.length ? ` The ${rows.length} with most support of ${total}.` : ""}
      </p>
      <Table className="mt-3 [&_td]:py-2 [&_td]:align-middle">
        <TableHeader>
          <TableRow>
            <TableHead>Candidate</TableHead>
            <TableHead>As rated</TableHead>
            <TableHead>Without leans</TableHead>
            <TableHead>Moves</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {shown.map(({ applicationId, name, asRated, adjusted }) => (
            <TableRow key={applicationId}>
              <TableCell className="min-w-0">
                <Link
                  href={`/openings/${openingId}/applications/${applicationId}`}
                  dir="auto"
                  className="link break-words touch:inline-flex touch:min-h-11 touch:items-center"
                >
                  {name}
                </Link>
              </TableCell>
              <TableCell className="whitespace-nowrap tabular-nums">
                <Place placed={asRated} />
              </TableCell>
              <TableCell className="whitespace-nowrap tabular-nums">
                <Place placed={adjusted} />
              </TableCell>
              <TableCell className="whitespace-nowrap text-muted-foreground">
                {moveWords(moves.get(applicationId) ?? 0)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {shown.length < rows.length ? (
        <Button className="mt-3" onClick={() => setWhole(true)}>
          Show all {rows.length}
        </Button>
      ) : null}
    </div>
  );
}
