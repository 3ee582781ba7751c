import { label } from '@pirtti/kernel';
import { describe, expect, it } from 'vitest';
import { faultsOfKind, type LetterKind } from '../letter-kind.js';
import { composeEmail, composeSms } from './compose.js';

const LINK = 'https://pirtti.example/x?a=1&b=2';
const said = (text: string) => ({ name }: { name: string }) => ({ paragraphs: [`${text} ${name}`], link: { label: 'Avaa', url: LINK } });
const greeting: LetterKind<{ name: string }> = {
  code: 'greeting', title: label('Tervehdykset', 'Hälsningar', 'Greetings'), explanation: label('Joka aamu.', 'Varje morgon.', 'Every morning.'), subject: label('Tervehdys', 'Hälsning', 'A greeting'),
  body: { fi: said('Hei'), sv: said('Hej'), en: said('Hello') }, urgent: false, mayBeDeclined: true, example: { name: 'Kerho' },
};

describe('a letter', () => {
  it('is text and harmless HTML in the reader’s language', () => {
    const { subject, text, html } = composeEmail(greeting, 'sv', { name: '<script>1</script>' });
    expect([subject, text]).toEqual(['Hälsning', `Hej <script>1</script>\n\nAvaa:\n${LINK}\n\nPirtti`]);
    expect(html).toContain('<p>Hej &lt;script&gt;1&lt;/script&gt;</p><p><a href="https://pirtti.example/x?a=1&amp;b=2">Avaa</a></p>');
    expect(html).toContain('<html lang="sv">');
  });

  it('says in its foot, in the reader’s language, where kinds are chosen', () => {
    const { text, html } = composeEmail(greeting, 'en', { name: 'x' }, 'https://pirtti.example/tyo/viestit');
    expect(text).toMatch(/\n\nPirtti\n\nWhat messages Pirtti sends, and which of them you want:\nhttps:\/\/pirtti\.example\/tyo\/viestit$/);
    expect(html).toContain('<a href="https://pirtti.example/tyo/viestit">');
    expect(new Set((['fi', 'sv', 'en'] as const).map((language) => composeEmail(greeting, language, { name: 'x' }, 'https://x.example').text.split('\n').at(-2))).size).toBe(3);
  });

  it('is one line on a telephone', () => expect(composeSms(greeting, 'en', { name: 'x' })).toBe(`Pirtti: A greeting ${LINK}`));
});

describe('a kind of letter', () => {
  it('is whole in all languages', () => expect(faultsOfKind(greeting)).toEqual([]));

  it('is found out when something is missing', () => {
    expect(faultsOfKind({ ...greeting, subject: label('Tervehdys', ' ', 'A greeting') })).toEqual(['greeting has no subject, title or explanation in sv']);
    expect(faultsOfKind({ ...greeting, explanation: label('Joka aamu.', 'Varje morgon.', '') })).toEqual(['greeting has no subject, title or explanation in en']);
    expect(faultsOfKind({ ...greeting, body: { ...greeting.body, en: said('Hei') } })).toEqual(['greeting says in en what it says in another language']);
    expect(faultsOfKind({ ...greeting, body: { ...greeting.body, sv: () => ({ paragraphs: [] }) } })).toEqual(['greeting says nothing in sv']);
    expect(faultsOfKind({ ...greeting, example: {} })).toEqual(['fi', 'sv', 'en'].map((language) => `greeting has a gap in ${language}`));
    expect(faultsOfKind({ ...greeting, body: { ...greeting.body, fi: () => ({ paragraphs: ['Hei'], link: { label: 'Avaa', url: '/x' } }) } })).toEqual(['greeting has no good link in fi']);
  });
});
