import type { ImportDeeds } from "@/components/import/use-import-deeds";
import type { ImportView } from "@/domain/import/import-view";

/** What every form takes on which is said how a file is read. */
export interface ImportChoiceProps {
  view: ImportView;
  deeds: Pick<ImportDeeds, "check" | "isBusy">;
  /** Back to what the last check found, as long as nothing was changed since. */
  onBack: (() => void) | undefined;
}
