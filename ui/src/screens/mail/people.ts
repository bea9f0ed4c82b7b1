import type { MailPerson } from "../../api/generated/contract";

/** People as a line names them: by name where there is one. */
export function named(people: MailPerson[]): string {
  return people.map((person) => person.name || person.address).join(", ");
}

/**
 * Addresses as people type or paste them: separated by commas, semicolons or lines, each alone or as `Name <address>`.
 * What is no address is left as it is; the core says what is wrong with it.
 */
export function readPeople(text: string): MailPerson[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const both = part.match(/^(.*)<([^<>]+)>$/);
      if (!both) return { name: "", address: part };
      return { name: (both[1] ?? "").trim().replace(/^"(.*)"$/, "$1"), address: (both[2] ?? "").trim() };
    });
}

/** One person as it stands among others in a field. */
export function typed(person: MailPerson): string {
  return person.name ? `${person.name} <${person.address}>` : person.address;
}
