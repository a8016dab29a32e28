import Link from "next/link";
import { type Waiting, WaitingRow } from "@/components/review/waiting-row";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Progress } from "@/components/ui/progress";
import { countWordFirst } from "@/domain/ranking/count-word";
import { shortMinutes } from "@/domain/review-progress";
import { formatShortDay } from "@/lib/format";
import type { RouterOutputs } from "@/lib/trpc-client";

type Opening = RouterOutputs["review"]["queue"]["openings"][number];

interface QueueOpeningProps {
  opening: Opening;
  /** Its reviews, in the order to work through them. */
  reviews: readonly Waiting[];
  seconds: number;
  /** The most urgent of all, which one key starts. */
  isFirst: boolean;
}

function howWords({ reviews, order }: Opening): string {
  const people = `${countWordFirst(reviews)} ${reviews === 1 ? "candidate" : "candidates"}`;
  if (reviews === 1) return people;
  return `${people}, ${order === "BY_CRITERION" ? "one criterion at a time" : "one after the other"}`;
}

function askWords({ remindedBy, dueOn, isLate }: Opening): string {
  if (!remindedBy) return "";
  return `${remindedBy} asks you to hand in${dueOn && !isLate ? ` by ${formatShortDay(dueOn)}` : ""}.`;
}

/** The way through one opening: how much of it is done, and where it goes on. */
function QueueHead({ opening, isFirst }: Pick<QueueOpeningProps, "opening" | "isFirst">) {
  const { openingTitle, due, isLate, left, total, minutes, href } = opening;
  const isBegun = left < total;
  const ask = askWords(opening);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-5 gap-y-2 border-b border-border-strong pb-3">
      <div className="min-w-0 text-sm text-muted-foreground">
        <h2 dir="auto" className="section-title break-words text-foreground">
          {openingTitle}
        </h2>
        <p className="mt-0.5">
          {howWords(opening)}, about {shortMinutes(minutes)}
          {due ? <span className={isLate ? "text-attention-text" : undefined}>, {due}</span> : null}
        </p>
        {ask ? (
          <p className="mt-0.5" dir="auto">
            {ask}
          </p>
        ) : null}
      </div>
      <Button variant={isFirst ? "primary" : "outline"} asChild>
        <Link href={href}>
          {isBegun ? "Continue" : "Start"}
          <span className="sr-only"> with {openingTitle}</span> {isFirst && <Kbd aria-hidden>S</Kbd>}
        </Link>
      </Button>
      {total > 0 ? (
        <div className="col-span-2 flex items-center gap-2.5 text-sm text-muted-foreground tabular-nums">
          <Progress
            value={total - left}
            max={total}
            aria-label={`${openingTitle}, rated`}
            className="max-w-60"
          />
          {total - left} of {total} rated
        </div>
      ) : null}
    </div>
  );
}

/** One opening of the queue. By criterion it is one way; by application its reviews stand one under the other. */
export function QueueOpening({ opening, reviews, seconds, isFirst }: QueueOpeningProps) {
  const single = opening.order === "BY_CRITERION" ? reviews.filter(({ isHandedIn }) => isHandedIn) : reviews;
  return (
    <section aria-label={opening.openingTitle} className="mt-8">
      <QueueHead opening={opening} isFirst={isFirst} />
      {single.length > 0 ? (
        <ul>
          {single.map((row) => (
            <WaitingRow key={row.applicationId} row={row} seconds={seconds} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
