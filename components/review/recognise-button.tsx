"use client";

import { UserRoundCheck } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import type { Desk } from "@/components/review/desk-data";
import { Button } from "@/components/ui/button";

const RecogniseDialog = dynamic(() =>
  import("@/components/review/recognise-dialog").then((module) => module.RecogniseDialog),
);

/** "I recognised this person": said once, with a note, and taken back until the review is handed in. */
export function RecogniseButton({ desk }: { desk: Pick<Desk, "applicationId" | "number" | "recognised"> }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" variant="ghost" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <UserRoundCheck aria-hidden className="sm:hidden" />
        <span className="max-sm:sr-only">{desk.recognised ? "You recognised them" : "I recognise them"}</span>
      </Button>
      {isOpen ? <RecogniseDialog desk={desk} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
