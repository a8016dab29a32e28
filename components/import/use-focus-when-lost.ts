"use client";

import { type RefObject, useEffect, useRef } from "react";

/** When something else takes a place and the control that had the focus went with what was there, the place gets it. */
export function useFocusWhenLost<Place extends HTMLElement>(state: string): RefObject<Place | null> {
  const place = useRef<Place>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) return;
    place.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [state]);
  return place;
}
