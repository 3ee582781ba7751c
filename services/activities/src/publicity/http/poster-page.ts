import { html, Html } from '@pirtti/http-kit';
import { ACCESSIBILITY_PROFILE_CODES, ACCESSIBILITY_PROFILES, MUNICIPALITIES, TRANSPORT_KINDS, type Language } from '@pirtti/kernel';
import type { Happening } from '../domain/happening.js';
import { qrCode } from '../domain/qr-code.js';
import { rhythmOf } from '../domain/rhythm.js';
import { capital, plain, priceWords, said, shortWhen } from '../domain/words.js';
import { footScale, sizesOf, withBreaks, type Block } from './poster-sizes.js';
import { POSTER_STYLE } from './poster-style.js';

export interface PosterOptions {
  readonly language: Language;
  /** The address of the activity's page: printed as letters and as a code for cameras. */
  readonly url: string;
}

const WORDS = {
  when: { fi: 'Milloin', sv: 'När', en: 'When' },
  where: { fi: 'Missä', sv: 'Var', en: 'Where' },
  price: { fi: 'Hinta', sv: 'Pris', en: 'Price' },
  accessibility: { fi: 'Esteettömyys', sv: 'Tillgänglighet', en: 'Accessibility' },
  transport: { fi: 'Kyydit', sv: 'Skjutsar', en: 'Getting there' },
  contact: { fi: 'Kysy lisää', sv: 'Fråga mera', en: 'Ask more' },
  suits: { fi: 'Sopii', sv: 'Lämpligt', en: 'Suitable' },
  notSuits: { fi: 'Ei sovi', sv: 'Inte lämpligt', en: 'Not suitable' },
  unknown: { fi: 'Ei tietoa, kysy järjestäjältä', sv: 'Ingen uppgift, fråga arrangören', en: 'Not known, ask the organiser' },
  cancelled: { fi: 'peruttu', sv: 'inställt', en: 'cancelled' },
  newTime: { fi: 'uusi aika', sv: 'ny tid', en: 'new time' },
  scan: { fi: 'Lue puhelimen kameralla, niin pääset sivulle', sv: 'Läs med telefonens kamera, så kommer du till sidan', en: 'Point your phone’s camera here to open the page' },
  more: { fi: 'Muut kyydit ja ajantasaiset tiedot ovat sivulla.', sv: 'Övriga skjutsar och aktuella uppgifter finns på sidan.', en: 'Other rides and current details are on the page.' },
  none: { fi: 'Katso ajat sivulta', sv: 'Se tiderna på sidan', en: 'See the times on the page' },
} as const;

/** More would have to be too small to be read from two metres. */
const MOST_TIMES = 4;
const MOST_RIDES = 3;
/** Below this, rides are left to the page rather than everything made smaller. */
const LEAST_SCALE = 0.7;
const SMALLEST = { name: 26, scale: 0.32 };

/**
 * A poster: one A4, the name as big as it fits, when and where to be read from two metres. A page of its own that needs nothing from
 * anywhere, for the printer and for the screen alike.
 * @param coming the next occurrences of one activity, the earliest first
 */
