import Link from "next/link";
import { Button } from "@/components/ui/button";
import { PageFinding } from "@/components/word/page-finding";
import { When } from "@/components/word/when";
import type { ImportView } from "@/domain/import/import-view";

/** An import that was taken back: that nothing of it is left, and the way to bring in the next file. */
export function ImportUndone({ view }: { view: ImportView }) {
  const note = (
    <>
      {view.undoneAt ? (
        <>
          Undone <When at={view.undoneAt} saysToday />.{" "}
        </>
      ) : null}
      Nothing that came with <bdi>{view.fileName}</bdi> is left. To import it after all, bring the file in
      again.
    </>
  );
  return (
    <div className="grid gap-5">
      <PageFinding note={note}>This import was undone</PageFinding>
      <div>
        <Button asChild variant="primary">
          <Link href={`/openings/${view.openingId}/imports`}>Import another file</Link>
        </Button>
      </div>
    </div>
  );
}
