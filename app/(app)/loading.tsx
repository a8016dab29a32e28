import { PageFrame } from "@/components/shell/page-frame";
import { RowSkeleton } from "@/components/word/row-skeleton";

export default function Loading() {
  return (
    <PageFrame crumbs={[]}>
      <RowSkeleton label="Loading the page" rows={8} />
    </PageFrame>
  );
}
