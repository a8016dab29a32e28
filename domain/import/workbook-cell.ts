import type { NumberMeaning } from "@/domain/import/number-format";
import { serialDay } from "@/domain/import/serial-day";

const DAY_SECONDS = 86_400;

const two = (part: number) => String(Math.floor(part)).padStart(2, "0");

/** The time of day after so many seconds, or empty for midnight. */
function timeOf(seconds: number): string {
  if (seconds === 0) return "";
  const rest = seconds % 60;
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}${rest === 0 ? "" : `:${two(rest)}`}`;
}

/** To the second: what is left below it is the dust of fractions, which would make it the evening before. */
function dateText(serial: number, is1904: boolean): string | undefined {
  const seconds = Math.round(serial * DAY_SECONDS);
  const time = timeOf(seconds % DAY_SECONDS);
  if (seconds >= 0 && seconds < DAY_SECONDS && time !== "") return time;
  const day = serialDay(Math.floor(seconds / DAY_SECONDS), is1904);
  return day && (time === "" ? day : `${day} ${time}`);
}

/** A number of a workbook as text: a date as "2026-04-03", a percentage as "12.5%", anything else as itself. */
export function workbookNumber(value: string, meaning: NumberMeaning, is1904: boolean): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value;
  if (meaning === "date") return dateText(number, is1904) ?? String(number);
  if (meaning === "percent") return `${Number((number * 100).toPrecision(15))}%`;
  return String(number);
}

/** A text of a workbook as it was typed: characters that XML cannot hold stand in it as "_x000D_". */
export function workbookText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The number of a column, from 0, in a cell's address: `columnOfCell("AB12")` is 27. Undefined when it is no address. */
export function columnOfCell(address: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(address)?.[1];
  if (!letters) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
