import dynamic from "next/dynamic";

/** Loaded when first asked for. */
export const AskRefereeDialog = dynamic(() =>
  import("@/components/referee/ask-referee-dialog").then((it) => it.AskRefereeDialog),
);
export const LinkDialog = dynamic(() =>
  import("@/components/referee/link-dialog").then((it) => it.LinkDialog),
);
export const ConfirmDialog = dynamic(() =>
  import("@/components/settings/confirm-dialog").then((it) => it.ConfirmDialog),
);
