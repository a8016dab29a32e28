"use client";

import { useState } from "react";
import { ImportChecked } from "@/components/import/import-checked";
import { ImportChoice } from "@/components/import/import-choice";
import { ImportDone } from "@/components/import/import-done";
import { ImportRunning } from "@/components/import/import-running";
import { ImportUndone } from "@/components/import/import-undone";
import { useFocusWhenLost } from "@/components/import/use-focus-when-lost";
import { useImportDeeds } from "@/components/import/use-import-deeds";
import { FILE_GONE } from "@/domain/import/import-deed";
import type { ImportView } from "@/domain/import/import-view";

function Part({ view }: { view: ImportView }) {
  const deeds = useImportDeeds(view);
  const [isChanging, setChanging] = useState(false);
  const { state } = view;
  const check = () => {
    setChanging(false);
    deeds.check();
  };
  if (state === "CHECKING" || state === "IMPORTING" || state === "UNDOING") {
    return <ImportRunning view={view} deeds={deeds} />;
  }
  if (state === "DONE") return <ImportDone view={view} deeds={deeds} />;
  if (state === "UNDONE") return <ImportUndone view={view} />;
  if (view.fileSize === null) return <p className="section-note max-w-measure">{FILE_GONE}</p>;
  if (state === "CHECKED" && !isChanging) {
    return <ImportChecked view={view} deeds={deeds} onChange={() => setChanging(true)} />;
  }
  return (
    <ImportChoice
      view={view}
      deeds={{ ...deeds, check }}
      onBack={state === "CHECKED" ? () => setChanging(false) : undefined}
    />
  );
}

/** The part of the page that follows the state; whoever pressed the button that went away is taken to what came instead. */
export function ImportBody({ view }: { view: ImportView }) {
  const place = useFocusWhenLost<HTMLDivElement>(view.state);
  return (
    <div ref={place} tabIndex={-1} className="min-w-0 outline-none">
      <Part view={view} />
    </div>
  );
}
