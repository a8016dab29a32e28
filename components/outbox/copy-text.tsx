"use client";

import { Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** Copies a whole message, link and all, so that it can be passed on by another way. */
export function CopyText({ subject, text }: { subject: string; text: string }) {
  const [said, setSaid] = useState("");
  async function copy() {
    try {
      await navigator.clipboard.writeText(`${subject}\n\n${text}`);
      setSaid("Copied");
    } catch {
      setSaid("Select the text above, and copy it with the keyboard.");
    }
  }
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button onClick={copy}>
        <Copy aria-hidden />
        Copy the letter
      </Button>
      <span role="status" className="text-sm text-muted-foreground">
        {said}
      </span>
    </div>
  );
}
