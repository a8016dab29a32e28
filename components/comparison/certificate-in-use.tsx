import { ContributionBar } from "@/components/chart/contribution-bar";
import { ScaleAxis } from "@/components/chart/scale-axis";
import type { ComparedSet } from "@/components/comparison/use-compared";
import { SectionFinding } from "@/components/word/section-finding";
import { certificateWords } from "@/domain/comparison/certificate-words";
import { CREDENTIAL_KIND_NAMES } from "@/domain/credential-words";
import { formatMonth } from "@/lib/format";

/** The axis ends at the next whole point that makes five steps. */
function axisOf(highest: number): { max: number; ticks: number[] } {
  const step = Math.max(1, Math.ceil(highest / 5));
  return { max: step * 5, ticks: [0, 1, 2, 3, 4, 5].map((tick) => tick * step) };
}

/** The strongest certificate among the two, with either of them: a paper is worth what it is put to. */
export function CertificateInUse({ compared }: { compared: ComparedSet }) {
  const { answer, people } = compared;
  if (!answer.certificate) return null;
  const words = certificateWords(
    answer.certificate,
    people.map(({ candidate }) => candidate),
    people.map(({ shortName }) => shortName),
  );
  if (!words) return null;
  const { title, credential, genuine, lines, outlook } = words;
  const { max, ticks } = axisOf(Math.max(...lines.map(({ total }) => total)));
  const kind = CREDENTIAL_KIND_NAMES[credential.kind].toLowerCase();
  return (
    <section aria-labelledby="in-use" className="mt-9">
      <SectionFinding
        id="in-use"
        note={`${credential.title}, ${kind}, ${formatMonth(credential.issuedOn)}. ${genuine}. What it adds depends on what it was applied to.`}
      >
        {title}
      </SectionFinding>
      <div className="mt-3.5 grid grid-cols-[196px_1fr_48px] items-center gap-x-4 gap-y-2.5 text-sm max-sm:grid-cols-[1fr_44px]">
        {lines.map(({ applicationId, label, alone, synergy, total }) => (
          <div key={applicationId} className="contents">
            <span className="max-sm:col-span-2 max-sm:-mb-1.5">{label}</span>
            <ContributionBar
              parts={[
                { kind: "credential", value: alone },
                { kind: "synergy", value: synergy },
              ]}
              max={max}
              thickness={22}
            />
            <span className="text-right font-semibold tabular-nums">{total.toFixed(1)}</span>
          </div>
        ))}
        <span className="max-sm:hidden" />
        <ScaleAxis ticks={ticks} max={max} unit="points" />
        <span />
      </div>
      {outlook ? <p className="mt-2.5 text-sm">{outlook}</p> : null}
    </section>
  );
}
