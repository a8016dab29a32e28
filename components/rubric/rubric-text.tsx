import { CeilingNote } from "@/components/rubric/ceiling-note";
import { policyOf, type Rubric, valuesOf } from "@/components/rubric/rubric-values";
import { settingWords } from "@/components/rubric/setting-words";
import { Panel } from "@/components/ui/panel";
import { changedSettings, type SettingGroup } from "@/domain/rubric-settings";
import { formatNumber, formatPercent } from "@/lib/format";

const GROUPS: readonly SettingGroup[] = ["parameters", "evidenceStrength", "credentialStrength"];

function ChangedSettings({ rubric }: { rubric: Rubric }) {
  const changed = GROUPS.flatMap((group) =>
    Object.entries(changedSettings(group, rubric[group])).map(([name, value]) => {
      return { name, label: settingWords(group, name).label, value };
    }),
  );
  if (changed.length === 0) return <p className="text-muted-foreground">All as usual.</p>;
  return (
    <ul className="grid gap-1.5">
      {changed.map(({ name, label, value }) => (
        <li key={name} className="flex justify-between gap-3 tabular-nums">
          {label}
          <b>{formatNumber(value)}</b>
        </li>
      ))}
    </ul>
  );
}

/** The rubric to read: criteria with their levels, and how certificates can count. */
export function RubricText({ rubric }: { rubric: Rubric }) {
  return (
    <div className="grid items-start gap-x-9 gap-y-8 rail:grid-cols-[minmax(0,1fr)_var(--rail-width)]">
      <ol className="min-w-0">
        {rubric.criteria.map(({ key, name, question, anchors, weight, credentialCeiling }) => (
          <li key={key} className="border-t border-border py-6 first:border-t-border-strong">
            <div className="flex flex-wrap items-baseline justify-between gap-x-5 gap-y-1">
              <h2 className="section-title min-w-0 break-words" dir="auto">
                {name}
              </h2>
              <span className="text-sm text-muted-foreground tabular-nums">
                Weighs <b className="text-foreground">{formatNumber(weight * 100)} %</b>, certificates up to{" "}
                {formatPercent(credentialCeiling)}
              </span>
            </div>
            <p className="section-note mt-0.5 break-words" dir="auto">
              {question}
            </p>
            <ol className="mt-3 text-sm">
              {anchors.map((anchor, level) => (
                <li
                  // biome-ignore lint/suspicious/noArrayIndexKey: the position is the level
                  key={level}
                  className="grid grid-cols-[20px_minmax(0,1fr)] gap-3 border-t border-border py-2 first:border-t-0"
                >
                  <b className="tabular-nums">{level}</b>
                  <span className="break-words whitespace-pre-wrap" dir="auto">
                    {anchor}
                  </span>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      <div className="grid gap-4">
        <Panel title="Certificate ceiling">
          <CeilingNote policy={policyOf(valuesOf(rubric), rubric)} />
        </Panel>
        <Panel title="Advanced settings">
          <ChangedSettings rubric={rubric} />
        </Panel>
      </div>
    </div>
  );
}
