import dynamic from "next/dynamic";

/** Loaded when first asked for. */
export const AskRefereeDialog = dynamic(() =>
  import("@/components/referee/ask-referee-dialog").then((it) => it.AskRefereeDialog),
);
export const RefereeLinkDialog = dynamic(() =>
  import("@/components/referee/referee-link-dialog").then((it) => it.RefereeLinkDialog),
);
export const ConfirmDialog = dynamic(() =>
  import("@/components/settings/confirm-dialog").then((it) => it.ConfirmDialog),
);
