"use client";

import { useEffect, useState } from "react";
import type { RankedTable } from "@/domain/ranking/ranked-table";
import { movesInWords, rankingFinding } from "@/domain/ranking/ranking-finding";

/** A live region speaks at most this often. */
const QUIET_MS = 500;

interface MovesAnnouncerProps {
  table: RankedTable;
  isTrying: boolean;
  nameOf: (row: number) => string;
}

/** Says who changed places, once the weights have come to rest. */
export function MovesAnnouncer({ table, isTrying, nameOf }: MovesAnnouncerProps) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (!isTrying) {
      setSaid("");
      return;
    }
    const timer = setTimeout(
      () => setSaid(movesInWords(table, nameOf) || rankingFinding(table, nameOf)),
      QUIET_MS,
    );
    return () => clearTimeout(timer);
  }, [table, isTrying, nameOf]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
