"use client";

import Link from "next/link";
import type { DossierFacts } from "@/components/candidate/dossier-facts";
import type { DossierCredential } from "@/components/candidate/dossier-types";
import { SourceButton } from "@/components/candidate/source-button";
import { CredentialSteps } from "@/components/credential/credential-steps";
import { countedWords } from "@/domain/credential-proof/reopening";
import { CREDENTIAL_KIND_NAMES } from "@/domain/credential-words";
import { formatMonth, formatPercent } from "@/lib/format";

interface CredentialItemProps {
  credential: DossierCredential;
  points: DossierFacts["account"]["credentials"][number] | undefined;
  usedIn: number;
  asOf: string;
  /** Where it is edited; left out for those who may not. */
  href: string | undefined;
}

function gradeWords(grade: number | null): string {
  return grade === null ? "passed" : `grade ${formatPercent(grade)}`;
}

function ageWords(months: number): string {
  const whole = Math.max(0, Math.round(months));
  return whole === 0 ? "New, counts" : `${whole} ${whole === 1 ? "month" : "months"} old, still counts`;
}

/** A certificate of the dossier: what it is, how far it has come, and what it adds. */
export function CredentialItem({ credential, points, usedIn, asOf, href }: CredentialItemProps) {
  const { id, title, issuer, kind, issuedOn, expiresOn, grade, genuineness, proof } = credential;
  const isExpired = expiresOn !== null && expiresOn < asOf;
  const { alone = 0, synergy = 0 } = points ?? {};
  const line = [CREDENTIAL_KIND_NAMES[kind], issuer].filter(Boolean).join(", ");
  return (
    <article
      id={`credential-${id}`}
      className="scroll-mt-16 not-first-of-type:mt-3.5 not-first-of-type:border-t not-first-of-type:border-border not-first-of-type:pt-3.5"
    >
      <h3 dir="auto" className="text-base leading-5 font-strong break-words">
        {href ? (
          <Link
            href={href}
            className="decoration-border-strong decoration-1 underline-offset-[3px] hover:underline"
          >
            {title}
          </Link>
        ) : (
          title
        )}
      </h3>
      <p className="section-note break-words">
        <bdi>{line}</bdi>. {formatMonth(issuedOn)}, {gradeWords(grade)}
        {isExpired ? `, ran out ${formatMonth(expiresOn)}` : ""}.
      </p>
      <CredentialSteps genuineness={genuineness} proof={proof} usedIn={synergy > 0 ? usedIn : 0} />
      {proof?.reopenedAt && !proof.seenAt ? (
        <p className="mb-2.5 text-sm text-attention-text">
          It no longer holds. {proof.genuine.answer === "YES" ? proof.theirs.words : proof.genuine.words}{" "}
          {countedWords(proof.lost)}
        </p>
      ) : null}
      <dl className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1 text-sm tabular-nums [&>dd]:text-right [&>dt]:text-muted-foreground">
        {alone + synergy > 0 ? (
          <>
            <dt>On its own</dt>
            <dd className="font-strong text-credential-text">
              <SourceButton to={`credential.${id}`} label={`${alone.toFixed(1)} points on its own`}>
                {alone.toFixed(1)}
              </SourceButton>
            </dd>
            <dt>Because it was put to use</dt>
            <dd className="font-strong text-synergy-text">
              <SourceButton
                to={`credential.${id}`}
                label={`${synergy.toFixed(1)} points because it was put to use`}
              >
                {synergy.toFixed(1)}
              </SourceButton>
            </dd>
            <dt>Fits this job</dt>
            <dd>{formatPercent(credential.specificity)}</dd>
            <dt>{ageWords(credential.ageMonths)}</dt>
            <dd>{formatPercent(credential.decay)}</dd>
          </>
        ) : (
          <>
            <dt>Counts</dt>
            <dd className="font-strong">
              <SourceButton to={`credential.${id}`} label="0.0 points">
                0.0
              </SourceButton>
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}
