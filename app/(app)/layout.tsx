import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { makeQueryClient } from "@/lib/query-client";
import { requireActor, trpc } from "@/lib/trpc-server";
import "@/components/shell/shell.css";

export default async function AppLayout({ children }: { children: ReactNode }) {
  await requireActor();
  // A cache of its own: what pages prefetch is theirs to send, and the phone's menu asks again when it opens.
  const shell = await makeQueryClient().fetchQuery(trpc.shell.get.queryOptions());
  const isFolded = (await cookies()).get("outweigh-sidebar")?.value === "folded";
  return (
    <AppShell shell={shell} isFolded={isFolded}>
      {children}
    </AppShell>
  );
}
