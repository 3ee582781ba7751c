import { preferredLanguage, type Label, type Language } from '@pirtti/kernel';

interface Description {
  readonly status: number;
  readonly title: Label;
  readonly detail: Label;
}

/** Everything that the gateway itself may refuse, in words for people. */
const PROBLEMS = {
  'login-is-needed': {
    status: 401,
    title: { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Log in' },
    detail: { fi: 'Tämä tieto on vain kirjautuneille. Kirjaudu sisään ja yritä uudelleen.', sv: 'Den här informationen är bara för inloggade. Logga in och försök igen.', en: 'This is only for people who have logged in. Log in and try again.' },
  },
  'session-has-ended': {
    status: 401,
    title: { fi: 'Istunto päättyi', sv: 'Sessionen avslutades', en: 'Your session ended' },
    detail: { fi: 'Kirjaudu uudelleen sisään. Kesken jäänyt lomake säilyy tällä laitteella.', sv: 'Logga in på nytt. Ett påbörjat formulär finns kvar på den här enheten.', en: 'Log in again. A form you had begun is kept on this device.' },
  },
  'request-is-from-elsewhere': {
    status: 403,
    title: { fi: 'Pyyntö tuli toiselta sivustolta', sv: 'Begäran kom från en annan webbplats', en: 'The request came from another site' },
    detail: { fi: 'Turvallisuussyistä muutoksia voi tehdä vain tämän palvelun omilta sivuilta.', sv: 'Av säkerhetsskäl kan ändringar göras bara på tjänstens egna sidor.', en: 'For safety, changes can be made only from this service’s own pages.' },
  },
  'request-is-malformed': {
    status: 400,
    title: { fi: 'Pyyntö on virheellinen', sv: 'Begäran är felaktig', en: 'The request is malformed' },
    detail: { fi: 'Lataa sivu uudelleen ja yritä vielä kerran.', sv: 'Ladda om sidan och försök igen.', en: 'Reload the page and try again.' },
  },
  'request-is-too-large': {
    status: 413,
    title: { fi: 'Lähetetty tieto on liian suuri', sv: 'Den skickade informationen är för stor', en: 'What was sent is too large' },
    detail: { fi: 'Lyhennä tekstiä ja yritä uudelleen.', sv: 'Förkorta texten och försök igen.', en: 'Shorten the text and try again.' },
  },
  'not-found': {
    status: 404,
    title: { fi: 'Ei löytynyt', sv: 'Hittades inte', en: 'Not found' },
    detail: { fi: 'Sivua tai tietoa ei ole, tai se ei ole sinun nähtävissäsi.', sv: 'Sidan eller uppgiften finns inte, eller så kan du inte se den.', en: 'It does not exist, or it is not yours to see.' },
  },
  'organisation-is-not-yours': {
    status: 403,
    title: { fi: 'Et toimi tämän organisaation puolesta', sv: 'Du företräder inte denna organisation', en: 'You do not act for this organisation' },
    detail: { fi: 'Valitse organisaatio, jonka jäsen olet.', sv: 'Välj en organisation som du hör till.', en: 'Choose an organisation that you belong to.' },
  },
  'too-much-from-here': {
    status: 429,
    title: { fi: 'Samasta verkosta tulee juuri nyt hyvin paljon', sv: 'Det kommer väldigt mycket från samma nätverk just nu', en: 'Very much is coming from the same network just now' },
    detail: {
      fi: 'Mitään ei hukkunut: se, mitä kirjoitit, on yhä sivulla. Odota {wait} ja lähetä uudelleen. Voit myös vaihtaa verkkoa, esimerkiksi kirjaston verkosta puhelimeen.',
      sv: 'Ingenting gick förlorat: det du skrev finns kvar på sidan. Vänta {wait} och skicka på nytt. Du kan också byta nätverk, till exempel från bibliotekets till telefonens.',
      en: 'Nothing was lost: what you wrote is still on the page. Wait {wait} and send it again. You can also change the network, for example from the library’s to your telephone’s.',
    },
  },
  'service-answered-badly': {
    status: 502,
    title: { fi: 'Palvelu ei vastannut kunnolla', sv: 'Tjänsten svarade inte ordentligt', en: 'The service did not answer properly' },
    detail: { fi: 'Yritä hetken kuluttua uudelleen. Mitä kirjoitit, säilyy.', sv: 'Försök igen om en stund. Det du skrivit finns kvar.', en: 'Try again in a moment. What you wrote is kept.' },
  },
  'service-is-away': {
    status: 503,
    title: { fi: 'Palvelu ei ole juuri nyt tavoitettavissa', sv: 'Tjänsten är inte tillgänglig just nu', en: 'The service is away just now' },
    detail: { fi: 'Yritä hetken kuluttua uudelleen. Mitä kirjoitit, säilyy.', sv: 'Försök igen om en stund. Det du skrivit finns kvar.', en: 'Try again in a moment. What you wrote is kept.' },
  },
  'service-is-slow': {
    status: 504,
    title: { fi: 'Palvelu ei ehtinyt vastata', sv: 'Tjänsten hann inte svara', en: 'The service took too long' },
    detail: { fi: 'Yritä hetken kuluttua uudelleen. Mitä kirjoitit, säilyy.', sv: 'Försök igen om en stund. Det du skrivit finns kvar.', en: 'Try again in a moment. What you wrote is kept.' },
  },
} as const satisfies Record<string, Description>;

export type ProblemCode = keyof typeof PROBLEMS;

export const statusOf = (code: ProblemCode): number => PROBLEMS[code].status;

/** How long somebody has to wait, in words. */
const waitIn = (language: Language, seconds: number): string => {
  const [count, unit] = seconds < 60 ? [seconds, 'second'] as const : [Math.ceil(seconds / 60), 'minute'] as const;
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
};

/** The body of a refusal (RFC 9457) in the reader's language. */
export function problemBody(code: ProblemCode, acceptLanguage: string | undefined, retryAfter = 0): Record<string, unknown> {
  const language = preferredLanguage(acceptLanguage);
  const { status, title, detail } = PROBLEMS[code];
  return { type: `urn:pirtti:problem:${code}`, title: title[language], status, code, detail: detail[language].replace('{wait}', waitIn(language, retryAfter)) };
}

/** A refusal on its way to the one place that answers it. */
export class PortalProblem extends Error {
  /** @param retryAfter in how many seconds it may be tried again, where that is a matter of time */
  constructor(readonly code: ProblemCode, readonly retryAfter?: number) {
    super(code);
  }
}
