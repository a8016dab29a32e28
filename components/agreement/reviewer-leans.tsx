import { type Agreement, reviewerNames } from "@/components/agreement/agreement-data";
import { TwoRankings } from "@/components/agreement/two-rankings";
import { LeniencyPlot } from "@/components/chart/leniency-plot";
import { SectionFinding } from "@/components/word/section-finding";
import { leanFinding, leanWords } from "@/domain/agreement/lean-words";
import { formatCount } from "@/lib/format";

/** Why nobody's strictness is given, and what would change that. */
function refusalOf({ standing, coRated }: Agreement["leans"]): { finding: string; note: string } | undefined {
  if (standing === "TOO_FEW") {
    return {
      finding: "Too little is rated by two people to say who is strict",
      note: `${formatCount(coRated, "rating")} so far can be compared; it takes ten.`,
    };
  }
  if (standing === "FALLS_APART") {
    return {
      finding: "Who is strict cannot be told: the reviews do not connect",
      note: "Some reviewers rated nothing that any of the others rated, so a strict reviewer and weaker outcomes look alike. One reviewer who rates on both sides connects them.",
    };
  }
  return undefined;
}

/** How strict each reviewer is on the same outcomes, and what the ranking would be without that. */
export function ReviewerLeans({ agreement }: { agreement: Agreement }) {
  const { leans, ranking } = agreement;
  const refused = refusalOf(leans);
  const names = reviewerNames(agreement);
  const people = leans.leans.map(({ memberId, lean }) => {
    return { key: memberId, name: names.get(memberId) ?? "", lean, words: leanWords(lean) };
  });
  if (refused) {
    return (
      <section>
        <SectionFinding note={refused.note}>{refused.finding}</SectionFinding>
      </section>
    );
  }
  return (
    <section>
      <SectionFinding note="In levels above or below the others on the same outcomes. Shown, never corrected for.">
        {leanFinding(people)}
      </SectionFinding>
      <div className="mt-4 max-w-[760px]">
        <LeniencyPlot caption="Strict and lenient, in levels" people={people} />
      </div>
      <TwoRankings ranking={ranking} openingId={agreement.openingId} />
    </section>
  );
}
