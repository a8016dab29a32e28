"use client";

import { Plus } from "lucide-react";
import { lazy, Suspense, useState } from "react";

const AddList = lazy(() =>
  import("@/components/comparison/add-list").then((module) => ({ default: module.AddList })),
);

interface AddComparedProps {
  openingId: string;
  ids: readonly string[];
  hrefOf: (ids: readonly string[]) => string;
}

/** Opens the list of those who can be put beside the others; the list comes when it is asked for. */
export function AddCompared({ openingId, ids, hrefOf }: AddComparedProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="relative">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen((now) => !now)}
        className="inline-flex h-8 items-center gap-2 rounded-md border border-dashed border-border-strong px-2.5 text-muted-foreground hover:text-foreground touch:h-11"
      >
        <Plus aria-hidden className="size-3.5 stroke-[1.5]" />
        {ids.length === 2 ? "Add a third or fourth" : "Add a fourth"}
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <AddList openingId={openingId} ids={ids} hrefOf={hrefOf} onDone={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
