"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { DebriefPoint } from "@/components/debrief/debrief-data";
import {
  type NoteKeeper,
  type NoteState,
  noteKeeper,
  type StoredNote,
} from "@/components/debrief/note-keeper";
import { noteShelf } from "@/components/debrief/note-shelf";
import { errorDataOf } from "@/components/form/api-error";
import { useTRPCClient } from "@/lib/trpc-client";

/** The stored point of a refusal because somebody else wrote; null for any other. */
export function conflictIn<Stored extends StoredNote>(error: unknown): Stored | null {
  const data = errorDataOf(error);
  return data?.reason === "CONFLICT" && data.current ? (data.current as Stored) : null;
}

function isPassing(error: unknown): boolean {
  const reason = errorDataOf(error)?.reason;
  return reason === undefined || reason === "INTERNAL" || reason === "RATE_LIMITED";
}

/** The note of one point as it is typed, stored and met by others'. One component per point: give it the point's id as key. */
export function usePointNote(point: DebriefPoint): { keeper: NoteKeeper; note: NoteState } {
  const client = useTRPCClient();
  const [{ keeper, subscribe, first }] = useState(() => {
    const listeners = new Set<() => void>();
    const made = noteKeeper({
      stored: point,
      shelf: noteShelf(point.id),
      send: (note, version) => client.debrief.note.mutate({ id: point.id, note, version }),
      conflictIn,
      isPassing,
      onChange: () => {
        for (const tell of listeners) tell();
      },
    });
    const listen = (tell: () => void) => {
      listeners.add(tell);
      return () => {
        listeners.delete(tell);
      };
    };
    // What the server drew: it knows nothing of what this device has kept.
    const drawn: NoteState = { text: point.note, kind: "idle", theirs: null };
    return { keeper: made, subscribe: listen, first: () => drawn };
  });
  const note = useSyncExternalStore(subscribe, keeper.state, first);
  useEffect(() => {
    keeper.look({ note: point.note, version: point.version });
  }, [keeper, point.note, point.version]);
  useEffect(() => {
    const leave = () => void keeper.flush();
    document.addEventListener("visibilitychange", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      leave();
    };
  }, [keeper]);
  return { keeper, note };
}
