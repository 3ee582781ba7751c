import type { Label } from '@pirtti/kernel';
import type { ValidationError } from 'class-validator';
import type { FieldError } from './problem.js';

const label = (fi: string, sv: string, en: string): Label => ({ fi, sv, en });

/** What can be wrong with a field, in words that a person can act on. Values are never repeated. */
export const FIELD_RULES = {
  'is-required': label('Tieto puuttuu', 'Uppgiften saknas', 'This is missing'),
  'is-unknown': label('Tätä tietoa ei voi antaa tässä', 'Uppgiften kan inte ges här', 'This cannot be given here'),
  'is-not-text': label('Tähän kuuluu tekstiä', 'Här ska stå text', 'This must be text'),
  'is-too-long': label('Liian pitkä', 'För lång', 'Too long'),
  'is-too-short': label('Liian lyhyt', 'För kort', 'Too short'),
  'is-too-small': label('Liian pieni', 'För litet', 'Too small'),
  'is-too-large': label('Liian suuri', 'För stort', 'Too large'),
  'is-too-many': label('Liian monta', 'För många', 'Too many'),
  'is-too-few': label('Liian vähän', 'För få', 'Too few'),
  'is-repeated': label('Sama tieto on kahdesti', 'Samma uppgift finns två gånger', 'The same thing is there twice'),
  'is-not-a-choice': label('Ei ole mikään vaihtoehdoista', 'Är inget av alternativen', 'Not one of the choices'),
  'is-not-a-number': label('Tähän kuuluu luku', 'Här ska stå ett tal', 'This must be a number'),
  'is-not-yes-or-no': label('Tähän kuuluu kyllä tai ei', 'Här ska stå ja eller nej', 'This must be yes or no'),
  'is-not-a-date': label('Tarkista päivämäärä', 'Kontrollera datumet', 'Check the date'),
  'is-too-long-ago': label('Liian kauan sitten: tarkista vuosi', 'För länge sedan: kontrollera året', 'Too long ago: check the year'),
  'is-not-an-id': label('Ei ole tunniste', 'Är ingen identifierare', 'Not an identifier'),
  'is-not-an-email-address': label('Tarkista sähköpostiosoite', 'Kontrollera e-postadressen', 'Check the e-mail address'),
  'is-not-a-link': label('Anna koko verkko-osoite, esimerkiksi https://www.esimerkki.fi', 'Ange hela webbadressen, till exempel https://www.exempel.fi', 'Give the whole web address, for example https://www.example.org'),
  'is-not-a-list': label('Tähän kuuluu luettelo', 'Här ska stå en lista', 'This must be a list'),
  'is-not-an-object': label('Tähän kuuluu useita tietoja yhdessä', 'Här ska stå flera uppgifter tillsammans', 'This must be a set of fields'),
  'is-not-a-business-id': label('Ei ole Y-tunnus: tarkista numerot', 'Är inget FO-nummer: kontrollera siffrorna', 'Not a business ID: check the digits'),
  'is-in-wrong-form': label('Tarkista, miten tämä on kirjoitettu', 'Kontrollera hur detta är skrivet', 'Check how this is written'),
} as const satisfies Record<string, Label>;

export type FieldRule = keyof typeof FIELD_RULES;

/** class-validator's names for its checks, in our words; what is not here is "in wrong form". */
const RULE_OF: Readonly<Record<string, FieldRule>> = {
  isDefined: 'is-required', isNotEmpty: 'is-required', isNotEmptyObject: 'is-required',
  whitelistValidation: 'is-unknown', unknownValue: 'is-not-an-object',
  isString: 'is-not-text',
  maxLength: 'is-too-long', minLength: 'is-too-short', isLength: 'is-too-long', isByteLength: 'is-too-long',
  min: 'is-too-small', isPositive: 'is-too-small', minDate: 'is-too-small', max: 'is-too-large', maxDate: 'is-too-large',
  arrayMaxSize: 'is-too-many', arrayMinSize: 'is-too-few', arrayNotEmpty: 'is-too-few', arrayUnique: 'is-repeated',
  isIn: 'is-not-a-choice', isEnum: 'is-not-a-choice', equals: 'is-not-a-choice',
  isInt: 'is-not-a-number', isNumber: 'is-not-a-number', isNumberString: 'is-not-a-number', isBoolean: 'is-not-yes-or-no',
  isDate: 'is-not-a-date', isDateString: 'is-not-a-date', isISO8601: 'is-not-a-date', isIso8601: 'is-not-a-date', isRFC3339: 'is-not-a-date',
  isNotLongAgo: 'is-too-long-ago',
  isBusinessId: 'is-not-a-business-id', isUuid: 'is-not-an-id', isEmail: 'is-not-an-email-address', isUrl: 'is-not-a-link',
  isArray: 'is-not-a-list', isObject: 'is-not-an-object', nestedValidation: 'is-not-an-object',
};

/** More than this helps nobody, and a hostile body could ask for thousands. */
const MAX_ERRORS = 50;
const MAX_POINTER_LENGTH = 200;

/** class-validator's tree of errors as a flat list of pointers and rules. */
export function fieldErrorsOf(errors: readonly ValidationError[], at = ''): FieldError[] {
  return errors.flatMap((error) => {
    const constraint = mostTelling(Object.keys(error.constraints ?? {}));
    // The name of an unknown field is the sender's own text: point at its parent instead of repeating it.
    const named = constraint !== 'whitelistValidation' && typeof error.property === 'string' && error.property !== '' && error.property !== 'undefined';
    const pointer = named ? `${at}/${escapePointer(error.property)}` : at;
    const own = constraint === undefined ? [] : [{ pointer, rule: ruleOf(constraint, named && isMissing(error.value)) }];
    return [...own, ...fieldErrorsOf(error.children ?? [], pointer)];
  }).slice(0, MAX_ERRORS);
}

/** What a thing is comes before how long or large it is: a number is "not text", not "too long". */
const KINDS = ['whitelistValidation', 'isString', 'isInt', 'isNumber', 'isBoolean', 'isArray', 'isObject', 'nestedValidation', 'isDateString', 'isUuid', 'isNotEmpty'];

const mostTelling = (constraints: readonly string[]): string | undefined => KINDS.find((kind) => constraints.includes(kind)) ?? constraints[0];

/** A missing field breaks its other rules as well; only that it is missing helps. */
const ruleOf = (constraint: string, missing: boolean): FieldRule => (missing ? 'is-required' : RULE_OF[constraint] ?? 'is-in-wrong-form');

const isMissing = (value: unknown): boolean => value === undefined || value === null;

const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, MAX_POINTER_LENGTH);
