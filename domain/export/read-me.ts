interface Contents {
  readonly openings: readonly { readonly title: string; readonly leftOut: number }[];
  readonly hasFiles: boolean;
}

const FILES =
  "files/                the attached files, a folder for each piece of evidence; files.csv lists them";
const NO_FILES = "files.csv             the names of the attached files, which were left out";

/** What an archive holds, for whoever opens it years later and knows nothing of it. */
export function readMe({ openings, hasFiles }: Contents): string {
  const leftOut = openings.reduce((sum, opening) => sum + opening.leftOut, 0);
  const lines = [
    "An export from Outweigh",
    "",
    ...openings.map(({ title }) => `- ${title}`),
    "",
    "candidates.csv        one candidate on each row",
    "outcomes.csv          what they did and what came of it",
    "evidence.csv          what supports each outcome",
    "credentials.csv       their certificates",
    "outweigh.xlsx         the same four tables as one workbook",
    "outweigh.json         everything: brief, rubric, reviews, votes, decisions and what happened when",
    hasFiles ? FILES : NO_FILES,
    "",
    "The tables are UTF-8. A text that a spreadsheet would take for a formula has an apostrophe before it;",
    "importing the archive into Outweigh takes it away again.",
    ...(leftOut > 0
      ? ["", `Left out, because whoever exported has still to review them: ${leftOut} of the candidates.`]
      : []),
  ];
  return `${lines.join("\r\n")}\r\n`;
}
