import Link from "next/link";
import { type Agreement, reviewerNames } from "@/components/agreement/agreement-data";
import { PairList } from "@/components/agreement/pair-list";
import { AgreementPlot } from "@/components/chart/agreement-plot";
import { SectionFinding } from "@/components/word/section-finding";
import { agreementFinding, gradeOf, standingWords, twoDecimals } from "@/domain/agreement/agreement-words";

/** How far reviewers agree on each criterion, by what each gave alone. */
export function AgreementByCriterion({ agreement }: { agreement: Agreement }) {
  const names = reviewerNames(agreement);
  const rows = agreement.criteria.map((criterion) => {
    const { alpha, range, name } = criterion;
    return {
      key: criterion.criterionId,
      name,
      at: alpha,
      range,
      words: standingWords(criterion),
      rangeWords: range ? `${twoDecimals(range.low)} to ${twoDecimals(range.high)}` : "",
      needsLook: alpha !== null && gradeOf(alpha) === "weak",
      detail: <PairList criterion={criterion} names={names} />,
    };
  });
  return (
    <section>
      <SectionFinding note="How far reviewers agree on the same outcome, from chance (0) to always (1), by the levels each gave alone. From .80 it is good, from .67 tentative. Ranges hold 9 times in 10. Below ten outcomes rated by two there is no number.">
        {agreementFinding(agreement.criteria)}
      </SectionFinding>
      <div className="mt-4 max-w-[760px]">
        <AgreementPlot caption="Agreement by criterion" rows={rows} />
        {rows.some(({ needsLook }) => needsLook) ? (
          <p className="mt-2 text-sm">
            <Link
              href={`/openings/${agreement.openingId}/rubric`}
              className="link touch:inline-flex touch:min-h-11 touch:items-center"
            >
              Look at the anchors
            </Link>
          </p>
        ) : null}
      </div>
    </section>
  );
}
