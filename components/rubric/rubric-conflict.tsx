"use client";

import { ConflictDialog } from "@/components/form/conflict-dialog";
import type { ServerForm } from "@/components/form/use-server-form";
import { settingWords } from "@/components/rubric/setting-words";
import type { CriterionInput, RubricForm } from "@/domain/rubric";
import { changedSettings, type SettingGroup } from "@/domain/rubric-settings";
import { formatNumber } from "@/lib/format";

function percent(share: number): string {
  return `${formatNumber(share * 100)} %`;
}

/** Criteria in words, one a line, so that two versions can be told apart down to a level's text. */
function sayCriteria(value: unknown): string {
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
function saySettings(group: SettingGroup) {
  return (value: unknown): string => {
    const changed = Object.entries(changedSettings(group, value as Record<string, number>));
    if (changed.length === 0) return "As usual";
    return changed
      .map(([name, number]) => `${settingWords(group, name).label}: ${formatNumber(number)}`)
      .join("\n");
  };
}

/** Both versions of a rubric, down to a level's text and a single setting. */
export function RubricConflict({
  of,
  labels,
}: {
  of: ServerForm<RubricForm>;
  labels: Record<keyof RubricForm, string>;
}) {
  const say = {
    criteria: sayCriteria,
    parameters: saySettings("parameters"),
    evidenceStrength: saySettings("evidenceStrength"),
    credentialStrength: saySettings("credentialStrength"),
  };
  return <ConflictDialog of={of} labels={labels} say={say} />;
}
