"use client";

import { useQuery } from "@tanstack/react-query";
import { AppSidebar } from "@/components/shell/app-sidebar";
import { Sheet, SheetContent, SheetDescription, SheetTitle } from "@/components/ui/sheet";
import { useTRPC } from "@/lib/trpc-client";

/** The sidebar in a sheet from the left. */
export function PhoneSheet({ onOpenChange }: { onOpenChange: (isOpen: boolean) => void }) {
  const { data: shell } = useQuery(useTRPC().shell.get.queryOptions());
  return (
    <Sheet open onOpenChange={onOpenChange}>
      <SheetContent side="left" className="bg-sidebar p-3.5">
        <SheetTitle className="sr-only">Menu</SheetTitle>
        <SheetDescription className="sr-only">Where everything is.</SheetDescription>
        {shell ? <AppSidebar shell={shell} /> : null}
      </SheetContent>
    </Sheet>
  );
}
