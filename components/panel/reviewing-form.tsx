"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useWatch } from "react-hook-form";
import { CheckRow } from "@/components/form/check-row";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { FormField } from "@/components/form/form-field";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { asChoice, asNumber } from "@/components/form/value-of";
import { AlwaysHidden, HiddenChoice } from "@/components/panel/hidden-fields";
import { ORDER_CHOICES, REVIEWING_LABELS, REVIEWING_SAY } from "@/components/panel/reviewing-words";
import { Button } from "@/components/ui/button";
import { FieldGroup } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { toast } from "@/components/ui/toast";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Reviewing = RouterOutputs["opening"]["reviewing"];

function valuesOf(reviewing: Reviewing) {
  const { reviewOrder, reviewDueOn, reviewsNeeded, hidesEmployer, hidesDates, requiresCalibration } =
    reviewing;
  return { reviewOrder, reviewDueOn, reviewsNeeded, hidesEmployer, hidesDates, requiresCalibration };
}

/** The numbers to choose from: up to as many as review, and what is set; only upwards where it may not be lowered. */
function numbersOf({ reviewers, reviewsNeeded, whyNotFewer }: Reviewing): number[] {
  const most = Math.max(reviewers, reviewsNeeded ?? 0);
  const least = whyNotFewer ? (reviewsNeeded ?? Infinity) : 1;
  return Array.from({ length: most }, (_, index) => index + 1).filter((count) => count >= least);
}

/** How an opening is reviewed, to be set. */
export function ReviewingForm({ reviewing }: { reviewing: Reviewing }) {
  const { openingId, whyNotShown, whyNotFewer } = reviewing;
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { mutateAsync } = useMutation(trpc.opening.setReviewing.mutationOptions());
  const of = useServerForm({
    schema: () => import("@/domain/reviewing-input").then((module) => module.reviewingForm),
    values: valuesOf(reviewing),
    version: reviewing.version,
    save: (values, version) => mutateAsync({ ...values, openingId, version }),
    onSaved: () => {
      toast("Saved how reviewing goes");
      void queryClient.invalidateQueries();
    },
  });
  const { control, formState, setValue } = of.form;
  const [hidesEmployer, hidesDates, requiresCalibration] = useWatch({
    control,
    name: ["hidesEmployer", "hidesDates", "requiresCalibration"],
  });
  const set = (name: "hidesEmployer" | "hidesDates" | "requiresCalibration") => (isOn: boolean) =>
    setValue(name, isOn, { shouldDirty: true });
  return (
    <form aria-label="How reviewing goes" noValidate onSubmit={of.submit} className="mt-3 grid gap-5">
      <FormField
        of={of}
        name="reviewOrder"
        label="Order"
        as={asChoice}
        say={REVIEWING_SAY.reviewOrder}
        hint="Everybody meets the candidates in an order of their own. It can change at any time; nothing rated is lost."
      >
        <NativeSelect>
          {ORDER_CHOICES.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </NativeSelect>
      </FormField>
      <FormField
        of={of}
        name="reviewDueOn"
        label="Reviews are due on (optional)"
        as={asChoice}
        say={REVIEWING_SAY.reviewDueOn}
      >
        <Input type="date" className="max-w-48" />
      </FormField>
      <FormField
        of={of}
        name="reviewsNeeded"
        label="Reviews of a candidate that open it to the panel"
        as={asNumber}
        say={REVIEWING_SAY.reviewsNeeded}
        hint={
          whyNotFewer ?? "Whatever the number, nobody sees others’ ratings before their own review is in."
        }
      >
        <NativeSelect>
          <option value="">All</option>
          {numbersOf(reviewing).map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </NativeSelect>
      </FormField>
      <FieldGroup label="Hidden until a review is handed in">
        <AlwaysHidden />
        <HiddenChoice
          field="EMPLOYER"
          isHidden={hidesEmployer}
          whyFixed={reviewing.hidesEmployer ? whyNotShown : null}
          error={formState.errors.hidesEmployer?.message}
          onChange={set("hidesEmployer")}
        />
        <HiddenChoice
          field="DATES"
          isHidden={hidesDates}
          whyFixed={reviewing.hidesDates ? whyNotShown : null}
          error={formState.errors.hidesDates?.message}
          onChange={set("hidesDates")}
        />
      </FieldGroup>
      <CheckRow
        checked={requiresCalibration}
        onCheckedChange={set("requiresCalibration")}
        label="Samples first"
        hint="Everybody rates a few samples and sees how they compare before their first review here."
      />
      <FormProblem of={of} />
      <Button type="submit" variant="primary" aria-disabled={of.isSaving} className="justify-self-start">
        Save how reviewing goes
      </Button>
      <ConflictDialog of={of} labels={REVIEWING_LABELS} say={REVIEWING_SAY} />
    </form>
  );
}
