import type { ReactNode } from "react";
import { Brand } from "@/components/shell/brand";

/** The page of somebody who came by a link: the brand, who asks, and one column that a phone shows whole. */
export function GuestFrame({ asker, children }: { asker?: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-[660px] flex-col px-4 sm:px-8">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-border py-3">
        <Brand href={null} className="px-0" />
        {asker ? <span className="min-w-0 break-words text-sm text-muted-foreground">{asker}</span> : null}
      </header>
      <main id="content" tabIndex={-1} className="flex-1 pt-7 pb-12 outline-none">
        {children}
      </main>
    </div>
  );
}
