"use client";

import { CheckRow } from "@/components/form/check-row";
import { FieldGroup } from "@/components/ui/field";
import { DEFAULT_CRITERIA, MOST_CRITERIA } from "@/domain/scoring/criterion";
import { CRITERIA_SETS } from "@/domain/template/criteria-sets";
import { formatNumber } from "@/lib/format";

interface SetChoiceProps {
  chosen: readonly string[];
  onChange: (keys: readonly string[]) => void;
}

function countOf(keys: readonly string[]): number {
  const sets = CRITERIA_SETS.filter(({ key }) => keys.includes(key));
  return sets.reduce((total, { criteria }) => total + criteria.length, DEFAULT_CRITERIA.length);
}

function weightWords(count: number): string {
  return `${count} criteria, each weighing ${Number((100 / count).toFixed(1))} %. All of it can be changed in the rubric.`;
}

/** Sets of criteria a new role starts with beside the four of its template. */
export function SetChoice({ chosen, onChange }: SetChoiceProps) {
  return (
    <FieldGroup layout="row" label="Sets of criteria" hint="Beside the four questions every employer asks">
      {CRITERIA_SETS.map(({ key, title, summary, criteria }) => {
        const isIn = chosen.includes(key);
        const total = countOf([...chosen, key]);
        const isTooMany = !isIn && total > MOST_CRITERIA;
        return (
          <CheckRow
            key={key}
            className="py-1"
            checked={isIn}
            disabled={isTooMany}
            onCheckedChange={(isOn) =>
              onChange(isOn ? [...chosen, key] : chosen.filter((one) => one !== key))
            }
            label={`${title}, ${formatNumber(criteria.length)} criteria`}
            hint={
              isTooMany
                ? `Together that would be ${total}; at most ${MOST_CRITERIA}. Single ones can be added in the rubric.`
                : summary
            }
          />
        );
      })}
      <p className="text-sm text-muted-foreground" role="status">
        {weightWords(countOf(chosen))}
      </p>
    </FieldGroup>
  );
}
