import { inLanguage, label, type Language, type LocalizedText, writtenDay } from '@pirtti/kernel';
import type { LetterBody, LetterKind } from '@pirtti/notify';
import { YOU_HAVE_A_MESSAGE } from '../../people/letters/neutral.js';
import type { WithLink } from '../../people/letters/person-letters.js';

export const SHIFT_NEWS = ['put-on', 'taken-off', 'cancelled'] as const;
export type ShiftNews = (typeof SHIFT_NEWS)[number];

export interface ShiftDetails extends WithLink {
  readonly news: ShiftNews;
  readonly organisation: LocalizedText;
  readonly names: LocalizedText;
  readonly place: string;
  readonly day: string;
  readonly startTime: string;
  readonly endTime: string;
}

type Words = Readonly<Record<ShiftNews, (organisation: string, name: string) => string>>;

const body = (language: Language, hello: string, words: Words, when: (day: string, from: string, to: string, place: string) => string, act: string, thanks: Readonly<Record<ShiftNews, string>>) =>
  ({ news, organisation, names, place, day, startTime, endTime, link }: ShiftDetails): LetterBody => {
    const [from, to] = [startTime, endTime].map((time) => (language === 'en' ? time : time.replace(':', '.')));
    return {
      paragraphs: [hello, words[news](inLanguage(organisation, language), inLanguage(names, language)), when(writtenDay(day), from!, to!, place), thanks[news]],
      link: { label: act, url: link },
    };
  };

/** Tells a volunteer of a shift: that they are on it, no longer on it, or that it is called off. */
export const SHIFT_LETTER: LetterKind<ShiftDetails> = {
  code: 'volunteer-shift',
  title: label('Vapaaehtoisen vuorot', 'Frivilligas turer', 'Volunteers’ shifts'),
  explanation: label(
    'Tulee, kun sinut merkitään vuoroon tai siitä pois ja kun vuoro perutaan. Siitä ei voi luopua: muuten voisit tulla turhaan.',
    'Kommer när du antecknas för en tur eller tas bort från den, och när en tur ställs in. Det kan inte väljas bort: annars kunde du komma i onödan.',
    'Comes when you are put on a shift or taken off it, and when one is called off. Nobody can do without it: you might come in vain.',
  ),
  subject: YOU_HAVE_A_MESSAGE,
  body: {
    fi: body('fi', 'Hei,', {
      'put-on': (organisation, name) => `${organisation} on merkinnyt sinut vuoroon: ${name}.`, 'taken-off': (organisation, name) => `${organisation} on poistanut sinut vuorosta: ${name}.`,
      cancelled: (organisation, name) => `${organisation} on perunut vuoron: ${name}. Sinun ei tarvitse tulla.`,
    }, (day, from, to, place) => `Aika: ${day} klo ${from}–${to}. Paikka: ${place}.`, 'Katso vuorot', {
      'put-on': 'Jos et pääse, peru tulosi linkistä, niin ehdimme pyytää toista.', 'taken-off': 'Muut vuorosi ovat ennallaan.', cancelled: 'Kiitos, että olit tulossa. Muut vuorosi ovat ennallaan.',
    }),
    sv: body('sv', 'Hej,', {
      'put-on': (organisation, name) => `${organisation} har antecknat dig för en tur: ${name}.`, 'taken-off': (organisation, name) => `${organisation} har tagit bort dig från en tur: ${name}.`,
      cancelled: (organisation, name) => `${organisation} har ställt in turen: ${name}. Du behöver inte komma.`,
    }, (day, from, to, place) => `Tid: ${day} kl. ${from}–${to}. Plats: ${place}.`, 'Se turerna', {
      'put-on': 'Om du inte kan komma, ta tillbaka din anmälan via länken, så hinner vi fråga någon annan.', 'taken-off': 'Dina andra turer är som förut.', cancelled: 'Tack för att du skulle komma. Dina andra turer är som förut.',
    }),
    en: body('en', 'Hello,', {
      'put-on': (organisation, name) => `${organisation} has put you on a shift: ${name}.`, 'taken-off': (organisation, name) => `${organisation} has taken you off a shift: ${name}.`,
      cancelled: (organisation, name) => `${organisation} has called off the shift: ${name}. You need not come.`,
    }, (day, from, to, place) => `When: ${day}, ${from}–${to}. Where: ${place}.`, 'See the shifts', {
      'put-on': 'If you cannot come, say so by the link, and we have time to ask somebody else.', 'taken-off': 'Your other shifts are as before.', cancelled: 'Thank you for being ready to come. Your other shifts are as before.',
    }),
  },
  urgent: false,
  mayBeDeclined: false,
  example: {
    news: 'cancelled', organisation: { fi: 'Kylän kahvittajat ry', sv: 'Byns kaffekokare rf', en: 'Village Coffee Makers' }, names: { fi: 'Kahvinkeitto', sv: 'Kaffekokning', en: 'Coffee making' },
    place: 'Kylätalo', day: '2027-02-03', startTime: '13:00', endTime: '15:00', link: 'https://pirtti.example/vapaaehtoinen/6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01#x',
  },
};
