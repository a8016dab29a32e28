import { useId } from "react";
import { RadioGroup, RadioGroupItem } from "@/components/ui/radio-group";

export type OneOrTwoPeople = 1 | 2;

interface OneOrTwoProps {
  title: string;
  /** What one person means, and two. */
  notes: readonly [one: string, two: string];
  chosen: OneOrTwoPeople;
  /** False where it is only read. */
  canSet: boolean;
  onChoose: (people: OneOrTwoPeople) => void;
}

/** A setting of an opening that asks for one person or two. */
export function OneOrTwo({ title, notes, chosen, canSet, onChoose }: OneOrTwoProps) {
  const titleId = useId();
  const choices = [
    { value: "1", label: "One", note: notes[0] },
    { value: "2", label: "Two", note: notes[1] },
  ];
  return (
    <section aria-labelledby={titleId} className="mt-9 max-w-measure border-t border-border-strong pt-5">
      <h2 id={titleId} className="section-title mb-1">
        {title}
      </h2>
      {canSet ? (
        <RadioGroup
          aria-labelledby={titleId}
          value={String(chosen)}
          onValueChange={(value) => onChoose(value === "2" ? 2 : 1)}
          className="mt-3 text-sm"
        >
          {choices.map(({ value, label, note }) => (
            // biome-ignore lint/a11y/noLabelWithoutControl: the item below renders the input
            <label key={value} className="flex cursor-pointer items-start gap-3">
              <RadioGroupItem value={value} className="mt-0.5" />
              <span className="min-w-0">
                <b className="font-strong">{label}</b>
                <span className="block text-muted-foreground">{note}</span>
              </span>
            </label>
          ))}
        </RadioGroup>
      ) : (
        <p className="text-sm">{notes[chosen - 1]}</p>
      )}
    </section>
  );
}
