import type { ReactNode } from "react";
import { DeskSaving } from "@/components/review/desk-saving";
import { GlobalKeys } from "@/components/shell/global-keys";
import { requireActor } from "@/lib/trpc-server";
import "@/components/shell/shell.css";

/** Reviewing runs without the sidebar: nothing but the question, the outcome and the answer. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { role, memberId } = await requireActor();
  return (
    <>
      <a href="#content" className="skip-link">
        Skip to the content
      </a>
      <DeskSaving memberId={memberId}>{children}</DeskSaving>
      <GlobalKeys role={role} />
    </>
  );
}
