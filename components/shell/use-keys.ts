"use client";

import { useEffect, useRef } from "react";

/** Where this browser keeps whether single keys are off ("off") or on (anything else). */
export const SINGLE_KEYS_SETTING = "outweigh-single-keys";

/** How long the first key of a sequence such as "g o" waits for the second, in milliseconds. */
const SEQUENCE_MS = 1200;

type Handler = (event: KeyboardEvent) => void;

/** "mod+enter" for ⌘Enter and Ctrl+Enter, "shift+arrowleft", "j", "?", or a sequence such as "g o". */
export type KeyMap = Readonly<Record<string, Handler>>;

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return (
    target instanceof HTMLInputElement &&
    !["checkbox", "radio", "button", "submit", "range"].includes(target.type)
  );
}

/** A button, link or menu uses Enter and the arrows itself. */
function isUsedByTarget(event: KeyboardEvent): boolean {
  if (!(event.target instanceof HTMLElement)) return false;
  const isControl = event.target.closest(
    "a, button, summary, [role=menuitem], [role=option], [role=tab], [role=slider], input[type=range], input[type=radio]",
  );
  return (
    isControl !== null &&
    ["Enter", " ", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"].includes(event.key)
  );
}

/** A dialog takes the keys of the page below it. */
function isBehindDialog(target: EventTarget | null): boolean {
  const dialog = document.querySelector("[role=dialog], [role=alertdialog]");
  return dialog !== null && !(target instanceof Node && dialog.contains(target));
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.toLowerCase();
  const isMod = event.metaKey || event.ctrlKey;
  // A shifted sign such as "?" is named by what it types; shift is said only with keys that type nothing, or with mod.
  const saysShift = event.shiftKey && (isMod || key.length > 1);
  return `${isMod ? "mod+" : ""}${event.altKey ? "alt+" : ""}${saysShift ? "shift+" : ""}${key}`;
}

/**
 * Keys of one screen. Keys without mod are off while typing, behind a dialog, and when switched off in Settings.
 * With `isEverywhere` a screen's own keys come first. `useKeys({ j: next, "mod+enter": handIn, "g o": goToOpenings })`
 */
export function useKeys(map: KeyMap, options: { enabled?: boolean; isEverywhere?: boolean } = {}): void {
  const { enabled = true, isEverywhere = false } = options;
  const latest = useRef(map);
  useEffect(() => {
    latest.current = map;
  });
  useEffect(() => {
    if (!enabled) return;
    let first = "";
    let firstAt = 0;
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      const name = nameOf(event);
      const isSingle = !name.startsWith("mod+");
      if (isSingle && (isTyping(event.target) || isBehindDialog(event.target) || isUsedByTarget(event)))
        return;
      if (isSingle && localStorage.getItem(SINGLE_KEYS_SETTING) === "off" && name.length === 1) return;
      const sequence = first && event.timeStamp - firstAt < SEQUENCE_MS ? `${first} ${name}` : "";
      // After G, a letter belongs to "go to", which may be another map's.
      const isGoing = sequence.startsWith("g ") && name.length === 1;
      const handler = latest.current[sequence] ?? (isGoing ? undefined : latest.current[name]);
      first = name;
      firstAt = event.timeStamp;
      if (!handler) return;
      first = "";
      event.preventDefault();
      handler(event);
    }
    const place = isEverywhere ? window : document;
    place.addEventListener("keydown", onKeyDown as EventListener);
    return () => place.removeEventListener("keydown", onKeyDown as EventListener);
  }, [enabled, isEverywhere]);
}
