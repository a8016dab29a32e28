"use client";

import { useState } from "react";
import type { RobustnessRun } from "@/components/robustness/use-robustness-run";
import { DRAW_CHOICES, type RunSettings } from "@/components/robustness/use-run-settings";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { Progress } from "@/components/ui/progress";
import { formatNumber } from "@/lib/format";

interface RunBarProps {
  run: RobustnessRun;
  settings: RunSettings;
}

/** The seed as typed; taken over on Enter or when the field is left. */
function SeedField({ settings }: { settings: RunSettings }) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    const seed = Number(typed ?? "");
    if (typed !== null && typed.trim() !== "" && Number.isFinite(seed)) settings.setSeed(seed);
    setTyped(null);
  };
  return (
    <Field label="Seed" size="caption" className="w-36">
      <Input
        inputMode="numeric"
        value={typed ?? String(settings.seed)}
        onChange={({ target }) => setTyped(target.value.replace(/\D/g, ""))}
        onBlur={take}
        onKeyDown={({ key }) => (key === "Enter" ? take() : undefined)}
      />
    </Field>
  );
}

/** How many weightings were tried from which seed, how far the run is, and what ends it or begins another. */
export function RunBar({ run, settings }: RunBarProps) {
  const { state, progress } = run;
  const isRunning = state === "running";
  return (
    <div className="print:hidden">
      <div className="flex flex-wrap items-end gap-3">
        <Field label="Weightings tried" size="caption" className="w-36">
          <NativeSelect
            value={settings.draws}
            onChange={({ target }) => {
              const draws = DRAW_CHOICES.find((choice) => String(choice) === target.value);
              if (draws) settings.setDraws(draws);
            }}
          >
            {DRAW_CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {formatNumber(choice)}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <SeedField settings={settings} />
        {isRunning ? (
          <Button onClick={run.cancel}>Cancel</Button>
        ) : (
          <Button onClick={run.again}>Run again</Button>
        )}
        <Button variant="ghost" onClick={settings.nextSeed}>
          Another seed
        </Button>
      </div>
      <div className="mt-2 h-1">
        {isRunning ? (
          <Progress aria-label="Weightings tried so far" value={Math.round(progress * 100)} />
        ) : null}
      </div>
      <p role="status" className="sr-only">
        {isRunning
          ? ""
          : state === "done"
            ? "Done."
            : state === "cancelled"
              ? "Cancelled."
              : "It could not be worked out."}
      </p>
    </div>
  );
}
