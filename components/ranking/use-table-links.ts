"use client";

import { useRouter } from "next/navigation";
import { type RefObject, useEffect } from "react";

/**
 * Follows the plain links of a table within the app, with one listener for all rows: a link component in each of them would
 * make a long table slow to draw and to bring to life. Clicks meant for a new tab stay the browser's.
 */
export function useTableLinks(table: RefObject<HTMLTableElement | null>): void {
  const router = useRouter();
  useEffect(() => {
    const element = table.current;
    if (!element) return;
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const isPlain =
        event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      const href = link?.getAttribute("href");
      if (!href || !isPlain || event.defaultPrevented) return;
      event.preventDefault();
      router.push(href);
    };
    element.addEventListener("click", onClick);
    return () => element.removeEventListener("click", onClick);
  }, [table, router]);
}
