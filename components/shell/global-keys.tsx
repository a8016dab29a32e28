"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useKeys } from "@/components/shell/use-keys";
import type { Role } from "@/domain/member";

const CommandPalette = dynamic(() =>
  import("@/components/shell/command-palette").then((it) => it.CommandPalette),
);
const KeyList = dynamic(() => import("@/components/shell/key-list").then((it) => it.KeyList));

/** What any button may send to have the palette opened. */
export const OPEN_PALETTE = "outweigh:palette";

/** ⌘\ folds the sidebar, or opens it; a cookie keeps it, so that the next page arrives that way. */
function toggleSidebar() {
  const shell = document.querySelector<HTMLElement>("[data-slot=app-shell]");
  if (!shell) return;
  const isFolded = shell.toggleAttribute("data-folded");
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store API is not in every browser, and this is one plain value
  document.cookie = `outweigh-sidebar=${isFolded ? "folded" : "open"}; path=/; max-age=31536000; samesite=lax`;
}

/** The keys that work on every page, and the palette and key list they open. Both load when first asked for. */
export function GlobalKeys({ role }: { role: Role }) {
  const router = useRouter();
  const [open, setOpen] = useState<"palette" | "keys" | null>(null);
  const go = (href: string) => () => router.push(href);
  const keys = {
    "mod+k": () => setOpen("palette"),
    "/": () => setOpen("palette"),
    "?": () => setOpen("keys"),
    "mod+\\": toggleSidebar,
    "g o": go("/openings"),
    "g r": go("/reviews"),
    "g c": go("/candidates"),
    "g d": go("/decisions"),
  };
  useKeys(keys, { isEverywhere: true });
  useEffect(() => {
    const show = () => setOpen("palette");
    document.addEventListener(OPEN_PALETTE, show);
    return () => document.removeEventListener(OPEN_PALETTE, show);
  }, []);
  const close = (isOpen: boolean) => setOpen((now) => (isOpen ? now : null));
  return (
    <>
      {open === "palette" ? <CommandPalette role={role} onOpenChange={close} /> : null}
      {open === "keys" ? <KeyList onOpenChange={close} /> : null}
    </>
  );
}
