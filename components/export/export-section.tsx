"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { ExportButton } from "@/components/export/export-button";
import { ExportsList } from "@/components/export/exports-list";
import { useExportList } from "@/components/export/use-exports";
import { errorSentence } from "@/components/form/api-error";
import { SettingsSection } from "@/components/settings/settings-section";
import { LockedNotice } from "@/components/word/locked-notice";
import { useTRPC } from "@/lib/trpc-client";

const NOTE = "Every opening with its candidates, files and history as one archive, to keep or to take along.";

/** The whole organization as one archive, and who exported it before. */
export function ExportSection() {
  const trpc = useTRPC();
  const { data: profile } = useSuspenseQuery(trpc.profile.get.queryOptions());
  const { data: exports, error } = useExportList(null);
  const title = profile.organizations.find(({ isCurrent }) => isCurrent)?.name ?? "";
  return (
    <SettingsSection
      title="Export"
      note={NOTE}
      action={error ? null : <ExportButton of={{ openingId: null, title }} />}
    >
      {error ? <LockedNotice>{errorSentence(error)}</LockedNotice> : null}
      {exports?.length === 0 ? <p className="section-note">Nothing has been exported yet.</p> : null}
      {exports && exports.length > 0 ? <ExportsList exports={exports} /> : null}
    </SettingsSection>
  );
}