export function posterPage(activity: Pick<Happening, 'content' | 'organiser'>, coming: readonly Happening[], { language, url }: PosterOptions): string {
  const { content, organiser } = activity;
  const say = (text: { readonly [Each in Language]: string }) => text[language];
  const [name, summary, code] = [said(content.names, language), said(content.summary, language), qrCode(url)];
  const when = whenLines(coming, language);
  const where = placeLines(content, language);
  const access = accessibility(content, language);
  const price = capital(priceWords(content, language));
  const contact = [content.contact.name, content.contact.phone, content.contact.email].map((part) => plain(part ?? '')).filter(Boolean);
  const blocksWith = (rides: readonly string[]): Block[] => [
    { text: summary, size: 22, around: 75 }, ...when.map(({ text, small }) => ({ text, size: small ? 20 : 32, around: 0 })), ...where.map(({ text, small }) => ({ text, size: small ? 20 : 32, around: 0 })),
    { text: price, size: 32, around: 115 }, ...access.map((text) => ({ text, size: 18, around: 0 })), { text: '', size: 15, around: 12 }, ...rides.map((text) => ({ text, size: 18, around: 0 })), ...(rides.length > 0 ? [{ text: '', size: 15, around: 12 }] : []),
  ];
  // Who needs another ride finds it on the page; the sheet stays one.
  const every = content.transport.map(({ kind, description }) => `${TRANSPORT_KINDS[kind][language]}: ${said(description, language)}`);
  const choices = [MOST_RIDES, 1, 0].map((most) => (every.length > most ? [...every.slice(0, most), say(WORDS.more)] : every));
  const address = url.replace(/^https?:\/\//, '');
  const asking = contact.length > 0 ? `${say(WORDS.contact)}: ${contact.join(', ')}` : '';
  const foot: Block[] = [{ text: said(organiser, language), size: 18, around: 3 }, ...(asking ? [{ text: asking, size: 15, around: 3 }] : []), { text: address, size: 11, around: 3 }];
  const rides = choices.find((some) => (sizesOf(name, blocksWith(some), foot)?.scale ?? 0) >= LEAST_SCALE) ?? choices.at(-1)!;
  const sizes = sizesOf(name, blocksWith(rides), foot) ?? { ...SMALLEST, foot: footScale(foot) };
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>${POSTER_STYLE}</style>
</head>
<body style="--name:${sizes.name}pt;--scale:${sizes.scale};--foot:${sizes.foot}">
<main>
<header>
<h1><bdi>${withBreaks(name, language)}</bdi></h1>
<p class="summary">${summary}</p>
</header>
<dl class="main">
<dt>${say(WORDS.when)}</dt><dd>${when.map(lineHtml)}</dd>
<dt>${say(WORDS.where)}</dt><dd>${where.map(lineHtml)}</dd>
<dt>${say(WORDS.price)}</dt><dd>${price}</dd>
</dl>
<dl class="more">
<dt>${say(WORDS.accessibility)}</dt><dd>${access.map((text) => html`<span class="line">${text}</span>`)}</dd>
${rides.length > 0 ? html`<dt>${say(WORDS.transport)}</dt><dd>${rides.map((ride) => html`<span class="line">${ride}</span>`)}</dd>` : NOTHING}
</dl>
<footer>
<div><p class="organiser">${said(organiser, language)}</p>${asking ? html`<p>${asking}</p>` : NOTHING}<p class="address">${address}</p></div>
<figure><svg role="img" aria-label="QR: ${url}" viewBox="0 0 ${code.size} ${code.size}" shape-rendering="crispEdges"><path d="${code.path}"/></svg><figcaption>${say(WORDS.scan)}</figcaption></figure>
</footer>
</main>
</body>
</html>`.text;
}

interface Line {
  readonly text: string;
  readonly small?: boolean;
  readonly isOff?: boolean;
}

const lineHtml = ({ text, small, isOff }: Line): Html => html`<span class="${small ? 'small' : 'line'}">${isOff ? html`<s>${text}</s>` : text}</span>`;

/** The habit where there is one, and the next times where something in them is out of the ordinary or there is no habit. */
function whenLines(coming: readonly Happening[], language: Language): readonly Line[] {
  const rhythm = rhythmOf(coming, language);
  const next = coming.slice(0, MOST_TIMES);
  if (next.length === 0) return [{ text: WORDS.none[language], small: true }];
  const marked = ({ status }: Happening): string => (status === 'scheduled' ? '' : ` (${(status === 'cancelled' ? WORDS.cancelled : WORDS.newTime)[language]})`);
  const times = next.map((one) => ({ text: `${capital(shortWhen(one, language))}${marked(one)}`, isOff: one.status === 'cancelled' }));
  if (!rhythm) return times;
  const unusual = times.filter((_, index) => next[index]!.status !== 'scheduled');
  return [{ text: capital(rhythm) }, ...unusual.map((line) => ({ ...line, small: true }))];
}

function placeLines({ place }: Happening['content'], language: Language): readonly Line[] {
  const address = place.kind === 'online' ? plain(place.onlineUrl ?? '') : [plain(place.streetAddress ?? ''), MUNICIPALITIES[place.municipalityCode][language]].filter(Boolean).join(', ');
  return [{ text: said(place.names, language) }, { text: address, small: true }];
}

function accessibility({ accessibility: answers }: Happening['content'], language: Language): readonly string[] {
  const named = (answer: 'yes' | 'no') => ACCESSIBILITY_PROFILE_CODES.filter((code) => answers[code] === answer).map((code) => ACCESSIBILITY_PROFILES[code][language].toLocaleLowerCase('fi')).join(', ');
  const [yes, no] = [named('yes'), named('no')];
  if (!yes && !no) return [WORDS.unknown[language]];
  return [...(yes ? [`${WORDS.suits[language]}: ${yes}`] : []), ...(no ? [`${WORDS.notSuits[language]}: ${no}`] : [])];
}

const NOTHING = new Html('');
