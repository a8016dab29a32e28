import { countsInWords, entriesOf, leftOutWords } from "@/components/import/import-words";
import type { ImportView } from "@/domain/import/import-view";
import { formatCount, formatNumber } from "@/lib/format";

/** What a check found, in words, and what is asked before anything is left out. */
export interface CheckedWords {
  readonly finding: string;
  readonly note: string;
  /** The button that imports; null where there is nothing to import. */
  readonly go: string | null;
  /** Asked first where something is left out. */
  readonly question: { readonly title: string; readonly text: string; readonly action: string } | null;
}

type Checked = Pick<ImportView, "columns" | "rowsTotal" | "rowsBad" | "counts">;

const MEND = "Mend the file and bring it in again";
const LATER = "What is left out is not imported: download it, mend it, and import that file afterwards.";

/** A table is read by the row, all or nothing: `[good, bad]` rows. */
function tableFinding(good: number, bad: number): string {
  const total = good + bad;
  const all = formatNumber(total);
  if (total === 1)
    return good === 1 ? "The one row can be imported" : "The one row cannot be read as it stands";
  if (bad === 0) return `All ${all} rows can be imported`;
  if (good === 0) return `None of the ${all} rows can be read as it stands`;
  const stand = bad === 1 ? "it stands" : "they stand";
  return `${formatNumber(good)} of ${all} rows can be imported, ${formatNumber(bad)} cannot as ${stand}`;
}

function tableWords(good: number, bad: number): Pick<CheckedWords, "finding" | "go" | "question"> {
  const finding = tableFinding(good, bad);
  if (bad === 0) return { finding, go: `Import ${formatCount(good, "row")}`, question: null };
  const question = {
    title: `Leave ${formatCount(bad, "bad row")} out?`,
    text: `${formatCount(good, "row is", "rows are")} imported. ${LATER}`,
    action: `Import ${formatCount(good, "row")}`,
  };
  return { finding, go: `Import the ${formatCount(good, "good row")}…`, question };
}

/** An entry, mostly a person, is read as far as it can be: of some only a part, or nothing. */
function entryWords(total: number, bad: number): Pick<CheckedWords, "finding" | "go" | "question"> {
  const all = formatCount(total, "entry", "entries");
  if (bad === 0) {
    const finding = total === 1 ? "The one entry can be imported" : `All ${all} can be imported`;
    return { finding, go: `Import ${all}`, question: null };
  }
  const finding =
    total === 1
      ? "The one entry cannot be read whole"
      : `${formatNumber(bad)} of ${all} cannot be read whole`;
  const question = {
    title: "Leave out what cannot be read?",
    text: `What can be read is imported. ${LATER}`,
    action: "Import what can be read",
  };
  return { finding, go: "Import what can be read…", question };
}

/** What is said of a file that was checked. */
export function checkedWords(view: Checked): CheckedWords {
  const { rowsBad: bad, counts } = view;
  const total = view.rowsTotal ?? 0;
  const [one] = entriesOf(view);
  const isTable = one === "row";
  const words = isTable ? tableWords(total - bad, bad) : entryWords(total, bad);
  const made = countsInWords(counts);
  const left = leftOutWords({ ...counts, skipped: 0 }, view);
  if (total === 0)
    return { finding: "There is nothing in this file to import", note: `${MEND}.`, go: null, question: null };
  if (made !== "nothing") return { ...words, note: [`It would make ${made}.`, ...left].join(" ") };
  if (left.length > 0 && bad === 0) {
    return { finding: "Nothing in this file is new", note: left.join(" "), go: null, question: null };
  }
  const note = isTable ? `${MEND}, or change what its columns mean.` : `${MEND}.`;
  return { ...words, note: [...left, note].join(" "), go: null, question: null };
}
