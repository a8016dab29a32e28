"use client";

import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { FormField } from "@/components/form/form-field";
import { SliderField } from "@/components/form/slider-field";
import type { ServerForm } from "@/components/form/use-server-form";
import { OpeningFold } from "@/components/rubric/opening-fold";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { RubricForm } from "@/domain/rubric";
import { highestCredentialCeiling } from "@/domain/scoring/criterion";
import { formatPercent } from "@/lib/format";

const LEVELS = [0, 1, 2, 3, 4] as const;
const LEVEL_HINTS = ["looked at, nothing shown", "", "a clear gain", "", "changed how the team works"];

interface CriterionFieldsProps {
  of: ServerForm<RubricForm>;
  index: number;
  criterionKey: string;
  name: string;
  count: number;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One criterion: what it is called and asks, how much it weighs, and its five levels. */
export function CriterionFields(props: CriterionFieldsProps) {
  const { of, index, criterionKey, name, count, onMove, onRemove } = props;
  const label = name || `Criterion ${index + 1}`;
  const hasProblem = of.form.formState.errors.criteria?.[index]?.anchors !== undefined;
  return (
    <li className="border-t border-border py-6 first:border-t-border-strong">
      <fieldset className="grid min-w-0 gap-4">
        <legend className="sr-only">{label}</legend>
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3">
          <FormField of={of} name={`criteria.${index}.name`} label={`Criterion ${index + 1}`}>
            <Input autoComplete="off" dir="auto" />
          </FormField>
          <div className="flex gap-1">
            <Button
              size="icon"
              variant="ghost"
              aria-label={`Move ${label} up`}
              disabled={index === 0}
              onClick={() => onMove(-1)}
            >
              <ArrowUp aria-hidden />
            </Button>
            <Button
              size="icon"
              variant="ghost"
              aria-label={`Move ${label} down`}
              disabled={index === count - 1}
              onClick={() => onMove(1)}
            >
              <ArrowDown aria-hidden />
            </Button>
            <Button
              size="icon"
              variant="ghost"
              aria-label={`Remove ${label}`}
              title={count <= 2 ? "At least two criteria" : undefined}
              disabled={count <= 2}
              onClick={onRemove}
            >
              <Trash2 aria-hidden />
            </Button>
          </div>
        </div>
        <FormField of={of} name={`criteria.${index}.question`} label="What a reviewer asks of an outcome">
          <Textarea rows={1} dir="auto" />
        </FormField>
        <div className="grid gap-x-9 gap-y-4 sm:grid-cols-2">
          <SliderField
            of={of}
            name={`criteria.${index}.weight`}
            label={`Weight of ${label}`}
            hint="Of 100 % for all together"
          />
          <SliderField
            of={of}
            name={`criteria.${index}.credentialCeiling`}
            label={`Most that certificates can count for ${label}`}
            max={highestCredentialCeiling(criterionKey) * 100}
            hint={`Up to ${formatPercent(highestCredentialCeiling(criterionKey))}`}
          />
        </div>
        <OpeningFold
          title={`The five levels of ${label}`}
          hasProblem={hasProblem}
          contentClassName="grid gap-3"
        >
          {LEVELS.map((level) => (
            <FormField
              key={level}
              of={of}
              name={`criteria.${index}.anchors.${level}`}
              label={`Level ${level}${LEVEL_HINTS[level] ? `, ${LEVEL_HINTS[level]}` : ""}`}
              size="caption"
            >
              <Textarea rows={2} dir="auto" />
            </FormField>
          ))}
        </OpeningFold>
      </fieldset>
    </li>
  );
}
