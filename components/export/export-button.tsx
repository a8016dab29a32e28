"use client";

import { FileDown } from "lucide-react";
import dynamic from "next/dynamic";
import { useRef, useState } from "react";
import type { Exported } from "@/components/export/export-data";
import { Button } from "@/components/ui/button";

/** Loaded when somebody is about to export. */
const ExportDialog = dynamic(() =>
  import("@/components/export/export-dialog").then(({ ExportDialog: Loaded }) => Loaded),
);

/** The way to an archive of an opening, or of the whole organization. */
export function ExportButton({ of }: { of: Exported }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button ref={button} onClick={() => setOpen(true)}>
        <FileDown aria-hidden />
        Export
      </Button>
      {isOpen ? <ExportDialog of={of} opener={button} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
