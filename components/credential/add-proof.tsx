"use client";

import { type ClipboardEvent, type DragEvent, useId, useRef, useState } from "react";
import { Asking } from "@/components/credential/asking";
import { useAddProof } from "@/components/credential/use-add-proof";
import { Button } from "@/components/ui/button";
import { Field, FieldError } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { PROOF_ENDINGS } from "@/domain/credential-proof/proof-limits";
import { cn } from "@/lib/utils";

interface AddProofProps {
  applicationId: string;
  /** Null: a new certificate is made of what the badge says. */
  credentialId: string | null;
  onAdded: (credentialId: string) => void;
}

function filesIn(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])];
}

/** Takes the badge itself: as a file, pasted, or by the address where its issuer keeps it. */
export function AddProof({ applicationId, credentialId, onAdded }: AddProofProps) {
  const { isBusy, problem, addFile, addText, cancel } = useAddProof({ applicationId, credentialId }, onAdded);
  const [text, setText] = useState("");
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const problemId = useId();

  function take([file]: readonly File[], event?: DragEvent | ClipboardEvent) {
    if (!file || isBusy) return;
    event?.preventDefault();
    void addFile(file);
  }

  async function send() {
    if (!isBusy && text.trim() !== "" && (await addText(text))) setText("");
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting only add to what the button does
    <div
      data-slot="add-proof"
      className={cn(
        "grid gap-3 rounded-md border border-dashed border-border-strong px-4 py-3.5",
        isOver && "border-primary bg-accent",
      )}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => event.currentTarget.contains(event.relatedTarget as Node) || setOver(false)}
      onDrop={(event) => {
        setOver(false);
        take(filesIn(event.dataTransfer), event);
      }}
      onPaste={(event) => take(filesIn(event.clipboardData), event)}
    >
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <Button
          aria-describedby={hintId}
          aria-disabled={isBusy}
          onClick={() => isBusy || input.current?.click()}
        >
          Choose a file
        </Button>
        <span id={hintId} className="text-xs text-muted-foreground">
          <span className="touch:hidden">or drop it here; </span>PNG, SVG, JSON or JWT, up to 1 MB
        </span>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="The badge itself"
        accept={PROOF_ENDINGS}
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          // The same file can be chosen again, as after a refusal.
          event.target.value = "";
        }}
      />
      <Field label="Or paste it, or the address where it is kept" size="caption">
        <Textarea
          rows={2}
          value={text}
          spellCheck={false}
          autoComplete="off"
          placeholder="https://"
          aria-invalid={problem ? true : undefined}
          aria-errormessage={problem ? problemId : undefined}
          className="font-mono text-xs break-all"
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <Button aria-disabled={isBusy || text.trim() === ""} onClick={() => void send()}>
          Add and verify
        </Button>
        {isBusy ? <Asking onCancel={cancel} /> : null}
      </div>
      {problem ? (
        <FieldError id={problemId} role="alert">
          {problem}
        </FieldError>
      ) : null}
    </div>
  );
}
