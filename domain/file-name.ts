const LONGEST = 120;

// Marks that turn the direction of writing can make "fdp.exe" read as "exe.pdf".
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is taken out
const UNSTORABLE = /[\u0000-\u001f\u007f\p{Cs}]/gu;

/**
 * A file's name as it is kept: without folders, control characters and tricks of direction, at most 120 characters, its
 * ending kept. `fileNameOf("C:\\work\\Report.pdf")` is "Report.pdf"; a name with nothing in it becomes "file".
 */
export function fileNameOf(raw: string): string {
  const last = raw.split(/[/\\]/).at(-1) ?? "";
  const name = last.normalize("NFC").replace(DIRECTION, "").replace(UNSTORABLE, "").trim();
  if (name === "" || /^\.+$/.test(name)) return "file";
  if (name.length <= LONGEST) return name;
  const dot = name.lastIndexOf(".");
  const ending = dot > 0 && name.length - dot <= 12 ? name.slice(dot) : "";
  return `${name.slice(0, LONGEST - 1 - ending.length).replace(/\p{Cs}$/u, "")}…${ending}`;
}

/**
 * The header under which a file is saved: `contentDisposition("attachment", "Umsätze.csv")` is
 * `attachment; filename="Ums_tze.csv"; filename*=UTF-8''Ums%C3%A4tze.csv` (RFC 6266).
 */
export function contentDisposition(how: "attachment" | "inline", name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const coded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${coded}`;
}
