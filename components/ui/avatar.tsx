import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

type AvatarProps = ComponentProps<"span"> & {
  name: string;
  size?: "default" | "lg";
  /** Set where the name is not written beside it. */
  labelled?: boolean;
};

/** Initials in a circle; there are no photos anywhere. */
export function Avatar({ name, size = "default", labelled = false, className, ...props }: AvatarProps) {
  return (
    <span
      data-slot="avatar"
      {...(labelled ? { role: "img", "aria-label": name } : { "aria-hidden": true })}
      title={labelled ? name : undefined}
      className={cn(
        "inline-grid shrink-0 place-items-center rounded-full border border-border-strong bg-card text-xs leading-none font-medium tracking-[-0.02em] text-foreground",
        size === "lg" ? "size-7" : "size-6",
        className,
      )}
      {...props}
    >
      {initialsOf(name)}
    </span>
  );
}

/** First letters of the first and the last word, by grapheme: "Dana Whitfield" gives "DW". */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const picked = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return picked.map((word) => Array.from(word ?? "")[0]?.toLocaleUpperCase() ?? "").join("");
}
