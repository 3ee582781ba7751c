import { LANGUAGES, type Label, type Language } from '@pirtti/kernel';

/** What a letter says, in one language. */
export interface LetterBody {
  readonly paragraphs: readonly string[];
  /** The one thing that the reader may do next. */
  readonly link?: { readonly label: string; readonly url: string };
  /** A file that goes along, as text: an entry for a calendar. Text messages carry none. */
  readonly attachment?: { readonly filename: string; readonly contentType: string; readonly content: string };
}

/**
 * A kind of letter that a service sends. The subject is the same for everybody, so that no screen which lists or previews mail
 * can tell whom it is about.
 */
export interface LetterKind<Details extends object = never> {
  /** kebab-case, unique in the service. */
  readonly code: string;
  /** What people choose by: "Reminders to confirm details". */
  readonly title: Label;
  /** When it comes and, where nobody can do without it, why. */
  readonly explanation: Label;
  readonly subject: Label;
  readonly body: Readonly<Record<Language, (details: Details) => LetterBody>>;
  /** Goes out at night as well: somebody waits for it with the page open. */
  readonly urgent: boolean;
  /** Whether the reader may do without it. */
  readonly mayBeDeclined: boolean;
  /** For tests and for reading the letter without sending it. Of nobody real. */
  readonly example: Details;
}

/** What a service hands to `NotifyModule.forService`. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each kind has details of its own; `Letters.write` ties them together
export type AnyLetterKind = LetterKind<any>;

/** What is wrong with a kind of letter, in words. An empty list is what a service's test expects. */
export function faultsOfKind(kind: AnyLetterKind): string[] {
  const bodies = LANGUAGES.map((language) => ({ language, ...kind.body[language](kind.example) }));
  return LANGUAGES.flatMap((language, index) => {
    const { paragraphs, link } = bodies[index]!;
    return [
      ...(kind.subject[language].trim() && kind.title[language].trim() && kind.explanation[language].trim() ? [] : [`${kind.code} has no subject, title or explanation in ${language}`]),
      ...(paragraphs.length > 0 && paragraphs.every((paragraph) => paragraph.trim()) ? [] : [`${kind.code} says nothing in ${language}`]),
      ...(!link || (link.label.trim() && URL.canParse(link.url)) ? [] : [`${kind.code} has no good link in ${language}`]),
      ...(bodies.some((other, place) => place < index && other.paragraphs.join() === paragraphs.join()) ? [`${kind.code} says in ${language} what it says in another language`] : []),
      ...(/[{}]|\b(?:undefined|null)\b|\[object/.test([kind.subject[language], ...paragraphs].join(' ')) ? [`${kind.code} has a gap in ${language}`] : []),
    ];
  });
}
