"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { PLACE_NAMES, placeOf, withPlace } from "@/components/panel/panel-place";
import { PersonRow } from "@/components/panel/person-row";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Kbd } from "@/components/ui/kbd";
import { SaveState } from "@/components/word/save-state";
import { type PanelEntry, whoStopsReviewing } from "@/domain/panel-change";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Panel = RouterOutputs["panel"]["get"];

const DropDraftsDialog = dynamic(() =>
  import("@/components/panel/drop-drafts-dialog").then((module) => module.DropDraftsDialog),
);

/** Chooses the panel as a whole; saved with one button, so that nobody is taken off by a slip. */
export function PanelForm({ panel }: { panel: Panel }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const isDroppingDrafts = useRef(false);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const update = useMutation(trpc.panel.update.mutationOptions());
  const { openingId, people } = panel;
  const form = useServerForm({
    schema: () => import("@/domain/panel").then((module) => module.panelForm),
    values: { members: panel.members },
    version: panel.version,
    save: ({ members }, version) =>
      update.mutateAsync({ openingId, members, version, isDroppingDrafts: isDroppingDrafts.current }),
    onSaved: () => queryClient.invalidateQueries(),
  });
  const members = useWatch({ control: form.form.control, name: "members" });
  const problem = form.form.formState.errors.members?.message;

  async function save() {
    const stopping = whoStopsReviewing(panel.members, members);
    const drafting = people.filter(
      ({ memberId, progress }) => progress?.hasDraft && stopping.includes(memberId),
    );
    if (drafting.length > 0 && !isDroppingDrafts.current) return setAsked(drafting.map(({ name }) => name));
    await form.submit();
    isDroppingDrafts.current = false;
  }
  useKeys({ "mod+enter": () => void save() });

  const inWords = (value: unknown) =>
    people
      .map(({ memberId, name }) => ({ name, place: placeOf(value as PanelEntry[], memberId) }))
      .filter(({ place }) => place !== "OFF")
      .map(({ name, place }) => `${name}: ${PLACE_NAMES[place].toLowerCase()}`)
      .join("\n");
  return (
    <form
      aria-label="Panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {people.some(({ canReview }) => canReview) ? null : (
        <p className="mb-4 text-sm">
          Nobody in the organization can review yet. An admin invites reviewers{" "}
          <Link href="/settings/members" className="link">
            under Members
          </Link>
          .
        </p>
      )}
      <ul className="border-t border-border-strong">
        {people.map((person) => (
          <PersonRow
            key={person.memberId}
            person={person}
            place={placeOf(members, person.memberId)}
            onPlace={(place) =>
              form.form.setValue("members", withPlace(members, person.memberId, place), { shouldDirty: true })
            }
          />
        ))}
      </ul>
      <div className="mt-5 grid gap-3">
        {problem ? <FieldError role="alert">{problem}</FieldError> : null}
        <FormProblem of={form} />
        <div className="flex flex-wrap items-center gap-2.5">
          <Button type="submit" variant="primary" disabled={form.isSaving}>
            Save the panel <Kbd>⌘↵</Kbd>
          </Button>
          <SaveState
            kind={form.isSaving ? "saving" : form.savedAt && !form.form.formState.isDirty ? "saved" : "idle"}
            at={form.savedAt}
          />
        </div>
      </div>
      {asked.length > 0 ? (
        <DropDraftsDialog
          names={asked}
          onClose={() => setAsked([])}
          onConfirm={() => {
            isDroppingDrafts.current = true;
            void save();
          }}
        />
      ) : null}
      <ConflictDialog of={form} labels={{ members: "Panel" }} say={{ members: inWords }} />
    </form>
  );
}
