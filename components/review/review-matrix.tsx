"use client";

import Link from "next/link";
import { useState } from "react";
import { PanelMarks } from "@/components/chart/panel-marks";
import { Button } from "@/components/ui/button";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import type { RouterOutputs } from "@/lib/trpc-client";

type Reviews = RouterOutputs["review"]["list"];
type Row = Reviews["applications"][number];
type OpenRow = Extract<Row, { state: "OPEN" }>;
type Reviewer = Reviews["reviewers"][number];

/** Beyond so many reviewers a column each is too many; the marks still name who is missing. */
const MOST_COLUMNS = 6;
const PAGE = 100;

function Mark({ isIn }: { isIn: boolean }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden className="panel-marks">
        <i className={isIn ? undefined : "hollow"} />
      </span>
      <span className={isIn ? undefined : "text-muted-foreground"}>{isIn ? "in" : "not in yet"}</span>
    </span>
  );
}

function ownWords({ own, isStarted }: Extract<Row, { state: "WITHHELD" }>): string {
  if (own === "CONFIRMED") return "Yours is in";
  if (own === "SUBMITTED") return "See the certificates";
  return isStarted ? "Continue yours" : "Start yours";
}

function OwnLink({ row }: { row: Extract<Row, { state: "WITHHELD" }> }) {
  if (row.isWithdrawn) return <span className="text-muted-foreground">withdrawn</span>;
  if (!row.hasOutcomes) return <span className="text-muted-foreground">no outcome yet</span>;
  if (row.own === "EXCUSED") return <span className="text-muted-foreground">excused</span>;
  return (
    <Link
      href={`/review/${row.applicationId}`}
      className="link touch:inline-flex touch:min-h-11 touch:items-center"
    >
      {ownWords(row)}
    </Link>
  );
}

function agreementWords({ agreement: { compared, withinOne } }: OpenRow): string {
  return compared === 0 ? "" : `${withinOne} of ${compared} within one level`;
}

function OpenCells({
  row,
  reviewers,
  hasColumns,
}: {
  row: OpenRow;
  reviewers: readonly Reviewer[];
  hasColumns: boolean;
}) {
  const isIn = (person: Reviewer) => row.handedIn.some((review) => review.memberId === person.memberId);
  const isExcused = (person: Reviewer) =>
    !isIn(person) && row.notices.some((one) => one.memberId === person.memberId && one.excusedAt !== null);
  const panel = reviewers.filter((person) => isIn(person) || (person.isReviewing && !isExcused(person)));
  const missing = panel.filter((person) => !isIn(person)).map((person) => person.name);
  return (
    <>
      <TableCell>
        <PanelMarks done={panel.length - missing.length} total={panel.length} missing={missing} />
      </TableCell>
      {hasColumns &&
        reviewers.map((person) => (
          <TableCell key={person.memberId} className="max-sm:hidden">
            {panel.includes(person) && <Mark isIn={isIn(person)} />}
            {isExcused(person) && <span className="text-muted-foreground">excused</span>}
          </TableCell>
        ))}
      <TableCell className="text-muted-foreground tabular-nums">{agreementWords(row)}</TableCell>
    </>
  );
}

function WithheldCells({
  row,
  reviewers,
  hasColumns,
  me,
}: {
  row: Extract<Row, { state: "WITHHELD" }>;
  reviewers: readonly Reviewer[];
  hasColumns: boolean;
  me: string;
}) {
  return (
    <>
      <TableCell>
        <OwnLink row={row} />
      </TableCell>
      {hasColumns &&
        reviewers.map((person) => (
          <TableCell key={person.memberId} className="max-sm:hidden">
            {person.memberId === me && row.own !== "EXCUSED" && (
              <Mark isIn={row.own === "CONFIRMED" || row.own === "SUBMITTED"} />
            )}
          </TableCell>
        ))}
      <TableCell className="text-muted-foreground">opens with the panel</TableCell>
    </>
  );
}

/** Applications by reviewers. Of what is sealed to the reader there is their own column and nothing else. */
export function ReviewMatrix({ reviews }: { reviews: Reviews }) {
  const [shown, setShown] = useState(PAGE);
  const { reviewers, applications, openingId, me } = reviews;
  const hasColumns = reviewers.length <= MOST_COLUMNS;
  const cells = { reviewers, hasColumns };
  return (
    <div className="mt-5">
      <Table className="[&_td]:align-middle">
        <TableHeader>
          <TableRow>
            <TableHead>Candidate</TableHead>
            <TableHead>Reviews</TableHead>
            {hasColumns &&
              reviewers.map((person) => (
                <TableHead key={person.memberId} className="max-sm:hidden">
                  {person.memberId === me ? "You" : person.name}
                </TableHead>
              ))}
            <TableHead>Agreement</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {applications.slice(0, shown).map((row) => (
            <TableRow key={row.applicationId}>
              <TableCell>
                {row.state === "OPEN" ? (
                  <>
                    <Link
                      href={`/openings/${openingId}/applications/${row.applicationId}`}
                      dir="auto"
                      className="link font-strong break-words touch:inline-flex touch:min-h-11 touch:items-center"
                    >
                      {row.candidateName}
                    </Link>
                    {row.isWithdrawn && <span className="text-muted-foreground"> withdrawn</span>}
                  </>
                ) : (
                  <b>Candidate {row.number}</b>
                )}
              </TableCell>
              {row.state === "OPEN" ? (
                <OpenCells row={row} {...cells} />
              ) : (
                <WithheldCells row={row} me={me} {...cells} />
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {applications.length > shown && (
        <Button className="mt-3" onClick={() => setShown(shown + PAGE)}>
          Show more, {applications.length - shown} left
        </Button>
      )}
    </div>
  );
}
