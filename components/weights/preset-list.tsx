"use client";

import { useMemo } from "react";
import { Button } from "@/components/ui/button";
import type { BriefTexts, WordedCriterion } from "@/domain/ranking/brief-emphasis";
import { areSameWeights, type Weights } from "@/domain/ranking/trial-weights";
import { weightPresets } from "@/domain/ranking/weight-presets";

interface PresetListProps {
  criteria: readonly WordedCriterion[];
  brief: BriefTexts;
  weights: Weights;
  onChoose: (weights: Weights) => void;
}

/** Weights worth trying, each with where it comes from once it is on. */
export function PresetList({ criteria, brief, weights, onChoose }: PresetListProps) {
  const presets = useMemo(() => weightPresets(criteria, brief), [criteria, brief]);
  const isOn = (preset: Weights) => areSameWeights(preset, weights);
  const on = presets.filter((preset) => isOn(preset.weights));
  return (
    <div className="mt-2.5">
      <ul aria-label="Weights worth trying" className="flex flex-wrap gap-1.5">
        {presets.map((preset) => (
          <li key={preset.key}>
            <Button size="sm" aria-pressed={isOn(preset.weights)} onClick={() => onChoose(preset.weights)}>
              {preset.name}
            </Button>
          </li>
        ))}
      </ul>
      {on.map(({ key, name, explanation }) => (
        <p key={key} className="section-note mt-2">
          <b>{name}.</b> {explanation}
        </p>
      ))}
    </div>
  );
}
