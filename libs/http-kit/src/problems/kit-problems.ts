import type { Label } from '@pirtti/kernel';
import type { ProblemCatalogue } from './problem.js';

const label = (fi: string, sv: string, en: string): Label => ({ fi, sv, en });

/** Problems that every service shares. A service adds its own in `http/problems.ts`. */
export const KIT_PROBLEMS = {
  'input-is-invalid': { status: 400, title: label('Tiedoissa on korjattavaa', 'Uppgifterna behöver rättas', 'Some of the information needs to be corrected') },
  'text-is-not-allowed': { status: 400, title: label('Tekstissä on merkkejä, joita ei voi tallentaa', 'Texten innehåller tecken som inte kan sparas', 'The text has characters that cannot be stored') },
  'request-is-malformed': { status: 400, title: label('Pyyntöä ei voi lukea', 'Begäran kan inte läsas', 'The request cannot be read') },
  'idempotency-key-is-missing': { status: 400, title: label('Idempotency-Key puuttuu tai ei ole UUID', 'Idempotency-Key saknas eller är inte ett UUID', 'Idempotency-Key is missing or is not a UUID') },
  'organisation-is-not-chosen': { status: 400, title: label('Valitse, minkä organisaation puolesta toimit', 'Välj för vilken organisation du handlar', 'Choose for which organisation you act') },
  'login-is-needed': { status: 401, title: label('Kirjaudu sisään', 'Logga in', 'Log in') },
  'token-is-invalid': { status: 401, title: label('Kirjautuminen ei ole voimassa', 'Inloggningen gäller inte', 'The login is not valid') },
  'membership-is-missing': { status: 403, title: label('Sinulla ei ole voimassa olevaa oikeutta toimia organisaation puolesta', 'Du har ingen giltig rätt att handla för organisationen', 'You have no valid right to act for the organisation') },
  'role-is-missing': {
    status: 403, title: label('Roolisi ei riitä tähän', 'Din roll räcker inte till för detta', 'Your role does not allow this'),
    detail: label('Oikeuksista päättää organisaatiosi pääkäyttäjä.', 'Organisationens huvudanvändare beslutar om rättigheterna.', 'The administrator of your organisation decides who may do what.'),
  },
  'not-found': { status: 404, title: label('Ei löytynyt', 'Hittades inte', 'Not found') },
  'method-is-not-allowed': { status: 405, title: label('Tätä ei voi tehdä tässä osoitteessa', 'Detta kan inte göras på den här adressen', 'This cannot be done at this address') },
  'request-is-too-slow': { status: 408, title: label('Pyyntö ei tullut perille ajoissa', 'Begäran kom inte fram i tid', 'The request did not arrive in time') },
  'conflicts-with-existing': { status: 409, title: label('Ristiriita jo tallennetun tiedon kanssa', 'Står i konflikt med det som redan sparats', 'Conflicts with what is already stored') },
  'idempotency-key-is-in-use': { status: 409, title: label('Samaa pyyntöä käsitellään parhaillaan', 'Samma begäran behandlas just nu', 'The same request is being handled right now') },
  'body-is-too-large': { status: 413, title: label('Lähetys on liian suuri', 'Det som skickades är för stort', 'What was sent is too large') },
  'address-is-too-long': { status: 414, title: label('Osoite on liian pitkä', 'Adressen är för lång', 'The address is too long') },
  'content-type-is-not-supported': { status: 415, title: label('Sisällön on oltava JSONia (application/json, UTF-8)', 'Innehållet ska vara JSON (application/json, UTF-8)', 'The content must be JSON (application/json, UTF-8)') },
  'idempotency-key-was-used-otherwise': { status: 422, title: label('Samalla Idempotency-Key-arvolla on tehty toinen pyyntö', 'Samma Idempotency-Key har använts för en annan begäran', 'The same Idempotency-Key was used for another request') },
  'headers-are-too-large': { status: 431, title: label('Pyynnön otsakkeet ovat liian suuret', 'Begärans huvuden är för stora', 'The request headers are too large') },
  'something-went-wrong': {
    status: 500, title: label('Jokin meni vikaan', 'Något gick fel', 'Something went wrong'),
    detail: label('Vika on meillä, ei sinussa. Kerro ylläpidolle virheen tunnus.', 'Felet är vårt, inte ditt. Uppge felets kod för administratören.', 'The fault is ours, not yours. Tell the administrator the error id.'),
  },
  'is-busy': {
    status: 503, title: label('Palvelu on hetken ruuhkainen', 'Tjänsten är tillfälligt överbelastad', 'The service is busy for a moment'),
    detail: label('Yritä hetken päästä uudelleen.', 'Försök igen om en stund.', 'Try again in a moment.'),
  },
  'database-is-unreachable': {
    status: 503, title: label('Tietoja ei juuri nyt saada luettua eikä tallennettua', 'Uppgifter kan just nu varken läsas eller sparas', 'Information can be neither read nor stored right now'),
    detail: label('Mitään ei muutettu. Yritä hetken päästä uudelleen.', 'Inget ändrades. Försök igen om en stund.', 'Nothing was changed. Try again in a moment.'),
  },
  'identity-is-unreachable': {
    status: 503, title: label('Kirjautumista ei juuri nyt voida tarkistaa', 'Inloggningen kan just nu inte kontrolleras', 'The login cannot be checked right now'),
    detail: label('Yritä hetken päästä uudelleen.', 'Försök igen om en stund.', 'Try again in a moment.'),
  },
} as const satisfies ProblemCatalogue;

export type KitProblemCode = keyof typeof KIT_PROBLEMS;
