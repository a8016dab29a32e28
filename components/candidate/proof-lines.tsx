import type { DossierCredential } from "@/components/candidate/dossier-types";
import { ANSWER_WORDS, askedWords } from "@/domain/credential-proof/proof-words";

/** What the badge behind a certificate answered: genuine and theirs, each with its reason, and when it was asked. */
export function ProofLines({ proof }: { proof: NonNullable<DossierCredential["proof"]> }) {
  const { genuine, theirs, verifiedAt } = proof;
  const asked = askedWords(proof, verifiedAt);
  const lines = [
    ["Genuine", genuine],
    ["Theirs", theirs],
  ] as const;
  return (
    <div className="grid gap-1.5 text-sm">
      <dl className="grid gap-1.5">
        {lines.map(([name, { answer, words }]) => (
          <div key={name}>
            <dt className="text-muted-foreground">{name}</dt>
            <dd className="break-words">
              <b className="font-strong">{ANSWER_WORDS[answer]}</b>. {words}
            </dd>
          </div>
        ))}
      </dl>
      {asked === "" ? null : (
        <p className="section-note">
          {asked.charAt(0).toUpperCase()}
          {asked.slice(1)}.
        </p>
      )}
    </div>
  );
}
