"use client";

import { Copy } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { DialogFooter } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

interface InviteLinkProps {
  invited: { readonly token: string; readonly email: string };
  onClose: () => void;
}

/** The link, to be copied: with a button, or by hand where the browser does not allow one. */
export function InviteLink({ invited, onClose }: InviteLinkProps) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const link = `${window.location.origin}/invite/${invited.token}`;
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
    <div className="grid gap-4">
      <Field label="Invitation link" hint={`Only for ${invited.email}.`}>
        <Input ref={field} readOnly value={link} className="font-mono text-sm" />
      </Field>
      <DialogFooter className="items-center">
        <span role="status" className="mr-auto text-sm text-muted-foreground">
          {said}
        </span>
        <Button onClick={onClose}>Done</Button>
        <Button variant="primary" onClick={copy}>
          <Copy aria-hidden />
          Copy link
        </Button>
      </DialogFooter>
    </div>
  );
}
