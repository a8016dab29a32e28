"use client";

import { useEffect, useRef, useState } from "react";

const TICK_MS = 1000;

export interface PointTimer {
  readonly isRunning: boolean;
  /** Whole seconds spent on the current point while this page was open. */
  readonly spent: number;
  toggle: () => void;
  /** Counts the current point from nought again, as what was spent is stored. */
  clear: () => void;
}

/** Counts the seconds spent on each point, by the clock; it goes on with the next point until it is paused. No limit. */
export function usePointTimer(pointId: string): PointTimer {
  const spent = useRef(new Map<string, number>());
  const [isRunning, setRunning] = useState(false);
  const [, tick] = useState(0);
  useEffect(() => {
    if (!isRunning) return;
    let last = Date.now();
    const count = () => {
      const now = Date.now();
      spent.current.set(pointId, (spent.current.get(pointId) ?? 0) + (now - last));
      last = now;
      tick(now);
    };
    const timer = setInterval(count, TICK_MS);
    return () => {
      count();
      clearInterval(timer);
    };
  }, [isRunning, pointId]);
  return {
    isRunning,
    spent: Math.floor((spent.current.get(pointId) ?? 0) / 1000),
    toggle: () => setRunning((was) => !was),
    clear: () => {
      spent.current.delete(pointId);
      tick((count) => count + 1);
    },
  };
}
