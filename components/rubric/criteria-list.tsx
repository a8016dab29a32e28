"use client";

import { ListPlus, Plus } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useFieldArray } from "react-hook-form";
import type { ServerForm } from "@/components/form/use-server-form";
import { CriterionFields } from "@/components/rubric/criterion-fields";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import type { CriterionInput, RubricForm } from "@/domain/rubric";
import { FEWEST_CRITERIA, MOST_CRITERIA } from "@/domain/scoring/criterion";

const SetDialog = dynamic(() => import("@/components/rubric/set-dialog").then((it) => it.SetDialog));

/** A criterion nobody has written yet, under a key that no other has. */
function newCriterion(taken: readonly string[]): CriterionInput {
  const numbers = Array.from(
    { length: taken.length + 1 },
    (_, index) => `criterion-${taken.length + index + 1}`,
  );
  const key = numbers.find((one) => !taken.includes(one)) ?? `criterion-${taken.length + 1}`;
  return { key, name: "", question: "", anchors: ["", "", "", "", ""], weight: 0, credentialCeiling: 0.1 };
}

/** The criteria in their order: rename, move, remove, add. */
export function CriteriaList({ of }: { of: ServerForm<RubricForm> }) {
  const [isAddingSet, setAddingSet] = useState(false);
  const list = useFieldArray({ control: of.form.control, name: "criteria" });
  const values = of.form.watch("criteria");
  const { errors } = of.form.formState;
  const problem = errors.criteria?.root?.message ?? errors.criteria?.message;
  return (
    <>
      <ol>
        {list.fields.map((field, index) => (
          <CriterionFields
            key={field.id}
            of={of}
            index={index}
            criterionKey={field.key}
            name={values[index]?.name ?? ""}
            count={list.fields.length}
            onMove={(by) => list.move(index, index + by)}
            onRemove={() => list.remove(index)}
          />
        ))}
      </ol>
      <div className="grid gap-2 border-t border-border pt-4">
        {problem ? <FieldError role="alert">{problem}</FieldError> : null}
        <div className="flex flex-wrap gap-2">
          <Button
            disabled={list.fields.length >= MOST_CRITERIA}
            title={list.fields.length >= MOST_CRITERIA ? "At most eight criteria" : undefined}
            onClick={() => list.append(newCriterion(values.map(({ key }) => key)))}
          >
            <Plus aria-hidden />
            Add a criterion
          </Button>
          <Button onClick={() => setAddingSet(true)}>
            <ListPlus aria-hidden />
            Add a set of criteria
          </Button>
        </div>
        <p className="section-note">
          {FEWEST_CRITERIA} to {MOST_CRITERIA} criteria. A new one weighs nothing until the weights are shared
          out.
        </p>
      </div>
      {isAddingSet ? (
        <SetDialog
          criteria={of.form.getValues("criteria")}
          onChange={(criteria) => {
            list.replace(criteria);
            of.form.clearErrors("criteria");
          }}
          onClose={() => setAddingSet(false)}
        />
      ) : null}
    </>
  );
}
