"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { showError } from "@/components/form/api-error";
import { Button } from "@/components/ui/button";
import { NativeSelect } from "@/components/ui/native-select";
import { durationWords } from "@/domain/debrief/debrief-words";
import { formatCount } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

const MINUTES = [2, 3, 5, 10, 15];

/** How many points, and how long for each. */
export interface StartChoice {
  readonly points: number;
  readonly secondsPerPoint: number;
}

interface StartFormProps {
  openingId: string;
  most: number;
  choice: StartChoice;
  onChange: (choice: StartChoice) => void;
}

/** Starts a debrief about the first points of the agenda. */
export function StartForm({ openingId, most, choice, onChange }: StartFormProps) {
  const id = useId();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const start = useMutation(
    trpc.debrief.start.mutationOptions({
      onError: showError,
      onSettled: () => queries.invalidateQueries(trpc.debrief.get.queryFilter({ openingId })),
    }),
  );
  const counts = Array.from({ length: most }, (_, index) => index + 1);
  return (
    <form
      className="mt-5 flex flex-wrap items-end gap-x-4 gap-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!start.isPending) start.mutate({ openingId, ...choice });
      }}
    >
      <p className="grid w-36 gap-1.5">
        <label htmlFor={`${id}-points`} className="text-sm font-medium">
          Talk about
        </label>
        <NativeSelect
          id={`${id}-points`}
          value={choice.points}
          onChange={({ target }) => onChange({ ...choice, points: Number(target.value) })}
        >
          {counts.map((count) => (
            <option key={count} value={count}>
              {formatCount(count, "point")}
            </option>
          ))}
        </NativeSelect>
      </p>
      <p className="grid w-36 gap-1.5">
        <label htmlFor={`${id}-minutes`} className="text-sm font-medium">
          For each
        </label>
        <NativeSelect
          id={`${id}-minutes`}
          value={choice.secondsPerPoint}
          onChange={({ target }) => onChange({ ...choice, secondsPerPoint: Number(target.value) })}
        >
          {MINUTES.map((minutes) => (
            <option key={minutes} value={minutes * 60}>
              {minutes} minutes
            </option>
          ))}
        </NativeSelect>
      </p>
      <Button type="submit" variant="primary" aria-disabled={start.isPending || undefined}>
        Start the debrief
      </Button>
      <span className="pb-1.5 text-sm text-muted-foreground">
        {durationWords(choice.points, choice.secondsPerPoint)}
      </span>
    </form>
  );
}
