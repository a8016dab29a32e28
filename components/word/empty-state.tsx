import type { ReactNode } from "react";
import { cn } from "@/lib/utils";

type EmptyStateProps = {
  /** One serif line: "No candidates yet". */
  title: ReactNode;
  /** One sentence on what fills it. */
  children?: ReactNode;
  /** One or two buttons. */
  actions?: ReactNode;
  level?: 2 | 3;
  className?: string;
};

export function EmptyState({ title, children, actions, level = 2, className }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div data-slot="empty-state" className={cn("py-6", className)}>
      <Heading className="finding-2">{title}</Heading>
      {children ? <p className="section-note mt-1 max-w-[400px]">{children}</p> : null}
      {actions ? <div className="mt-3.5 flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
