"use client";

import { FormField } from "@/components/form/form-field";
import { SliderField } from "@/components/form/slider-field";
import type { ServerForm } from "@/components/form/use-server-form";
import { asChoice } from "@/components/form/value-of";
import { promptOf, type Template } from "@/components/opening/brief-prompts";
import { QuestionsField } from "@/components/opening/questions-field";
import { RequirementFields } from "@/components/opening/requirement-fields";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { Textarea } from "@/components/ui/textarea";
import { SectionTitle } from "@/components/word/section-title";
import { AI_SKILL_LEVEL_NAMES, AI_SKILL_LEVELS } from "@/domain/ai-skill-level";
import type { OpeningInput } from "@/domain/opening";
import { formatDay } from "@/lib/format";

interface BriefFieldsProps {
  of: ServerForm<OpeningInput>;
  template: Template | undefined;
  hiringManagers: readonly { memberId: string; name: string }[];
  /** The day rating began, from which on what scores are made of stays. */
  frozenOn?: string | null;
}

/** The fields of a brief: what the job is called, the four questions, and what scores are made of. */
export function BriefFields({ of, template, hiringManagers, frozenOn = null }: BriefFieldsProps) {
  const fixed = frozenOn ? `Fixed since ${formatDay(frozenOn)}, when rating began.` : undefined;
  return (
    <>
      <FormField of={of} name="title" label="Title" layout="row">
        <Input autoComplete="off" dir="auto" />
      </FormField>
      <FormField of={of} name="location" label="Location" layout="row">
        <Input autoComplete="off" dir="auto" />
      </FormField>
      <FormField
        of={of}
        name="hiringManagerId"
        label="Hiring manager"
        hint="Sets the rubric and decides"
        layout="row"
      >
        <NativeSelect>
          {hiringManagers.map(({ memberId, name }) => (
            <option key={memberId} value={memberId}>
              {name}
            </option>
          ))}
        </NativeSelect>
      </FormField>
      <SectionTitle className="mt-8 mb-2" aside="A role cannot open without all four">
        What the role must first know
      </SectionTitle>
      <FormField
        of={of}
        name="goals"
        label="What this role is for"
        hint={promptOf(template, "goals")}
        layout="row"
      >
        <Textarea rows={3} dir="auto" />
      </FormField>
      <FormField
        of={of}
        name="bottlenecks"
        label="What holds the team back"
        hint={promptOf(template, "bottlenecks")}
        layout="row"
      >
        <Textarea rows={3} dir="auto" />
      </FormField>
      <FormField
        of={of}
        name="teamAiSkillLevel"
        label="The team’s AI skill level"
        hint="As it is today, not as planned"
        layout="row"
        as={asChoice}
      >
        <NativeSelect>
          <option value="">Choose</option>
          {AI_SKILL_LEVELS.map((level) => (
            <option key={level} value={level}>
              {AI_SKILL_LEVEL_NAMES[level]}
            </option>
          ))}
        </NativeSelect>
      </FormField>
      <FormField
        of={of}
        name="measuresOfSuccess"
        label="How success is measured"
        hint={promptOf(template, "measuresOfSuccess")}
        layout="row"
      >
        <Textarea rows={3} dir="auto" />
      </FormField>
      <SectionTitle className="mt-8 mb-3" aside={fixed}>
        What certificates can count
      </SectionTitle>
      <div className="grid gap-5 border-t border-border pt-4">
        <SliderField
          of={of}
          name="roleExpectsAi"
          label="How much the role expects AI"
          hint="0 % hardly ever, 100 % every day"
          isReadOnly={frozenOn !== null}
        />
        <SliderField
          of={of}
          name="employerValuesCertificates"
          label="How much you really value certificates"
          hint="Be honest: would a certificate alone make you invite somebody?"
          isReadOnly={frozenOn !== null}
        />
        <FormField
          of={of}
          name="asOf"
          label="Ages are counted to"
          hint={fixed ?? "One day for everybody, so that nobody’s results grow older while you decide"}
          className="max-w-64"
        >
          <Input type="date" readOnly={frozenOn !== null} />
        </FormField>
      </div>
      <RequirementFields of={of} />
      <SectionTitle className="mt-8 mb-2">What the interview asks</SectionTitle>
      <QuestionsField of={of} suggested={template?.questions ?? []} />
    </>
  );
}
