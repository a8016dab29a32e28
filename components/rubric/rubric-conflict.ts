import { settingWords } from "@/components/rubric/setting-words";
import type { CriterionInput } from "@/domain/rubric";
import { changedSettings, type SettingGroup } from "@/domain/rubric-settings";
import { formatNumber } from "@/lib/format";

function percent(share: number): string {
  return `${formatNumber(share * 100)} %`;
}

/** Criteria in words, one a line, so that two versions can be told apart down to a level's text. */
export function sayCriteria(value: unknown): string {
  return (value as CriterionInput[])
    .map(({ name, weight, credentialCeiling, question, anchors }) => {
      const ceiling = `certificates up to ${percent(credentialCeiling)}`;
      return [
        `${name}: ${percent(weight)}, ${ceiling}`,
        question,
        ...anchors.map((text, level) => `${level} ${text}`),
      ].join("\n");
    })
    .join("\n\n");
}

/** The settings of a group that differ from the usual, in words. */
export function saySettings(group: SettingGroup) {
  return (value: unknown): string => {
    const changed = Object.entries(changedSettings(group, value as Record<string, number>));
    if (changed.length === 0) return "As usual";
    return changed
      .map(([name, number]) => `${settingWords(group, name).label}: ${formatNumber(number)}`)
      .join("\n");
  };
}
