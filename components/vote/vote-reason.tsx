"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/textarea";

interface VoteReasonProps {
  reason: string;
  onChange: (reason: string) => void;
  /** Said to whoever votes against the evidence; nothing otherwise. */
  invitation: string | null;
  /** Left out where there is nothing to save: no vote yet, or the reason as it is stored. */
  onSave?: () => void;
  isBusy: boolean;
}

const MOST = 1000;

/** Why somebody votes as they do, if they like to say. It goes along with the vote, or is saved after it. */
export function VoteReason({ reason, onChange, invitation, onSave, isBusy }: VoteReasonProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && reason === "" && !invitation) {
    return (
      <Button variant="link" className="mt-1 text-sm" onClick={() => setOpen(true)}>
        Add a reason
      </Button>
    );
  }
  return (
    <div className="mt-2.5 grid gap-1.5">
      {invitation ? (
        <p id={`${id}-why`} className="text-sm">
          {invitation}
        </p>
      ) : null}
      <label htmlFor={id} className="text-sm font-medium">
        Why, if you like
      </label>
      <Textarea
        id={id}
        dir="auto"
        value={reason}
        maxLength={MOST}
        aria-describedby={invitation ? `${id}-why` : undefined}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) onSave?.();
        }}
      />
      {onSave ? (
        <Button
          className="justify-self-start"
          aria-disabled={isBusy || undefined}
          onClick={() => isBusy || onSave()}
        >
          Save the reason
        </Button>
      ) : null}
    </div>
  );
}
