import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/utils";

type TieBandProps = Omit<ComponentProps<"tbody">, "title"> & {
  /** "Too close to call". */
  title: ReactNode;
  /** Whom the band is behind: "80 % or more behind everyone above". */
  note?: ReactNode;
  /** Columns of the table, for the title's row. */
  columns: number;
  /** False for a single candidate and for those without a place: no hatched edge. */
  isTied?: boolean;
};

/** A body of a ranking table that holds everyone its best candidate is not ahead of by 80 %. */
export function TieBand({
  title,
  note,
  columns,
  isTied = true,
  className,
  children,
  ...props
}: TieBandProps) {
  return (
    <tbody
      data-slot="tie-band"
      data-tied={isTied || undefined}
      className={cn("tie-band", className)}
      {...props}
    >
      <tr>
        <th
          colSpan={columns}
          scope="rowgroup"
          className="border-b border-border-strong pt-[18px] pb-2 pl-3 text-left text-sm font-strong"
        >
          {title}
          {note ? (
            <span className="ml-2.5 font-normal text-muted-foreground max-sm:ml-0 max-sm:block">{note}</span>
          ) : null}
        </th>
      </tr>
      {children}
    </tbody>
  );
}
