"use client";

import { useWatch } from "react-hook-form";
import { SuggestionLine } from "@/components/credential/suggestion-line";
import type { ServerForm } from "@/components/form/use-server-form";
import type { CredentialInput } from "@/domain/credential";
import type { ChecklistKey } from "@/domain/credential-words";
import type { SuggestionWords } from "@/domain/verification/suggestion-source";

interface FieldSuggestionProps {
  of: ServerForm<CredentialInput>;
  name: ChecklistKey | "kind";
  value: CredentialInput[ChecklistKey | "kind"];
  /** The value in words. */
  answer: string;
  question: string;
  suggestion: SuggestionWords | undefined;
}

/** A suggestion under the field it is for; taking it fills the field in, and saving the form stores it. */
export function FieldSuggestion({ of, name, value, answer, question, suggestion }: FieldSuggestionProps) {
  const now = useWatch({ control: of.form.control, name });
  if (!suggestion) return null;
  return (
    <SuggestionLine
      suggestion={suggestion}
      answer={answer}
      question={question}
      isTaken={now === value}
      onTake={() => of.form.setValue(name, value, { shouldDirty: true, shouldValidate: true })}
    />
  );
}
