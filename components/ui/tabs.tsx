"use client";

import { Content, List, Root, Trigger } from "radix-ui/tabs";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

export const tabListClass =
  "flex gap-5 overflow-x-auto overflow-y-hidden border-b border-border text-sm [scrollbar-width:none] print:hidden";
/** The look of one tab, for links that are tabs (`aria-current`) as for buttons that switch a panel. */
export const tabClass =
  "-mb-px flex shrink-0 items-center gap-1.5 border-b-[1.5px] border-transparent pb-[9px] whitespace-nowrap text-muted-foreground hover:text-foreground focus-visible:-outline-offset-2 touch:min-h-11 aria-[current]:border-foreground aria-[current]:font-medium aria-[current]:text-foreground data-[state=active]:border-foreground data-[state=active]:font-medium data-[state=active]:text-foreground";

export function Tabs({ className, ...props }: ComponentProps<typeof Root>) {
  return <Root data-slot="tabs" className={cn("grid gap-7", className)} {...props} />;
}

export function TabsList({ className, ...props }: ComponentProps<typeof List>) {
  return <List data-slot="tabs-list" className={cn(tabListClass, className)} {...props} />;
}

export function TabsTrigger({ className, ...props }: ComponentProps<typeof Trigger>) {
  return <Trigger data-slot="tabs-trigger" className={cn(tabClass, className)} {...props} />;
}

export function TabsContent({ className, ...props }: ComponentProps<typeof Content>) {
  return <Content data-slot="tabs-content" className={cn(className)} {...props} />;
}
