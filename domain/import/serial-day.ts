const DAY = 86_400_000;
/** Spreadsheets count days from here, and 1900-02-29, which never was, as one of them: right from 1 March 1900 on. */
const FIRST = Date.UTC(1899, 11, 30);
/** What old workbooks of the Macintosh count from. */
const FIRST_1904 = Date.UTC(1904, 0, 1);
/** The serial of 31 December 9999, the last day a spreadsheet knows. */
const LAST = 2_958_465;

/** The day a spreadsheet means by a number, its time of day left out, or undefined: `serialDay(46115)` is "2026-04-03". */
export function serialDay(serial: number, is1904 = false): string | undefined {
  if (!(serial >= 1 && serial <= LAST)) return undefined;
  const day = new Date((is1904 ? FIRST_1904 : FIRST) + Math.floor(serial) * DAY);
  return day.toISOString().slice(0, 10);
}
