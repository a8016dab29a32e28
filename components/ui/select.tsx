"use client";

import { Check, ChevronDown } from "lucide-react";
import {
  Content,
  Group,
  Icon,
  Item,
  ItemIndicator,
  ItemText,
  Label,
  Portal,
  Root,
  Trigger,
  Value,
  Viewport,
} from "radix-ui/select";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";
import { controlClass } from "./input";
import { floatClass } from "./popover";

export const Select = Root;
export const SelectGroup = Group;
export const SelectValue = Value;

/** For lists whose rows are more than a word; elsewhere `NativeSelect` weighs nothing. */
export function SelectTrigger({ className, children, ...props }: ComponentProps<typeof Trigger>) {
  return (
    <Trigger
      data-slot="select-trigger"
      className={cn(
        controlClass,
        "flex h-[34px] items-center justify-between gap-2 px-2.5 text-left data-[placeholder]:text-muted-foreground touch:h-11",
        className,
      )}
      {...props}
    >
      {children}
      <Icon asChild>
        <ChevronDown aria-hidden className="size-3.5 shrink-0 stroke-[1.5] text-muted-foreground" />
      </Icon>
    </Trigger>
  );
}

export function SelectContent({ className, children, ...props }: ComponentProps<typeof Content>) {
  return (
    <Portal>
      <Content
        data-slot="select-content"
        position="popper"
        sideOffset={4}
        collisionPadding={8}
        className={cn(
          floatClass,
          "max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) overflow-hidden",
          className,
        )}
        {...props}
      >
        <Viewport className="p-1">{children}</Viewport>
      </Content>
    </Portal>
  );
}

export function SelectLabel({ className, ...props }: ComponentProps<typeof Label>) {
  return <Label data-slot="select-label" className={cn("axis px-2.5 pt-1.5 pb-1", className)} {...props} />;
}

export function SelectItem({ className, children, ...props }: ComponentProps<typeof Item>) {
  return (
    <Item
      data-slot="select-item"
      className={cn(
        "relative flex min-h-8 cursor-pointer items-center rounded-md py-1.5 pr-8 pl-2.5 outline-none select-none data-[disabled]:pointer-events-none data-[disabled]:opacity-55 data-[highlighted]:bg-accent touch:min-h-11 forced-colors:data-[highlighted]:outline-1",
        className,
      )}
      {...props}
    >
      <ItemText>{children}</ItemText>
      <ItemIndicator className="absolute right-2.5">
        <Check aria-hidden className="size-3.5 stroke-[1.5]" />
      </ItemIndicator>
    </Item>
  );
}
