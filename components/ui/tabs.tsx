"use client";

import { Content, List, Root, Trigger } from "radix-ui/tabs";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";
import { tabClass, tabListClass } from "./tab-class";

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
