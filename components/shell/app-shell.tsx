import type { ReactNode } from "react";
import { AppSidebar } from "@/components/shell/app-sidebar";
import { GlobalKeys } from "@/components/shell/global-keys";
import { PrintLine } from "@/components/shell/print-line";
import type { ShellData } from "@/components/shell/shell-data";

/** Sidebar and page. The sidebar folds to icons between 641 and 1399 px, or by ⌘\; on a phone it is behind the menu. */
export function AppShell({
  shell,
  isFolded,
  children,
}: {
  shell: ShellData;
  isFolded: boolean;
  children: ReactNode;
}) {
  return (
    <div data-slot="app-shell" data-folded={isFolded || undefined} className="app-shell">
      <a href="#content" className="skip-link print:hidden">
        Skip to the content
      </a>
      <aside aria-label="Sidebar" className="app-sidebar print:hidden">
        {/* Drawn last: whatever scrolls beside it stays in one layer, which is not drawn anew for each row that comes. */}
        <div className="sticky top-3.5 z-1 h-[calc(100dvh-28px)]">
          <AppSidebar shell={shell} />
        </div>
      </aside>
      <div className="flex min-w-0 flex-col print:block">
        <PrintLine
          start={shell.organizationName}
          end="Outweigh"
          className="mb-2 border-b border-border-strong pb-1.5"
        />
        {children}
      </div>
      <GlobalKeys role={shell.role} />
    </div>
  );
}
