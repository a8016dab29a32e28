"use client";

import { Copy } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

/** A link to be passed on: copied with a button, or by hand where the browser does not allow one. */
export function CopyLink({ path, hint }: { path: string; hint: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const link = `${window.location.origin}${path}`;
  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      setSaid("Copied");
    } catch {
      setSaid("Selected. Copy it with the keyboard.");
    }
  }
  return (
    <div className="grid gap-2">
      <Field label="Link" hint={hint}>
        <Input ref={field} readOnly value={link} className="font-mono text-sm" />
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={copy}>
          <Copy aria-hidden />
          Copy link
        </Button>
        <span role="status" className="text-sm text-muted-foreground">
          {said}
        </span>
      </div>
    </div>
  );
}
