import { Check, HardDrive, Loader, TriangleAlert } from "lucide-react";
import { cn } from "@/lib/utils";

export type SaveStateKind = "idle" | "saving" | "saved" | "kept" | "unsaved";

type SaveStateProps = {
  kind: SaveStateKind;
  /** Clock time of the acknowledgement: "14:06". */
  at?: string;
  /** "Saved" unless it is a draft. */
  savedWord?: string;
  className?: string;
};

/** Where what was typed is now. "Saving" shows only when it takes longer than 400 ms; "Saved" means the server has it. */
export function SaveState({ kind, at, savedWord = "Saved", className }: SaveStateProps) {
  const [Icon, words] = {
    idle: [null, ""] as const,
    saving: [Loader, "Saving"] as const,
    saved: [Check, at ? `${savedWord} ${at}` : savedWord] as const,
    kept: [HardDrive, "Kept on this device"] as const,
    unsaved: [TriangleAlert, "Not saved yet"] as const,
  }[kind];
  return (
    <span
      data-slot="save-state"
      data-kind={kind}
      role="status"
      className={cn(
        "inline-flex items-center gap-1.5 text-sm whitespace-nowrap text-muted-foreground tabular-nums",
        kind === "unsaved" && "font-strong text-foreground",
        className,
      )}
    >
      {Icon ? (
        <span
          key={kind}
          className={cn("inline-flex items-center gap-1.5", kind === "saving" && "animate-appear")}
        >
          <Icon aria-hidden className="size-3.5 stroke-[1.5]" />
          {words}
        </span>
      ) : null}
    </span>
  );
}
