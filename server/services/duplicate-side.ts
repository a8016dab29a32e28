import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import type { DuplicateKind } from "@/domain/duplicate/duplicate";
import type { Transaction } from "@/server/db";

/** One of two look-alikes as it is put beside the other: values by field, as plain as they are stored. */
export interface DuplicateSide {
  readonly id: string;
  readonly title: string;
  /** Where it stands: the openings of a person, the opening of the rest. */
  readonly places: readonly {
    readonly openingId: string;
    readonly applicationId: string;
    readonly title: string;
  }[];
  readonly fields: Readonly<Record<string, string>>;
}

const place = { select: { id: true, openingId: true, opening: { select: { title: true } } } } as const;
type Place = { id: string; openingId: string; opening: { title: string } };

function placeOf({ id, openingId, opening }: Place): DuplicateSide["places"][number] {
  return { openingId, applicationId: id, title: opening.title };
}

function said(value: string | number | Date | null): string {
  if (value === null) return "";
  return value instanceof Date ? calendarDayOf(value) : String(value);
}

async function people(tx: Transaction, where: { organizationId: string; id: { in: string[] } }) {
  const rows = await tx.candidate.findMany({ where, include: { applications: place } });
  return rows.map(({ id, name, email, phone, headline, employer, school, applications }): DuplicateSide => {
    const fields = { Name: name, "E-mail": said(email), Phone: said(phone), "What they do": headline };
    return {
      id,
      title: name,
      places: applications.map(placeOf),
      fields: { ...fields, Employer: employer, School: school },
    };
  });
}

async function outcomes(tx: Transaction, where: { organizationId: string; id: { in: string[] } }) {
  const include = { application: place, _count: { select: { evidence: { where: { isStatement: false } } } } };
  const rows = await tx.outcome.findMany({ where, include });
  return rows.map((row): DuplicateSide => {
    const { id, statement, metric, unit, baseline, after, periodStart, periodEnd, aiPart, ownPart } = row;
    const numbers = { Measure: metric, Unit: unit, Before: said(baseline), After: said(after) };
    const rest = { From: said(periodStart), To: said(periodEnd), "AI’s part": aiPart, "Own part": ownPart };
    const fields = {
      "What changed": statement,
      ...numbers,
      ...rest,
      "Pieces of evidence": said(row._count.evidence),
    };
    return { id, title: statement, places: [placeOf(row.application)], fields };
  });
}

async function credentials(tx: Transaction, where: { organizationId: string; id: { in: string[] } }) {
  const rows = await tx.credential.findMany({ where, include: { application: place } });
  return rows.map(({ id, title, issuer, issuedOn, expiresOn, grade, link, application }): DuplicateSide => {
    const dates = { Issued: said(issuedOn), Expires: said(expiresOn) };
    const fields = { Name: title, Issuer: issuer, ...dates, Grade: said(grade), Link: link };
    return { id, title, places: [placeOf(application)], fields };
  });
}

/** Both sides of every pair, by id. */
export async function loadSides(
  tx: Transaction,
  organizationId: string,
  kind: DuplicateKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DuplicateSide>> {
  if (ids.length === 0) return new Map();
  const where = { organizationId, id: { in: [...new Set(ids)] } };
  if (kind === "PERSON") return new Map((await people(tx, where)).map((side) => [side.id, side]));
  const sides = kind === "OUTCOME" ? await outcomes(tx, where) : await credentials(tx, where);
  return new Map(sides.map((side) => [side.id, side]));
}
