import type { Rubric } from "@/components/rubric/rubric-values";
import { settingWords } from "@/components/rubric/setting-words";
import { changedSettings, type SettingGroup } from "@/domain/rubric-settings";
import { formatNumber } from "@/lib/format";

const GROUPS: readonly SettingGroup[] = ["parameters", "evidenceStrength", "credentialStrength"];

/** The settings that differ from the usual, by name. */
export function ChangedSettings({ rubric }: { rubric: Rubric }) {
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
