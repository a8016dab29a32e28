"use client";

import Link from "next/link";
import { useOrigin } from "@/components/import/use-origins";
import { formatDay } from "@/lib/format";
import { cn } from "@/lib/utils";

/** What each field of a file that speaks of checks is called in a sentence. */
const STATED_NAMES: Readonly<Record<string, string>> = {
  checkStatus: "checked",
  checkedBy: "checked by",
  checkedAt: "checked at",
  checkNote: "note",
  genuineness: "genuine",
  genuinenessNote: "note",
  status: "status",
  statusNote: "note",
  date: "date",
};

/** "checked: found true; checked by: Maya Chen", always in the same order. */
function statedWords(stated: Readonly<Record<string, string>>): string {
  const keys = [...new Set([...Object.keys(STATED_NAMES), ...Object.keys(stated)])];
  return keys
    .filter((key) => stated[key])
    .map((key) => `${STATED_NAMES[key] ?? key}: ${stated[key]}`)
    .join("; ");
}

interface CameInWithProps {
  applicationId: string;
  kind: "APPLICATION" | "OUTCOME" | "EVIDENCE" | "CREDENTIAL";
  id: string;
  /** Where the import can be opened, for those who may. */
  openingId?: string | undefined;
  /** Whether somebody here has checked it by now, so that what the file says no longer stands alone. */
  isChecked?: boolean;
  className?: string;
}

/** With which file something came in, and what that file says of checks nobody here has made; nothing for what was entered here. */
export function CameInWith(props: CameInWithProps) {
  const { applicationId, kind, id, openingId, isChecked = false, className } = props;
  const origin = useOrigin(applicationId, kind, id);
  if (!origin) return null;
  const { from } = origin;
  const stated = statedWords(origin.stated);
  return (
    <div className={cn("section-note break-words", className)} data-slot="came-in-with">
      {from ? (
        <p>
          Came in with the import of {formatDay(from.at)},{" "}
          {openingId ? (
            <Link className="link" href={`/openings/${openingId}/imports/${from.id}`}>
              <bdi>{from.fileName}</bdi>
            </Link>
          ) : (
            <bdi>{from.fileName}</bdi>
          )}
        </p>
      ) : null}
      {stated ? (
        <p dir="auto">
          The file says: “{stated}”.{isChecked ? "" : " Nobody here has checked it."}
        </p>
      ) : null}
    </div>
  );
}
