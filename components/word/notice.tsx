import type { LucideIcon } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/utils";

type NoticeProps = ComponentProps<"div"> & { icon: LucideIcon; tone?: "plain" | "bad"; action?: ReactNode };

/** One line that says what is the matter, with at most one thing to do about it. */
export function Notice({ icon: Icon, tone = "plain", action, className, children, ...props }: NoticeProps) {
  const isBad = tone === "bad";
  return (
    <div
      data-slot="notice"
      className={cn(
        "grid grid-cols-[16px_1fr_auto] items-center gap-x-3 gap-y-2 rounded-md border bg-card px-3.5 py-2.5 text-sm max-sm:grid-cols-[16px_1fr]",
        isBad ? "border-destructive/55" : "border-border-strong",
        className,
      )}
      {...props}
    >
      <Icon aria-hidden className={cn("size-4 stroke-[1.5]", isBad && "text-destructive")} />
      <div className="min-w-0">{children}</div>
      {action ? <div className="max-sm:col-start-2">{action}</div> : null}
    </div>
  );
}
