"use client";

import { useState } from "react";
import type { FieldPath } from "react-hook-form";
import type { ServerForm } from "@/components/form/use-server-form";
import { findChange } from "@/domain/measure/find-change";
import { readMeasure } from "@/domain/measure/read-measure";
import type { OutcomeInput } from "@/domain/outcome";
import { metricOfChange } from "@/domain/paste/find-metric";

const MEASURED = ["metric", "unit", "baseline", "after"] as const;
type Measured = Partial<Pick<OutcomeInput, (typeof MEASURED)[number]>>;

/** Reads numbers out of what was typed: "5 days" in one field, or a change told in the sentence itself. */
export function useReadMeasure({ form }: ServerForm<OutcomeInput>) {
  const [isRead, setRead] = useState(false);

  function put(values: Measured) {
    for (const [name, value] of Object.entries(values)) {
      form.setValue(name as FieldPath<OutcomeInput>, value as never, { shouldDirty: true });
    }
  }

  return {
    /** Whether the four fields hold what the sentence said, untouched since. */
    isRead,
    forget: () => setRead(false),
    /** On leaving the sentence: fills the four fields as long as all of them are empty. */
    fromStatement() {
      const values = form.getValues();
      const isEmpty = MEASURED.every((name) => values[name] === null || values[name] === "");
      const change = isEmpty ? findChange(values.statement) : undefined;
      if (!change) return;
      const { baseline, after, unit, start } = change;
      put({ metric: metricOfChange(values.statement, start, unit), unit, baseline, after });
      setRead(true);
    },
    /** On leaving one of the numbers: takes "5 days", or "from 5 to 3 days", apart. */
    fromField(name: "baseline" | "after") {
      const typed: unknown = form.getValues(name);
      const measure = typeof typed === "string" ? readMeasure(typed) : undefined;
      if (!measure) return;
      const unit = form.getValues("unit") || measure.unit;
      if (measure.type === "VALUE") return put({ [name]: measure.value, unit });
      put({ baseline: measure.baseline, after: measure.after, unit });
    },
  };
}
