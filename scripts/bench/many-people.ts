/** A table of so many people, one in so many of them without a name, and the lines of these. */
export interface ManyPeople {
  readonly csv: string;
  readonly badLines: readonly number[];
}

const HEADINGS = "Reference,Name,E-mail,Phone,Headline,Employer,School,Links";

function cells(number: number, isBad: boolean): string[] {
  const name = isBad ? "" : `Person ${number.toString(36)} Number ${number}`;
  return [
    `ref-${number}`,
    name,
    `person.${number}@example.test`,
    `+49 30 ${1_000_000 + number}`,
    `"Clerk, claims ${number % 97}"`,
    `Employer ${number % 1009}`,
    `School ${number % 211}`,
    `https://people.example/${number}`,
  ];
}

/** `manyPeople(100_000, 100)` has a thousand bad rows. Lines count from 1, headings included; `badEvery` 0: none. */
export function manyPeople(rows: number, badEvery: number): ManyPeople {
  const badLines: number[] = [];
  const lines = [HEADINGS];
  for (let number = 1; number <= rows; number++) {
    const isBad = badEvery > 0 && number % badEvery === 0;
    if (isBad) badLines.push(number + 1);
    lines.push(cells(number, isBad).join(","));
  }
  return { csv: lines.join("\r\n"), badLines };
}
