import { LinkDialog } from "@/components/guest/link-dialog";

interface CandidateLinkDialogProps {
  name: string;
  path: string;
  onClose: () => void;
}

/** A candidate's link, for a member to pass on. */
export function CandidateLinkDialog(props: CandidateLinkDialogProps) {
  return (
    <LinkDialog {...props} hint="It works again and again for 30 days.">
      Whoever has it can add, correct and withdraw in their name. The log says that you have seen it.
    </LinkDialog>
  );
}
