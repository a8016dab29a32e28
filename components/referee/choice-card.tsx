import { type ReactNode, useId } from "react";
import { RadioGroupItem } from "@/components/ui/radio-group";

/** One of a few answers, as a row that a thumb hits anywhere. */
export function ChoiceCard({ value, children }: { value: string; children: ReactNode }) {
  const id = useId();
  return (
    <label
      htmlFor={id}
      className="flex min-h-11 cursor-pointer items-center gap-3 rounded-md border border-border-strong bg-card px-3.5 py-2 has-checked:border-foreground has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-foreground"
    >
      <RadioGroupItem id={id} value={value} className="focus-visible:outline-none" />
      <span className="min-w-0 break-words">{children}</span>
    </label>
  );
}
