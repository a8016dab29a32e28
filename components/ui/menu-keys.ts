import type { KeyboardEvent } from "react";

const ITEMS = '[role^="menuitem"]:not([aria-disabled="true"])';

/** The items of a menu that can be chosen, in order. */
export function menuItemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>(ITEMS)];
}

/** Arrow keys, Home, End and first letters move the focus; Enter and space choose; Tab closes. */
export function moveInMenu(event: KeyboardEvent<HTMLElement>): void {
  const menu = event.currentTarget;
  const items = menuItemsOf(menu);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const wrap = (index: number) => items[(index + items.length) % items.length];
  const targets: Record<string, HTMLElement | undefined> = {
    ArrowDown: wrap(at + 1),
    ArrowUp: wrap(at < 0 ? -1 : at - 1),
    Home: items[0],
    End: items[items.length - 1],
  };
  if (event.key === "Tab") {
    menu.hidePopover();
    return;
  }
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    items[at]?.click();
    return;
  }
  const isLetter = event.key.length === 1 && !event.metaKey && !event.ctrlKey && !event.altKey;
  const next = isLetter ? nextByLetter(items, at, event.key) : targets[event.key];
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}

function nextByLetter(items: HTMLElement[], at: number, letter: string): HTMLElement | undefined {
  const ordered = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return ordered.find((item) => item.textContent?.trim().toLowerCase().startsWith(letter.toLowerCase()));
}
