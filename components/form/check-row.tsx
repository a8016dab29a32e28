import { type ReactNode, useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/lib/utils";

interface CheckRowProps {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  /** Some of what this box stands for is chosen, not all. */
  indeterminate?: boolean;
  disabled?: boolean;
  onCheckedChange: (isOn: boolean) => void;
  className?: string;
}

/** A box to tick with what it stands for, and a line on what that means. */
export function CheckRow({ label, hint, className, ...box }: CheckRowProps) {
  const id = useId();
  return (
    <div className={cn("flex items-start gap-2.5", className)}>
      <Checkbox id={id} className="mt-[3px]" aria-describedby={hint ? `${id}-hint` : undefined} {...box} />
      <div className="min-w-0">
        <label htmlFor={id}>{label}</label>
        {hint ? (
          <p id={`${id}-hint`} className="text-sm text-muted-foreground">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}
