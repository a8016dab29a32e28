"use client";

import { X } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import type { RankingView } from "@/components/ranking/use-ranking-view";
import { useSavedViews } from "@/components/ranking/use-saved-views";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { cn } from "@/lib/utils";

interface SavedViewsProps {
  openingId: string;
  view: RankingView;
  onOpened: () => void;
}

/** The views this member saved here: opened, removed, and the one on screen saved under a name. */
export function SavedViews({ openingId, view, onOpened }: SavedViewsProps) {
  const { views, isPending, problem, save, remove, isSaving } = useSavedViews(openingId);
  const open = (query: string) => {
    view.open(query);
    onOpened();
  };
  return (
    <>
      {isPending ? <p className="section-note">Loading your views.</p> : null}
      {!isPending && views.length === 0 ? (
        <p className="section-note">
          None yet. A view keeps sorting, groups, filter, columns and tried weights. Only you see yours.
        </p>
      ) : null}
      <ul aria-label="Your views" className="grid gap-0.5 empty:hidden">
        {view.query === "" ? null : <Usual onOpen={() => open("")} />}
        {views.map((saved) => (
          <li key={saved.id} className="flex items-center gap-1">
            <button
              type="button"
              onClick={() => open(saved.query)}
              aria-current={saved.query === view.query || undefined}
              dir="auto"
              className={cn(rowClass, saved.query === view.query && "font-strong")}
            >
              {saved.name}
            </button>
            <Button
              variant="ghost"
              size="icon-sm"
              onClick={() => remove(saved)}
              aria-label={`Remove the view ${saved.name}`}
            >
              <X aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      <SaveForm
        names={views.map(({ name }) => name)}
        problem={problem}
        isSaving={isSaving}
        onSave={(name) => save(name, view.query)}
      />
    </>
  );
}

const rowClass = "min-h-7 min-w-0 flex-1 truncate rounded-sm px-1.5 text-left hover:bg-accent touch:min-h-11";

function Usual({ onOpen }: { onOpen: () => void }) {
  return (
    <li>
      <button type="button" onClick={onOpen} className={cn(rowClass, "w-full text-muted-foreground")}>
        The ranking as usual
      </button>
    </li>
  );
}

interface SaveFormProps {
  names: readonly string[];
  problem: string | undefined;
  isSaving: boolean;
  onSave: (name: string) => Promise<boolean>;
}

function SaveForm({ names, problem, isSaving, onSave }: SaveFormProps) {
  const id = useId();
  const [name, setName] = useState("");
  const isKnown = names.includes(name.trim());
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isSaving && (await onSave(name))) setName("");
  };
  return (
    <form onSubmit={submit} className="grid gap-1.5 border-t border-border pt-3">
      <label htmlFor={id} className="text-xs text-muted-foreground">
        Save what is on screen as
      </label>
      <div className="flex gap-2">
        <Input
          id={id}
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.target.value)}
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? `${id}problem` : undefined}
        />
        <Button type="submit" aria-disabled={isSaving} className="h-[34px]">
          {isKnown ? "Replace" : "Save"}
        </Button>
      </div>
      {problem ? (
        <p id={`${id}problem`} role="alert" className="text-xs text-destructive">
          {problem}
        </p>
      ) : null}
    </form>
  );
}
