"use client";

import { Checkbox } from "@/components/ui/checkbox";
import type { RouterOutputs } from "@/lib/trpc-client";

type Application = RouterOutputs["decision"]["desk"]["applications"][number];

interface CitedOutcomesProps {
  applications: readonly Application[];
  /** The person decided about; their outcomes come first and stay open. */
  decided: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
}

function OutcomeChoices({
  application,
  value,
  onChange,
}: { application: Application } & Pick<CitedOutcomesProps, "value" | "onChange">) {
  if (application.outcomes.length === 0) return <p className="section-note">No outcome was entered.</p>;
  return (
    <ul className="grid gap-1">
      {application.outcomes.map(({ id, statement, status }) => (
        <li key={id}>
          {/* biome-ignore lint/a11y/noLabelWithoutControl: the checkbox renders the input */}
          <label className="flex cursor-pointer items-start gap-2.5 py-1 touch:py-3">
            <Checkbox
              className="mt-0.5"
              checked={value.includes(id)}
              onCheckedChange={(isOn) => onChange(isOn ? [...value, id] : value.filter((one) => one !== id))}
            />
            <span dir="auto" className="min-w-0 break-words">
              {statement}
              {status === "REFUTED" ? <span className="text-attention-text"> found false</span> : null}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** Which outcomes the reasons rest on: those of the decided person, and, folded away, of the others. */
export function CitedOutcomes({ applications, decided, value, onChange }: CitedOutcomesProps) {
  const own = applications.find(({ id }) => id === decided);
  const others = applications.filter(({ id, outcomes }) => id !== decided && outcomes.length > 0);
  return (
    <div className="grid gap-3">
      {own ? <OutcomeChoices application={own} value={value} onChange={onChange} /> : null}
      {others.length > 0 ? (
        <details>
          <summary className="cursor-pointer text-sm text-muted-foreground">Outcomes of the others</summary>
          <div className="mt-2 grid gap-4">
            {others.map((application) => (
              <section key={application.id} aria-label={application.name}>
                <h3 dir="auto" className="mb-1 text-sm font-medium break-words">
                  {application.name}
                </h3>
                <OutcomeChoices application={application} value={value} onChange={onChange} />
              </section>
            ))}
          </div>
        </details>
      ) : null}
    </div>
  );
}
