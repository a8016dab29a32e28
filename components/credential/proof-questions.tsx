"use client";

import Link from "next/link";
import { ProofAnswer } from "@/components/credential/proof-answer";
import type { Proof } from "@/components/credential/use-proof-deeds";
import { When } from "@/components/word/when";

/** An outcome the certificate was put to use in. */
export interface UsedOutcome {
  readonly id: string;
  readonly statement: string;
}

interface ProofQuestionsProps {
  proof: Proof;
  used: readonly UsedOutcome[];
  /** The dossier's own address. */
  dossier: string;
}

/** When the issuer confirmed it last, and since when it could not be asked. */
function Asked({ proof }: { proof: Proof }) {
  const { confirmedAt, unheard, verifiedAt } = proof;
  if (confirmedAt && unheard) {
    return (
      <>
        <p className="section-note">
          Confirmed on <When at={confirmedAt} />; the issuer could not be asked on <When at={unheard.at} />.
        </p>
        <p className="section-note">{unheard.words}</p>
      </>
    );
  }
  const at = confirmedAt ?? verifiedAt;
  return at ? (
    <p className="section-note">
      {confirmedAt ? "Confirmed" : "Asked"} <When at={at} saysToday />.
    </p>
  ) : null;
}

/** By what the issuer is known: a host that answers for it, or a key alone. */
function KnownBy({ proof }: { proof: Proof }) {
  const { issuer, issuerHost } = proof.provenance;
  if (proof.genuine.answer !== "YES") return null;
  return (
    <p className="section-note break-words">
      {issuerHost === "" ? (
        <>
          The issuer is known by a key alone: that it is <bdi>{issuer === "" ? "who it says" : issuer}</bdi>{" "}
          is the badge’s own word, so it counts as a document seen. Ask them whether the key is theirs, and
          say so below.
        </>
      ) : (
        <>The issuer is who answers at {issuerHost}.</>
      )}
    </p>
  );
}

/** Genuine, theirs, put to use: three questions, each with an answer of its own. */
export function ProofQuestions({ proof, used, dossier }: ProofQuestionsProps) {
  const { genuine, theirs, isCounting } = proof;
  const isUsed = used.length > 0;
  return (
    <dl>
      <ProofAnswer question="Genuine" answer={genuine.answer}>
        <p>{genuine.words}</p>
        <KnownBy proof={proof} />
        <Asked proof={proof} />
      </ProofAnswer>
      <ProofAnswer question="Theirs" answer={theirs.answer}>
        <p>{theirs.words}</p>
        {genuine.answer === "YES" && theirs.answer !== "YES" && !isCounting ? (
          <p className="section-note">
            Until that is clear it does not count as its issuer’s word. If you found out another way, say so
            under “Genuine?” below.
          </p>
        ) : null}
      </ProofAnswer>
      <ProofAnswer
        question="Put to use"
        answer={isUsed ? "YES" : "NO"}
        said={isUsed ? `In ${used.length} ${used.length === 1 ? "outcome" : "outcomes"}` : "Not yet"}
        dot={isUsed ? "bg-synergy bg-(image:--hatch)" : "border-[1.5px] border-credential"}
      >
        {isUsed ? (
          <ul className="grid gap-1">
            {used.map(({ id, statement }) => (
              <li key={id} dir="auto" className="break-words">
                <Link className="link" href={`${dossier}?source=outcome.${id}`}>
                  {statement}
                </Link>
              </li>
            ))}
          </ul>
        ) : (
          <p className="section-note">Nothing rated so far shows that it was applied.</p>
        )}
      </ProofAnswer>
    </dl>
  );
}
