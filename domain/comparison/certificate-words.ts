import type { CertificateInUse, CertificateWorth } from "@/domain/comparison/certificate-in-use";
import type { ComparedCandidate, ComparedCredential } from "@/domain/comparison/comparison-answer";
import { printParts } from "@/domain/comparison/printed-points";
import { GENUINENESS_NAMES, type Genuineness } from "@/domain/credential-words";
import { countWord } from "@/domain/ranking/count-word";

/** One line of the block: with whom, and what the certificate adds there, in printed points. */
export interface UseLine {
  readonly applicationId: string;
  readonly label: string;
  readonly alone: number;
  readonly synergy: number;
  readonly total: number;
}

export interface UseWords {
  readonly title: string;
  readonly credential: ComparedCredential;
  readonly genuine: string;
  readonly lines: readonly UseLine[];
  /** Where the one without it would stand; empty when both have one of their own. */
  readonly outlook: string;
}

/** Differences below this do not show in what is printed. */
const VISIBLE = 0.0005;

const GENUINE_WORDS: Record<Genuineness, string> = {
  ...GENUINENESS_NAMES,
  ISSUER_VERIFIED: "Genuine",
};

function restsOn({ outcomes, score }: ComparedCandidate): string {
  const standing = outcomes.filter(({ isStanding }) => isStanding);
  const checked = standing.filter((one) => one.checked !== null).length;
  if (standing.length === 0) return "no outcome";
  if (!score.isRated) return "nothing rated yet";
  if (checked === 0) {
    return `${countWord(standing.length)} unchecked ${standing.length === 1 ? "claim" : "claims"}`;
  }
  return `${countWord(checked)} checked ${checked === 1 ? "outcome" : "outcomes"}`;
}

function line(worth: CertificateWorth, candidate: ComparedCandidate, name: string): UseLine {
  const total = Number(((worth.alone + worth.synergy) * 100).toFixed(1));
  const [alone = 0, synergy = 0] = printParts([worth.alone, worth.synergy], total);
  const label = worth.isTheirs ? `With ${name}, ${restsOn(candidate)}` : `With ${name}, if it were theirs`;
  return { applicationId: worth.applicationId, label, alone, synergy, total };
}

/** The block "the same certificate in two pairs of hands". `names` in the order of `candidates`. */
export function certificateWords(
  use: CertificateInUse,
  candidates: readonly ComparedCandidate[],
  names: readonly string[],
): UseWords | undefined {
  const owner = candidates.find(({ applicationId }) => applicationId === use.ownerId);
  const credential = owner?.credentials.find(({ id }) => id === use.credentialId);
  if (!credential) return undefined;
  const lines = candidates.flatMap((candidate, index) => {
    const worth = use.worth.find(({ applicationId }) => applicationId === candidate.applicationId);
    return worth ? [line(worth, candidate, names[index] ?? candidate.name)] : [];
  });
  const gains = use.worth.map(({ alone, synergy }) => alone + synergy);
  const put = use.worth.map(({ synergy }) => synergy);
  const best = gains.indexOf(Math.max(...gains));
  const differs = Math.max(...gains) - Math.min(...gains) >= VISIBLE && put[best] === Math.max(...put);
  const other = use.worth.find(({ isTheirs }) => !isTheirs);
  const at = candidates.findIndex(({ applicationId }) => applicationId === other?.applicationId);
  return {
    title: differs
      ? "The same certificate is worth more where it is put to use"
      : "What the same certificate adds to either",
    credential,
    genuine: GENUINE_WORDS[credential.genuineness],
    lines,
    outlook: other ? `With it, ${names[at]} would stand at ${(other.supportWith * 100).toFixed(1)}.` : "",
  };
}
