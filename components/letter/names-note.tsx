import { TriangleAlert } from "lucide-react";
import type { NamesFound } from "@/components/letter/letter-data";
import { Notice } from "@/components/word/notice";
import { whyNamesStop, whyQuoteWarns } from "@/domain/letter/other-names";
import { joinNames } from "@/domain/ranking/count-word";

interface NamesNoteProps {
  names: NamesFound;
  /** Of the reasons, which are not in the letter yet. */
  isQuote?: boolean;
}

/** Who else a text names, said as soon as it is stored: by full name it cannot be sent, by a part somebody looks once more. */
export function NamesNote({ names, isQuote = false }: NamesNoteProps) {
  const stop = isQuote ? whyQuoteWarns(names.named) : whyNamesStop(names.named);
  const hint = joinNames(names.hinted);
  return (
    <div role="status" className="grid gap-2 empty:hidden">
      {stop ? (
        <Notice icon={TriangleAlert} tone="bad">
          {stop}
        </Notice>
      ) : null}
      {hint ? (
        <Notice icon={TriangleAlert}>
          Does this speak of {hint}? A part of that name is in it. Nobody else belongs in a letter.
        </Notice>
      ) : null}
    </div>
  );
}
