"use client";

import { FormField } from "@/components/form/form-field";
import type { ServerForm } from "@/components/form/use-server-form";
import { asNumber } from "@/components/form/value-of";
import { OpeningFold } from "@/components/rubric/opening-fold";
import { settingWords } from "@/components/rubric/setting-words";
import { Input } from "@/components/ui/input";
import type { RubricForm } from "@/domain/rubric";
import { SETTING_GROUPS, type SettingGroup } from "@/domain/rubric-settings";
import { formatNumber } from "@/lib/format";

interface SettingFieldsProps {
  of: ServerForm<RubricForm>;
  group: SettingGroup;
  title: string;
}

/** One group of advanced settings, each with what is allowed and what it was before anybody touched it. */
export function SettingFields({ of, group, title }: SettingFieldsProps) {
  const { names, table } = SETTING_GROUPS[group];
  const hasProblem = of.form.formState.errors[group] !== undefined;
  return (
    <OpeningFold
      title={title}
      hasProblem={hasProblem}
      className="border-t border-border py-3"
      contentClassName="grid gap-x-9 gap-y-4 pb-3 sm:grid-cols-2"
    >
      {names.map((name) => {
        const { label, hint } = settingWords(group, name);
        const bounds = table[name];
        const allowed = bounds
          ? `${formatNumber(bounds.low)} to ${formatNumber(bounds.high)}, usually ${formatNumber(bounds.default)}`
          : "";
        return (
          <FormField
            key={name}
            of={of}
            name={`${group}.${name}`}
            label={label}
            hint={[hint, allowed].filter(Boolean).join(" ")}
            as={asNumber}
          >
            <Input inputMode="decimal" autoComplete="off" className="max-w-28 text-right" />
          </FormField>
        );
      })}
    </OpeningFold>
  );
}
