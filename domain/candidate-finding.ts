import type { Account } from "@/domain/candidate-account";
import { countWord, countWordFirst } from "@/domain/ranking/count-word";

interface FindingFacts {
  /** What the person is called in a sentence: "Amara". */
  readonly name: string;
  readonly isRated: boolean;
  readonly account: Account;
  /** Outcomes that stand, and how many of them somebody has checked. */
  readonly standing: number;
  readonly checked: number;
  readonly refuted: number;
  readonly certificates: number;
}

function points(value: number): string {
  return `${value.toFixed(1)} ${value === 1 ? "point" : "points"}`;
}

function certificateSentence({ account, certificates }: FindingFacts): string {
  if (certificates === 0) return "";
  const subject = certificates === 1 ? "The certificate" : "The certificates";
  if (account.certificates === 0) return ` ${subject} ${certificates === 1 ? "adds" : "add"} nothing yet.`;
  const use = account.synergy > 0 ? " put to use" : "";
  return ` ${subject}${use} ${certificates === 1 ? "adds" : "add"} ${account.certificates.toFixed(1)}.`;
}

function unrated({ standing, checked, name }: FindingFacts): string {
  if (standing === 0) return `Nothing entered yet that ${name} has done.`;
  const [one, many] = ["outcome waits", "outcomes wait"];
  const count = `${countWordFirst(standing)} ${standing === 1 ? one : many} to be rated`;
  const of =
    checked === standing ? (standing === 1 ? "checked" : "all checked") : `${countWord(checked)} checked`;
  return `${count}, ${checked === 0 ? "none checked" : of}.`;
}

/** The sentence a dossier opens with: what carries the score. Counts and printed points only. */
export function candidateFinding(facts: FindingFacts): string {
  const { name, account, checked, standing, refuted } = facts;
  const against =
    refuted === 0
      ? ""
      : ` ${countWordFirst(refuted)} found false ${refuted === 1 ? "weighs" : "weigh"} against.`;
  if (!facts.isRated || (standing === 0 && account.total === 0)) return unrated(facts) + against;
  if (account.total === 0)
    return `${name}’s outcomes were rated, and show nothing yet.${certificateSentence(facts)}${against}`;
  if (account.checked === 0) {
    const rest = account.total === account.certificates ? "certificates alone" : "what nobody has checked";
    return `${name}’s ${points(account.total)} rest on ${rest}.${rest === "certificates alone" ? "" : certificateSentence(facts)}${against}`;
  }
  const subject = `${countWordFirst(checked)} checked ${checked === 1 ? "result carries" : "results carry"}`;
  const share = account.checked === account.total ? "all" : account.checked.toFixed(1);
  return `${subject} ${share} of ${name}’s ${points(account.total)}.${certificateSentence(facts)}${against}`;
}
