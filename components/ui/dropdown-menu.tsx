"use client";

import { Check } from "lucide-react";
import { Slot } from "radix-ui/slot";
import {
  type ComponentProps,
  createContext,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useContext,
  useEffect,
} from "react";
import { cn } from "@/lib/utils";
import { floatClass } from "./float-class";
import { menuItemsOf, moveInMenu } from "./menu-keys";
import type { Align, Side } from "./place-beside";
import { type Floating, useFloating, usePlacement } from "./use-floating";

const itemClass =
  "relative flex min-h-8 cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1.5 text-left outline-none select-none hover:bg-accent focus:bg-accent aria-disabled:cursor-not-allowed aria-disabled:opacity-55 touch:min-h-11 [&_kbd]:ml-auto [&_svg]:size-3.5 [&_svg]:shrink-0 [&_svg]:stroke-[1.5] [&_svg]:text-muted-foreground forced-colors:focus:outline-1";

const MenuContext = createContext<Floating | null>(null);
const RadioContext = createContext<{ value?: string; onValueChange?: (value: string) => void }>({});

function useMenu(): Floating {
  const menu = useContext(MenuContext);
  if (!menu) throw new Error("A menu part stands outside its DropdownMenu.");
  return menu;
}

/** A menu on the platform's own popover: no script for placing it weighs on a page, and the page stays readable. */
export function DropdownMenu({ children }: { children: ReactNode }) {
  return <MenuContext value={useFloating()}>{children}</MenuContext>;
}

export function DropdownMenuTrigger({ asChild, ...props }: ComponentProps<"button"> & { asChild?: boolean }) {
  const { id, isOpen, trigger, content } = useMenu();
  const Comp = asChild ? Slot : "button";
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    content.current?.showPopover();
  };
  const popup = { "aria-haspopup": "menu", "aria-expanded": isOpen, "aria-controls": id } as const;
  return <Comp ref={trigger} popoverTarget={id} onKeyDown={onKeyDown} {...popup} {...props} />;
}

type ContentProps = ComponentProps<"div"> & { side?: Side; align?: Align };

export function DropdownMenuContent({ className, side = "bottom", align = "end", ...props }: ContentProps) {
  const menu = useMenu();
  const onToggle = usePlacement(menu, side, align);
  const { isOpen, content, trigger } = menu;
  useEffect(() => {
    if (!isOpen || !content.current) return;
    const byKey = trigger.current?.matches(":focus-visible");
    (byKey ? menuItemsOf(content.current)[0] : content.current)?.focus();
  }, [isOpen, content, trigger]);
  return (
    <div
      data-slot="dropdown-menu-content"
      ref={content}
      id={menu.id}
      popover="auto"
      role="menu"
      tabIndex={-1}
      onToggle={onToggle}
      onKeyDown={moveInMenu}
      className={cn(floatClass, "min-w-44 p-1 outline-none", className)}
      {...props}
    />
  );
}

type ItemProps = Omit<ComponentProps<"div">, "onSelect"> & {
  asChild?: boolean;
  disabled?: boolean;
  variant?: "default" | "destructive";
  /** Called when the item is chosen; `preventDefault` keeps the menu open. */
  onSelect?: (event: MouseEvent<HTMLElement>) => void;
};

export function DropdownMenuItem(props: ItemProps) {
  const { className, asChild, disabled, variant, onSelect, onClick, ...rest } = props;
  const { content } = useMenu();
  const Comp = asChild ? Slot : "div";
  const choose = (event: MouseEvent<HTMLDivElement>) => {
    if (disabled) return;
    onClick?.(event);
    onSelect?.(event);
    // A link's own navigation goes on after the menu has closed.
    if (!event.defaultPrevented) content.current?.hidePopover();
  };
  return (
    <Comp
      data-slot="dropdown-menu-item"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={disabled || undefined}
      onClick={choose}
      className={cn(
        itemClass,
        variant === "destructive" && "text-destructive [&_svg]:text-destructive",
        className,
      )}
      {...rest}
    />
  );
}

type CheckboxItemProps = ItemProps & { checked: boolean; onCheckedChange?: (checked: boolean) => void };

export function DropdownMenuCheckboxItem({
  checked,
  onCheckedChange,
  children,
  ...props
}: CheckboxItemProps) {
  const toggle = () => onCheckedChange?.(!checked);
  return (
    <DropdownMenuItem role="menuitemcheckbox" aria-checked={checked} onSelect={toggle} {...props}>
      {children}
      <Check aria-hidden className={cn("ml-auto", !checked && "invisible")} />
    </DropdownMenuItem>
  );
}

type RadioGroupProps = ComponentProps<"div"> & { value?: string; onValueChange?: (value: string) => void };

export function DropdownMenuRadioGroup({ value, onValueChange, ...props }: RadioGroupProps) {
  return (
    <RadioContext value={{ value, onValueChange }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu */}
      <div role="group" {...props} />
    </RadioContext>
  );
}

export function DropdownMenuRadioItem({ value, children, ...props }: ItemProps & { value: string }) {
  const group = useContext(RadioContext);
  const isChosen = group.value === value;
  const choose = () => group.onValueChange?.(value);
  return (
    <DropdownMenuItem role="menuitemradio" aria-checked={isChosen} onSelect={choose} {...props}>
      {children}
      <Check aria-hidden className={cn("ml-auto", !isChosen && "invisible")} />
    </DropdownMenuItem>
  );
}

export function DropdownMenuLabel({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      data-slot="dropdown-menu-label"
      className={cn("px-2.5 pt-1.5 pb-1 text-xs text-muted-foreground", className)}
      {...props}
    />
  );
}

export function DropdownMenuSeparator({ className, ...props }: ComponentProps<"hr">) {
  return (
    <hr
      data-slot="dropdown-menu-separator"
      className={cn("-mx-1 my-1 h-px border-0 bg-border", className)}
      {...props}
    />
  );
}
