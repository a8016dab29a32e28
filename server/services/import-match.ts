import "server-only";
import { randomUUID } from "node:crypto";
import type { ImportedRow } from "@/domain/import/imported-row";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import {
  type KnownPerson,
  loadPeopleByEmail,
  loadPeopleHere,
  nameKey,
} from "@/server/services/import-people-load";
import { ownText } from "@/server/services/own-text";
import { orderedIds } from "@/server/services/row-id";

/** Where a row goes: to somebody who is in the opening, or who is entered with it. */
export interface Placement {
  readonly candidateId: string;
  readonly applicationId: string;
  readonly isNewPerson: boolean;
  readonly isNewApplication: boolean;
  /** Says that the row is stored: later rows find whom it enters. */
  take(): void;
}

/** The people of an opening as the rows of a file are matched to them, those of the file before among them. */
export interface ImportPeople {
  /** Looks up who else in the organization has an address of these rows. Call it before `place`. */
  prepare(rows: readonly ImportedRow[]): Promise<void>;
  /** Who a row is about, or why that cannot be said, in a sentence. */
  place(row: ImportedRow): Placement | string;
}

const SEVERAL_REFERENCE =
  "Several people in this opening have this reference. Give the e-mail address as well.";
const SEVERAL_NAME =
  "Several people in this opening have this name. Give the reference or the e-mail address.";
const NAMELESS = "Nobody in this opening has this reference or e-mail address, and the row gives no name.";

/** By one of the three ways; a list only where it could be several, as there can be a hundred thousand. */
type Index = Map<string, KnownPerson | KnownPerson[]>;

function add(index: Index, key: string, person: KnownPerson): void {
  if (key === "") return;
  const there = index.get(key);
  if (Array.isArray(there)) there.push(person);
  else index.set(key, there ? [there, person] : person);
}

function allOf(index: Index, key: string): readonly KnownPerson[] {
  const there = index.get(key) ?? [];
  return Array.isArray(there) ? there : [there];
}

/** Somebody of the file, as they are kept until it is read to its end. */
function owned({ candidateId, applicationId, email, reference, name }: KnownPerson): KnownPerson {
  return {
    candidateId: ownText(candidateId),
    applicationId: applicationId && ownText(applicationId),
    email: ownText(email),
    reference: ownText(reference),
    name: ownText(name),
  };
}

/** What is known of a row's person by one of its three ways, or that it could be several. */
type Match = KnownPerson | "SEVERAL" | undefined;

function only(people: readonly KnownPerson[]): Match {
  return people.length > 1 ? "SEVERAL" : people[0];
}

/**
 * Opens the people of an opening for matching. Whoever is withheld from the acting person is not known here: nothing that
 * is imported may tell them who is who. `isAboutPeople`: each row is a person of its own, so equal names are no match.
 */
export async function openPeople(
  tx: Transaction,
  actor: Actor,
  openingId: string,
  isAboutPeople: boolean,
): Promise<ImportPeople> {
  const [emails, references, names]: Index[] = [new Map(), new Map(), new Map()] as const;
  const asked = new Set<string>();
  const nextId = orderedIds(actor.at);
  const know = (person: KnownPerson) => {
    add(emails, person.email, person);
    add(references, person.reference, person);
    if (!isAboutPeople) add(names, nameKey(person.name), person);
  };
  for (const person of await loadPeopleHere(tx, actor, openingId)) know(person);

  const match = ({ email, reference, name }: ImportedRow): Match | string => {
    const [byEmail] = email === "" ? [] : allOf(emails, email);
    if (byEmail) return byEmail;
    const named = reference === "" ? [] : allOf(references, reference);
    // The same reference with another address is somebody else: two files may count from one.
    const byReference = only(email === "" ? named : named.filter((person) => person.email === ""));
    if (byReference === "SEVERAL") return SEVERAL_REFERENCE;
    if (byReference || isAboutPeople || email !== "" || reference !== "") return byReference;
    const byName = only(allOf(names, nameKey(name)));
    return byName === "SEVERAL" ? SEVERAL_NAME : byName;
  };

  const known = (person: KnownPerson, { reference }: ImportedRow): Placement => {
    const { candidateId, applicationId } = person;
    if (applicationId) {
      return { candidateId, applicationId, isNewPerson: false, isNewApplication: false, take: () => {} };
    }
    const entered = randomUUID();
    const take = () => {
      person.applicationId = entered;
      add(references, reference, person);
    };
    return { candidateId, applicationId: entered, isNewPerson: false, isNewApplication: true, take };
  };

  const unknown = ({ email, reference, name }: ImportedRow): Placement => {
    const [candidateId, applicationId] = [nextId(), randomUUID()];
    const take = () => {
      know(owned({ candidateId, applicationId, email, reference, name: isAboutPeople ? "" : name }));
      asked.delete(email);
    };
    return { candidateId, applicationId, isNewPerson: true, isNewApplication: true, take };
  };

  return {
    async prepare(rows) {
      const given = rows.map(({ email }) => email).filter((email) => email !== "" && !emails.has(email));
      const fresh = [...new Set(given)].filter((email) => !asked.has(email));
      for (const email of fresh) asked.add(email);
      for (const person of await loadPeopleByEmail(tx, actor, fresh)) add(emails, person.email, person);
    },
    place(row) {
      const found = match(row);
      if (typeof found === "string") return found;
      if (found) return known(found, row);
      return row.name === "" ? NAMELESS : unknown(row);
    },
  };
}
