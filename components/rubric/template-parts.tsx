"use client";

import { CheckRow } from "@/components/form/check-row";
import { WeightPreview } from "@/components/rubric/weight-preview";
import { templateOf } from "@/domain/template/catalog";
import { TEMPLATE_PARTS, type TemplateFile, type TemplatePart } from "@/domain/template/template-file";
import { formatCount } from "@/lib/format";

interface TemplatePartsProps {
  file: TemplateFile;
  /** The rubric as it is now. */
  criteria: readonly { readonly key: string; readonly name: string; readonly weight: number }[];
  parts: readonly TemplatePart[];
  onChange: (parts: readonly TemplatePart[]) => void;
}

function wordsOf(file: TemplateFile): Record<TemplatePart, { label: string; hint: string }> {
  const family = templateOf(file.family ?? "")?.title.toLowerCase();
  return {
    rubric: {
      label: `The rubric, ${formatCount(file.rubric.criteria.length, "criterion", "criteria")}`,
      hint: "Replaces this one: criteria, levels, weights and settings.",
    },
    brief: {
      label: family ? `The brief’s prompts, ${family}` : "The brief’s drafts",
      hint: "Drafts go where an answer is still blank. Nothing written is overwritten.",
    },
    questions: {
      label: formatCount(file.interviewQuestions.length, "interview question"),
      hint: "Replace the ones that are there.",
    },
  };
}

/** What a template brings, part by part, and what the weights would be. */
export function TemplateParts({ file, criteria, parts, onChange }: TemplatePartsProps) {
  const words = wordsOf(file);
  const toggle = (part: TemplatePart, isOn: boolean) =>
    onChange(TEMPLATE_PARTS.filter((one) => (one === part ? isOn : parts.includes(one))));
  return (
    <div className="grid gap-4">
      <fieldset className="grid min-w-0 gap-2.5">
        <legend className="mb-1.5 text-sm font-medium">
          From <span dir="auto">{file.title}</span>, take over
        </legend>
        {TEMPLATE_PARTS.map((part) => (
          <CheckRow
            key={part}
            checked={parts.includes(part)}
            onCheckedChange={(isOn) => toggle(part, isOn)}
            {...words[part]}
          />
        ))}
      </fieldset>
      {parts.includes("rubric") ? <WeightPreview before={criteria} after={file.rubric.criteria} /> : null}
    </div>
  );
}
