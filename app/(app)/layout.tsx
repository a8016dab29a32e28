import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { queryClient, requireActor, trpc } from "@/lib/trpc-server";
import "@/components/shell/shell.css";

export default async function AppLayout({ children }: { children: ReactNode }) {
  await requireActor();
  const shell = await queryClient().fetchQuery(trpc.shell.get.queryOptions());
  const isFolded = (await cookies()).get("outweigh-sidebar")?.value === "folded";
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <AppShell shell={shell} isFolded={isFolded}>
        {children}
      </AppShell>
    </HydrationBoundary>
  );
}
