"use client";

import { useEffect } from "react";
import { Toaster as Sonner, type ToasterProps, toast } from "sonner";
import { drawToasts } from "@/components/ui/toast";

/**
 * Where `toast()` appears: ink on the page, an "Undo" as its action. Only its buttons take the pointer; a click on its
 * words reaches what lies below, and a pointer resting there does not keep it from leaving.
 */
export function Toaster(props: ToasterProps) {
  // After the effects below it: by then it listens.
  useEffect(() => drawToasts(toast), []);
  return (
    <Sonner
      position="bottom-left"
      visibleToasts={3}
      gap={8}
      containerAriaLabel="Messages"
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            "pointer-events-none flex min-h-10 w-(--width) max-w-full items-center gap-3 rounded-md bg-primary py-[7px] pr-2 pl-3.5 font-sans text-sm text-primary-foreground shadow-popover",
          icon: "shrink-0 [&_svg]:size-4",
          content: "mr-auto min-w-0",
          title: "font-normal",
          description: "text-xs opacity-85",
          actionButton:
            "pointer-events-auto h-[26px] shrink-0 rounded-sm border border-primary-foreground/40 px-2.5 touch:h-9 hover:bg-primary-foreground/10",
          cancelButton: "pointer-events-auto h-[26px] shrink-0 rounded-sm px-2 touch:h-9",
          error: "outline-2 outline-destructive -outline-offset-2",
        },
      }}
      {...props}
    />
  );
}
