"use client";

import { Plus } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import type { Dossier } from "@/components/candidate/dossier-types";
import { WithdrawButton } from "@/components/candidate/withdraw-button";
import { useKeys } from "@/components/shell/use-keys";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { formatCount } from "@/lib/format";

/** Who this is, what there is of them, and what can be done. */
export function DossierHead({ dossier }: { dossier: Dossier }) {
  const { person, outcomes, credentials, reviews, awaited, application, opening, can } = dossier;
  const router = useRouter();
  const base = `/openings/${opening.id}/applications/${application.id}`;
  const addOutcome = `${base}/outcomes/new`;
  const pasteText = `${base}/outcomes/paste`;
  useKeys({ o: () => router.push(addOutcome), p: () => router.push(pasteText) }, { enabled: can.enter });
  const expected = reviews.length + awaited.length;
  const meta = [
    [person.headline, person.employer].filter(Boolean).join(", "),
    person.school,
    `${formatCount(outcomes.length, "outcome")}, ${formatCount(credentials.length, "certificate")}`,
    expected > 0 ? `${reviews.length} of ${formatCount(expected, "review")} in` : "",
    `Candidate ${application.number}`,
  ].filter(Boolean);
  return (
    <header className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 flex-[1_1_28rem] max-sm:basis-full">
        <h1 dir="auto" className="page-title flex flex-wrap items-center gap-2.5 break-words">
          <span className="min-w-0">{person.name}</span>
          {application.status === "WITHDRAWN" ? <Badge variant="dashed">Withdrawn</Badge> : null}
        </h1>
        <p className="mt-1.5 flex flex-wrap gap-x-3.5 gap-y-1 text-sm text-muted-foreground tabular-nums">
          {meta.map((text) => (
            <span key={text} dir="auto" className="min-w-0 break-words">
              {text}
            </span>
          ))}
        </p>
      </div>
      {can.enter ? (
        <div className="flex flex-wrap gap-2 print:hidden">
          <WithdrawButton dossier={dossier} />
          <Button asChild>
            <Link href={`/candidates/${person.id}`}>Edit details</Link>
          </Button>
          <Button asChild>
            <Link href={pasteText}>
              Paste text <Kbd>P</Kbd>
            </Link>
          </Button>
          <Button asChild variant="primary">
            <Link href={addOutcome}>
              <Plus aria-hidden /> Add outcome <Kbd>O</Kbd>
            </Link>
          </Button>
        </div>
      ) : null}
    </header>
  );
}
