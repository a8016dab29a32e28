/** Mailboxes anybody can have: they say nothing about where somebody works. */
const FREEMAIL = new Set(
  `gmail.com googlemail.com outlook.com outlook.de hotmail.com hotmail.co.uk hotmail.fr hotmail.de live.com live.co.uk msn.com
  yahoo.com yahoo.co.uk yahoo.fr yahoo.de ymail.com icloud.com me.com mac.com aol.com proton.me protonmail.com pm.me
  gmx.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de mail.com mail.ru yandex.com yandex.ru zoho.com
  fastmail.com hey.com tutanota.com tuta.com mailbox.org posteo.de orange.fr laposte.net free.fr wanadoo.fr libero.it
  bluewin.ch btinternet.com qq.com 163.com 126.com rediffmail.com`.split(/\s+/),
);

/** Second-level labels under which whole countries register: the name stands before them, as in harbour.co.uk. */
const SHARED_LABELS = new Set([
  "co",
  "com",
  "org",
  "net",
  "ac",
  "gov",
  "edu",
  "ltd",
  "plc",
  "gob",
  "or",
  "ne",
]);

/** Words of a company's name that no domain repeats. */
const LEGAL_WORDS = new Set(
  `ag gmbh mbh kg kgaa ohg ug se ltd limited plc llp llc lp inc incorporated corp corporation company co bv nv sa sas
  sarl srl spa oy oyj ab as asa aps a/s pty pte pvt the and und et group gruppe groupe holding holdings`.split(
    /\s+/,
  ),
);

/** What a mail address says about the company somebody named. */
export type DomainMatch = "MATCHES" | "DIFFERS" | "FREEMAIL" | "NOT_NAMED";

/** The part of an address behind the @, in lower case: `mailDomainOf("Jana@Harbour.Example")` is "harbour.example". */
export function mailDomainOf(address: string): string {
  return address
    .slice(address.lastIndexOf("@") + 1)
    .trim()
    .toLowerCase();
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("&", " and ");
}

/** The label somebody registered: "harbour-line" of "mail.harbour-line.co.uk", without its hyphens. */
function registeredName(domain: string): string {
  const labels = domain.split(".").filter(Boolean);
  const country = labels.pop();
  const second = labels.at(-1);
  if (country && labels.length > 1 && second !== undefined && SHARED_LABELS.has(second)) labels.pop();
  return (labels.at(-1) ?? "").replaceAll("-", "");
}

/**
 * Whether the domain of a mail address is that of the company named. Legal forms, accents, hyphens and subdomains do not
 * matter; the first words of a longer name may stand for it, from four letters on. A mailbox that anybody can have never
 * matches. `matchDomain("Harbour Line GmbH", "jana@mail.harbour-line.example")` is "MATCHES".
 */
export function matchDomain(company: string, address: string): DomainMatch {
  const domain = mailDomainOf(address);
  if (FREEMAIL.has(domain)) return "FREEMAIL";
  const words = plain(company)
    .split(/[^\p{L}\p{N}/]+/u)
    .filter((word) => word !== "" && !LEGAL_WORDS.has(word))
    .map((word) => word.replaceAll("/", ""));
  if (words.length === 0 || domain === "") return "NOT_NAMED";
  const name = registeredName(plain(domain));
  const isNamed = words.some((_, index) => {
    const joined = words.slice(0, index + 1).join("");
    return joined === name && (index === words.length - 1 || joined.length >= 4);
  });
  return isNamed ? "MATCHES" : "DIFFERS";
}
