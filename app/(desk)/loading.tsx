import { Skeleton } from "@/components/ui/skeleton";

/** The desk before it arrives: its bar and columns, empty. */
export default function DeskLoading() {
  return (
    <div
      role="status"
      aria-label="Loading the review"
      className="grid min-h-dvh grid-rows-[48px_minmax(0,1fr)]"
    >
      <div className="border-b" />
      <div className="mx-auto w-full max-w-[620px] px-4 pt-9">
        <Skeleton className="w-40" />
        <Skeleton className="mt-4 h-7 w-4/5" />
        <Skeleton className="mt-8 h-16 w-full" />
        <Skeleton className="mt-8 w-full" />
        <Skeleton className="mt-3 w-3/4" />
      </div>
    </div>
  );
}
