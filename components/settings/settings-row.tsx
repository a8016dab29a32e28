import type { ReactNode } from "react";

/** One setting: what it is, what it is set to, and how to change it. */
export function SettingsRow({
  label,
  children,
  action,
}: {
  label: ReactNode;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="grid min-h-11 grid-cols-[148px_minmax(0,1fr)_auto] items-center gap-x-5 gap-y-1 py-1.5 max-sm:grid-cols-[minmax(0,1fr)_auto]">
      <span className="text-sm text-muted-foreground max-sm:col-span-2">{label}</span>
      <span className="min-w-0 break-words">{children}</span>
      {action}
    </div>
  );
}
