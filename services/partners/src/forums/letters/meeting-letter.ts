import { inLanguage, label, writtenDay, type Language, type LocalizedText } from '@pirtti/kernel';
import type { LetterBody, LetterKind } from '@pirtti/notify';
import type { MeetingNews } from '../domain/meeting-news.js';

export interface MeetingDetails {
  readonly news: MeetingNews;
  readonly convener: LocalizedText;
  /** The forum's name, or what kind of a forum it is to those who do not belong to it. */
  readonly name: string;
  readonly day: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly place: string;
  readonly link: string;
  /** The entry for the reader's calendar. */
  readonly calendar: string;
}

type Words = Readonly<Record<MeetingNews, (convener: string, name: string) => readonly string[]>>;

const body = (language: Language, hello: string, words: Words, when: (day: string, from: string, to: string, place: string) => string, act: string) =>
  ({ news, convener, name, day, startTime, endTime, place, link, calendar }: MeetingDetails): LetterBody => {
    const [first, ...rest] = words[news](inLanguage(convener, language), name);
    const [from, to] = [startTime, endTime].map((time) => (language === 'en' ? time : time.replace(':', '.')));
    return {
      paragraphs: [hello, first!, when(writtenDay(day), from!, to!, place), ...rest],
      link: { label: act, url: link }, attachment: { filename: 'kokous.ics', contentType: 'text/calendar; charset=utf-8', content: calendar },
    };
  };

/** Tells those whom an organisation has invited of a meeting: that it is called, moved or called off. */
export const MEETING: LetterKind<MeetingDetails> = {
  code: 'meeting',
  title: label('Kutsut kokouksiin', 'Kallelser till möten', 'Invitations to meetings'),
  explanation: label(
    'Tulee, kun organisaatiosi kutsutaan kokoukseen tai kun kokousta siirretään tai se perutaan. Mukana on kalenterimerkintä. Kokoukset näkyvät Pirtissä myös ilman viestiä.',
    'Kommer när din organisation kallas till ett möte och när mötet flyttas eller ställs in. En kalenderpost följer med. Mötena syns i Pirtti även utan meddelande.',
    'Comes when your organisation is invited to a meeting, and when a meeting is moved or called off. It brings an entry for your calendar. Meetings are seen in Pirtti without the message too.',
  ),
  subject: label('Viesti kokouksesta', 'Meddelande om ett möte', 'About a meeting'),
  body: {
    fi: body('fi', 'Hei,', {
      called: (convener, name) => [`${convener} kutsuu organisaationne kokoukseen: ${name}.`, 'Liitteenä on merkintä kalenteriin. Esityslista on Pirtissä.'],
      moved: (convener, name) => [`${convener} on muuttanut kokouksen aikaa tai paikkaa: ${name}.`, 'Liitteenä oleva merkintä korvaa kalenterissa aiemman.'],
      'not-expected': (convener, name) => [`${convener} on muuttanut kutsua, eikä organisaatiotanne enää odoteta kokoukseen: ${name}.`, 'Liite poistaa kokouksen kalenterista.'],
      cancelled: (convener, name) => [`${convener} on perunut kokouksen: ${name}.`, 'Liite poistaa kokouksen kalenterista. Syy on Pirtissä.'],
    }, (day, from, to, place) => `Aika: ${day} klo ${from}–${to}. Paikka: ${place}.`, 'Avaa Pirtissä'),
    sv: body('sv', 'Hej,', {
      called: (convener, name) => [`${convener} kallar er organisation till ett möte: ${name}.`, 'En kalenderpost finns som bilaga. Föredragningslistan finns i Pirtti.'],
      moved: (convener, name) => [`${convener} har ändrat tid eller plats för mötet: ${name}.`, 'Kalenderposten i bilagan ersätter den tidigare.'],
      'not-expected': (convener, name) => [`${convener} har ändrat kallelsen och er organisation väntas inte längre till mötet: ${name}.`, 'Bilagan tar bort mötet ur kalendern.'],
      cancelled: (convener, name) => [`${convener} har ställt in mötet: ${name}.`, 'Bilagan tar bort mötet ur kalendern. Orsaken finns i Pirtti.'],
    }, (day, from, to, place) => `Tid: ${day} kl. ${from}–${to}. Plats: ${place}.`, 'Öppna i Pirtti'),
    en: body('en', 'Hello,', {
      called: (convener, name) => [`${convener} invites your organisation to a meeting: ${name}.`, 'An entry for your calendar is attached. The agenda is in Pirtti.'],
      moved: (convener, name) => [`${convener} has changed when or where a meeting is: ${name}.`, 'The attached entry replaces the earlier one in your calendar.'],
      'not-expected': (convener, name) => [`${convener} has changed the invitation, and your organisation is no longer expected at the meeting: ${name}.`, 'The attachment takes the meeting out of your calendar.'],
      cancelled: (convener, name) => [`${convener} has called off a meeting: ${name}.`, 'The attachment takes the meeting out of your calendar. The reason is in Pirtti.'],
    }, (day, from, to, place) => `When: ${day}, ${from}–${to}. Where: ${place}.`, 'Open in Pirtti'),
  },
  urgent: false,
  mayBeDeclined: true,
  example: {
    news: 'called', convener: { fi: 'Mallilan kunta', sv: 'Mallby kommun', en: 'Municipality of Mallila' }, name: 'Kylien iltakahvit', day: '2027-02-03', startTime: '13:00', endTime: '15:00', place: 'Kirjasto',
    link: 'https://pirtti.example/tyo/kokoukset/6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  },
};
