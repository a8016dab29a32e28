import { formatShortDay } from "@/lib/format";
import type { RouterOutputs } from "@/lib/trpc-client";

type Request = RouterOutputs["evidenceRequest"]["missing"]["requests"][number];

/** What a candidate was asked for and has not answered yet. */
export function OpenRequests({ requests }: { requests: readonly Request[] }) {
  if (requests.length === 0) return null;
  return (
    <>
      <h3 className="mt-3.5 text-sm font-strong">Asked, not answered yet</h3>
      <ul className="mt-1 grid gap-1.5 text-sm">
        {requests.map(({ id, what, askedAt, remindedAt }) => (
          <li key={id}>
            <p dir="auto" className="line-clamp-2 break-words">
              {what}
            </p>
            <p className="section-note">
              {formatShortDay(askedAt)}
              {remindedAt ? `, reminded ${formatShortDay(remindedAt)}` : ""}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
