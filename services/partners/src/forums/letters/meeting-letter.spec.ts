import { LANGUAGES } from '@pirtti/kernel';
import { faultsOfKind } from '@pirtti/notify';
import { expect, it } from 'vitest';
import { MEETING } from './meeting-letter.js';

const NEWS = ['called', 'moved', 'not-expected', 'cancelled'] as const;

it.each(NEWS)('%s is told in every language, with a place and a time', (news) => {
  const example = { ...MEETING.example, news };
  expect(faultsOfKind({ ...MEETING, example })).toEqual([]);
  for (const language of LANGUAGES) expect(MEETING.body[language](example).paragraphs.join(' ')).toMatch(/3\.2\.2027.*13[.:]00–15[.:]00.*Kirjasto/);
});

it('each news has words of its own', () => {
  for (const language of LANGUAGES) expect(new Set(NEWS.map((news) => MEETING.body[language]({ ...MEETING.example, news }).paragraphs.join())).size).toBe(NEWS.length);
});
