"use client";

import { Command as Root } from "cmdk";
import { Search } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/utils";
import { Dialog, DialogContent, DialogDescription, DialogTitle } from "./dialog";

export function Command({ className, ...props }: ComponentProps<typeof Root>) {
  return (
    <Root data-slot="command" className={cn("flex flex-col overflow-hidden text-sm", className)} {...props} />
  );
}

type CommandDialogProps = ComponentProps<typeof Dialog> & {
  title?: string;
  description?: string;
  command?: ComponentProps<typeof Root>;
  children: ReactNode;
};

/** The palette. Load it with `dynamic()`: nobody needs its script before the first ⌘K. */
export function CommandDialog({
  title = "Search or jump to",
  description,
  command,
  children,
  ...props
}: CommandDialogProps) {
  return (
    <Dialog {...props}>
      <DialogContent
        showClose={false}
        className="top-[max(16px,14vh)] max-w-xl translate-y-0 gap-0 overflow-hidden p-0"
      >
        <DialogTitle className="sr-only">{title}</DialogTitle>
        <DialogDescription className="sr-only">
          {description ?? "Type a name or an action, choose with the arrow keys, open with Enter."}
        </DialogDescription>
        <Command label={title} {...command}>
          {children}
        </Command>
      </DialogContent>
    </Dialog>
  );
}

export function CommandInput({ className, ...props }: ComponentProps<typeof Root.Input>) {
  return (
    <div
      data-slot="command-input"
      className="flex h-[46px] shrink-0 items-center gap-2.5 border-b border-border px-3.5"
    >
      <Search aria-hidden className="size-3.5 shrink-0 stroke-[1.5] text-muted-foreground" />
      <Root.Input
        className={cn(
          "h-full w-full bg-transparent text-base outline-none placeholder:text-muted-foreground touch:text-md",
          className,
        )}
        {...props}
      />
    </div>
  );
}

export function CommandList({ className, ...props }: ComponentProps<typeof Root.List>) {
  return (
    <Root.List
      data-slot="command-list"
      className={cn("max-h-[min(420px,60dvh)] overflow-x-hidden overflow-y-auto pb-1.5", className)}
      {...props}
    />
  );
}

export function CommandEmpty({ className, ...props }: ComponentProps<typeof Root.Empty>) {
  return (
    <Root.Empty
      data-slot="command-empty"
      className={cn("px-3.5 py-5 text-muted-foreground", className)}
      {...props}
    />
  );
}

export function CommandGroup({ className, ...props }: ComponentProps<typeof Root.Group>) {
  return (
    <Root.Group
      data-slot="command-group"
      className={cn(
        "[&_[cmdk-group-heading]]:px-3.5 [&_[cmdk-group-heading]]:pt-2.5 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-muted-foreground",
        className,
      )}
      {...props}
    />
  );
}

export function CommandItem({ className, ...props }: ComponentProps<typeof Root.Item>) {
  return (
    <Root.Item
      data-slot="command-item"
      className={cn(
        "flex min-h-[34px] cursor-pointer items-center gap-2.5 px-3.5 py-1 select-none data-[disabled=true]:pointer-events-none data-[disabled=true]:opacity-55 data-[selected=true]:bg-accent touch:min-h-11 [&_kbd]:ml-auto [&_svg]:size-3.5 [&_svg]:shrink-0 [&_svg]:stroke-[1.5] [&_svg]:text-muted-foreground forced-colors:data-[selected=true]:outline-1",
        className,
      )}
      {...props}
    />
  );
}

export function CommandFooter({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      data-slot="command-footer"
      className={cn(
        "flex gap-4 border-t border-border px-3.5 py-[9px] text-xs text-muted-foreground max-sm:hidden [&>span]:inline-flex [&>span]:items-center [&>span]:gap-1.5",
        className,
      )}
      {...props}
    />
  );
}
