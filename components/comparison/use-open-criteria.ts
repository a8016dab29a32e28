"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

export interface OpenCriteria {
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
}

/**
 * Which criteria, or parts of a difference, are opened into what they are made of. On paper all of them are where
 * `isAllOnPaper`, else those that were opened.
 */
export function useOpenCriteria({ isAllOnPaper }: { isAllOnPaper: boolean }): OpenCriteria {
  const [open, setOpen] = useState<readonly string[]>([]);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The page is drawn for paper before this event returns, so React must not wait.
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    // Where paper is only looked at there is no such event.
    const paper = window.matchMedia("print");
    const onPaper = () => setPrinting(paper.matches);
    onPaper();
    paper.addEventListener("change", onPaper);
    return () => {
      paper.removeEventListener("change", onPaper);
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return {
    isOpen: (key) => (isAllOnPaper && isPrinting) || open.includes(key),
    toggle: (key) => setOpen((now) => (now.includes(key) ? now.filter((one) => one !== key) : [...now, key])),
  };
}
