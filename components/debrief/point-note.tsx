"use client";

import dynamic from "next/dynamic";
import type { Ref } from "react";
import type { NoteKeeper, NoteState } from "@/components/debrief/note-keeper";
import { NoteField } from "@/components/review/note-field";
import { SaveState } from "@/components/word/save-state";

const NoteConflict = dynamic(() =>
  import("@/components/debrief/note-conflict").then((it) => it.NoteConflict),
);

interface PointNoteProps {
  note: NoteState;
  keeper: NoteKeeper;
  inputRef: Ref<HTMLTextAreaElement>;
}

/** What is said about a point, kept while it is typed; several people may write. */
export function PointNote({ note, keeper, inputRef }: PointNoteProps) {
  const { text, kind, theirs } = note;
  return (
    <div>
      <NoteField
        label="What was said"
        hint="everybody here can write"
        rows={4}
        value={text}
        onChange={keeper.write}
        inputRef={inputRef}
      />
      <p className="mt-1.5 min-h-5">
        <SaveState kind={kind} />
      </p>
      {theirs ? <NoteConflict mine={text} theirs={theirs.note} onChoose={keeper.bringTogether} /> : null}
    </div>
  );
}
