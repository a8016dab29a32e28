import { ExcuseButton } from "@/components/review/excuse-button";
import { formatShortDay } from "@/lib/format";
import type { RouterOutputs } from "@/lib/trpc-client";

export type ReviewerNotice = RouterOutputs["application"]["get"]["notices"][number];

function saidOf({ recognisedAt, excusedAt }: ReviewerNotice): string {
  const parts = [
    recognisedAt ? `recognised them, ${formatShortDay(recognisedAt)}` : "",
    excusedAt ? `excused, ${formatShortDay(excusedAt)}` : "",
  ];
  return parts.filter(Boolean).join("; ");
}

interface ReviewerNoticesProps {
  notices: readonly ReviewerNotice[];
  canExcuse: boolean;
  /** What is said before each, where a list is about several candidates. */
  nameOf?: (applicationId: string) => string;
}

/** Who recognised a candidate or was excused from reviewing them, and for those who decide it, the button to excuse them. */
export function ReviewerNotices({ notices, canExcuse, nameOf }: ReviewerNoticesProps) {
  if (notices.length === 0) return null;
  return (
    <ul aria-label="Recognised or excused" className="grid gap-2 text-sm">
      {notices.map((notice) => (
        <li
          key={`${notice.applicationId} ${notice.memberId}`}
          className="border-t pt-2 first:border-t-0 first:pt-0"
        >
          <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
            <span className="min-w-0 break-words">
              {nameOf ? <bdi className="font-strong">{nameOf(notice.applicationId)}: </bdi> : null}
              <bdi>{notice.name}</bdi>{" "}
              <span className={notice.excusedAt ? "text-muted-foreground" : "text-attention-text"}>
                {saidOf(notice)}
              </span>
            </span>
            {canExcuse && !notice.isHandedIn ? <ExcuseButton reviewer={notice} /> : null}
          </div>
          {notice.note ? (
            <q dir="auto" className="section-note break-words">
              {notice.note}
            </q>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
