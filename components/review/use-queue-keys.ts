"use client";

import type { RefObject } from "react";
import { useKeys } from "@/components/shell/use-keys";

/** J K move through what can be started, S or Enter starts the most urgent; Enter on a link is the link's own. */
export function useQueueKeys(list: RefObject<HTMLElement | null>, start: () => void): void {
  function move(by: 1 | -1) {
    const links = Array.from(list.current?.querySelectorAll<HTMLAnchorElement>("a") ?? []);
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const next = links[at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: "nearest" });
  }
  useKeys({ s: start, enter: start, j: () => move(1), k: () => move(-1) });
}
