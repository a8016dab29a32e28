import { checkedKind, type DossierFacts } from "@/components/candidate/dossier-facts";
import type { Dossier } from "@/components/candidate/dossier-types";
import { RUNG_WORDS } from "@/components/chart/rung";
import { Waterfall } from "@/components/chart/waterfall";
import type { WaterfallStep } from "@/components/chart/waterfall-geometry";
import { isMeasured } from "@/domain/outcome-fields";
import { ownWordKind } from "@/domain/scoring/evidence-as-counted";
import { formatCount } from "@/lib/format";

/** More columns than this could not be told apart; the smallest outcomes are drawn together. */
const MOST_OUTCOMES = 6;

function outcomeSteps(outcomes: DossierFacts["outcomes"]): WaterfallStep[] {
  const counting = outcomes.filter(({ points }) => points > 0);
  const kept = counting.length > MOST_OUTCOMES ? counting.slice(0, MOST_OUTCOMES - 1) : counting;
  const rest = counting.slice(kept.length);
  const steps = kept.map((outcome): WaterfallStep => {
    const checked = checkedKind(outcome);
    const note = RUNG_WORDS[checked ?? ownWordKind(isMeasured(outcome))].toLowerCase();
    const label = outcome.metric || outcome.statement;
    return { kind: checked ? "outcome" : "unchecked", value: outcome.points, label, note };
  });
  if (rest.length === 0) return steps;
  const value = Math.round(rest.reduce((sum, { points }) => sum + points, 0) * 10) / 10;
  const kind = rest.every((outcome) => checkedKind(outcome)) ? "outcome" : "unchecked";
  return [
    ...steps,
    { kind, value, label: `${formatCount(rest.length, "more outcome")}`, note: "smaller ones" },
  ];
}

/** How the support adds up, source by source. */
export function DossierWaterfall({ dossier, facts }: { dossier: Dossier; facts: DossierFacts }) {
  const { account, outcomes } = facts;
  const used = outcomes.filter(({ points, status }) => points > 0 && status === "STANDING").length;
  const certificates: WaterfallStep[] =
    dossier.credentials.length === 0
      ? []
      : [
          { kind: "credential", value: account.alone, label: "Certificate", note: "on its own" },
          {
            kind: "synergy",
            value: account.synergy,
            label: "Put to use",
            note: account.synergy > 0 ? `in ${formatCount(used, "outcome")}` : "not yet",
          },
        ];
  const steps = [...outcomeSteps(outcomes), ...certificates];
  if (steps.length === 0) return null;
  return (
    <Waterfall
      steps={steps}
      support={account.total}
      lo={dossier.score.low * 100}
      hi={dossier.score.high * 100}
      title={`How ${account.total.toFixed(1)} adds up`}
      className="mt-[18px]"
    />
  );
}
