import { IDEA_STATUS_CODES, isRefusal, type IdeaStatus, type Outcome } from '@pirtti/kernel';
import { describe, expect, it } from 'vitest';
import { answerIdea, joinIdea, letGoOfIdea, meetIdea, mergeIdea, publishIdea, raiseIdea, takeUpIdea, turnDownIdea } from './change-idea.js';
import { IDEA_ID, idea, ideaContent, MONDAY as at, neighbour, OTHER_IDEA_ID, publisher } from './idea.examples.js';
import { deedsOf, evolveIdea, IDEA_DEEDS, type Idea, type IdeaDeed, type IdeaFact } from './idea.js';

const doing = { by: publisher, at, servesArea: () => true };
const types = (outcome: Outcome<IdeaFact>) => (isRefusal(outcome) ? outcome.code : outcome.map(({ type }) => type));
const raise = (more: object = {}, isChecked = false) => types(raiseIdea({ ideaId: IDEA_ID, content: ideaContent(more), channel: 'form', heardFrom: 1, isChecked, by: publisher, at })(undefined));
const activity = { id: OTHER_IDEA_ID, kind: 'club', isPublished: true } as const;
const answer = { fi: 'Lautapeli-illat alkavat tammikuussa.' };

/** As an idea in each status is. */
const IN: Readonly<Record<IdeaStatus, Partial<Idea>>> = {
  waiting: {}, open: {}, 'taken-up': { takenUpBy: publisher.organisationId }, met: { activityId: activity.id, answeredBy: publisher.organisationId, takenUpBy: publisher.organisationId },
  answered: { answer: { fi: 'Ei vielä' }, answeredBy: publisher.organisationId }, merged: { mergedInto: OTHER_IDEA_ID }, 'turned-down': { words: '', village: null },
};
const inStatus = (status: IdeaStatus) => idea({ status, ...IN[status] });
const DO: Readonly<Record<IdeaDeed, (state: Idea, by?: typeof publisher) => Outcome<IdeaFact>>> = {
  publish: (state, by = publisher) => publishIdea({ changes: { words: 'Toisin sanoin kerrottuna.' }, ...doing, by })(state),
  'turn-down': (state, by = publisher) => turnDownIdea({ reason: 'improper', ...doing, by })(state),
  merge: (state, by = publisher) => mergeIdea({ into: idea({ id: '2d8b9e30-5f7c-40ad-9b43-9c6e8fa02d34', status: 'open' }), ...doing, by })(state),
  'take-up': (state, by = publisher) => takeUpIdea({ ...doing, by })(state),
  'let-go': (state, by = publisher) => letGoOfIdea({ ...doing, by })(state),
  answer: (state, by = publisher) => answerIdea({ answer, activity, supporters: 3, ...doing, by })(state),
};

describe('a wish', () => {
  it('waits to be checked, and is public at once where somebody who checks them wrote it down', () => {
    expect(raise()).toEqual(['IdeaRaised']);
    expect(raise({}, true)).toEqual(['IdeaRaised', 'IdeaPublished']);
  });

  it.each([[{ words: 'Soittakaa 040 000 0101' }], [{ words: 'aino@example.invalid' }], [{ words: 'Tunnus on 010190-123A' }], [{ village: 'Rantapolku 5' }]])('is not kept where it tells of somebody: %j', (more) => {
    const outcome = raiseIdea({ ideaId: IDEA_ID, content: ideaContent(more), channel: 'form', heardFrom: 1, isChecked: true, by: publisher, at })(undefined);
    expect(types(outcome)).toBe('words-tell-of-somebody');
    // What was found is told by its kind: a refusal is shown, logged and audited.
    expect(JSON.stringify(outcome)).not.toMatch(/040|aino|0101|polku/i);
  });

  it.each(IDEA_STATUS_CODES.flatMap((status) => IDEA_DEEDS.map((deed) => [status, deed] as const)))('%s: whether it may be done (%s) is what is done', (status, deed) => {
    const outcome = DO[deed](inStatus(status));
    const mayBe = deedsOf(inStatus(status), publisher.organisationId).includes(deed);
    const isAlready = !isRefusal(outcome) && outcome.length === 0;
    if (mayBe) expect(isRefusal(outcome)).toBe(false);
    else if (!isAlready) expect(outcome).toMatchObject({ code: 'idea-does-not-stand-so', details: { status, allowed: deedsOf(inStatus(status), publisher.organisationId) } });
  });

  it('is in the hands of whoever took it up or answered it, but for words in which somebody can be recognised', () => {
    expect(types(DO.answer(inStatus('taken-up'), neighbour))).toBe('idea-is-in-others-hands');
    expect(types(DO['let-go'](inStatus('taken-up'), neighbour))).toBe('idea-is-in-others-hands');
    expect(types(DO.answer(inStatus('met'), neighbour))).toBe('idea-is-in-others-hands');
    expect(types(DO['turn-down'](inStatus('taken-up'), neighbour))).toEqual(['IdeaTurnedDown']);
    // A "not now" keeps nobody else from doing it.
    expect(types(DO['take-up'](inStatus('answered'), neighbour))).toEqual(['IdeaTakenUp']);
  });

  it('is kept up by those who serve its municipality', () => {
    for (const deed of IDEA_DEEDS) {
      const status = IDEA_STATUS_CODES.find((one) => deedsOf(inStatus(one), publisher.organisationId).includes(deed))!;
      const outside = { ...doing, servesArea: () => false };
      const decide = { publish: publishIdea({ changes: {}, ...outside }), 'turn-down': turnDownIdea({ reason: 'improper', ...outside }), merge: mergeIdea({ into: undefined, ...outside }), 'take-up': takeUpIdea(outside), 'let-go': letGoOfIdea(outside), answer: answerIdea({ answer, activity: null, supporters: 0, ...outside }) }[deed];
      expect(types(decide(inStatus(status)))).toBe('idea-is-of-another-area');
      expect(types(decide(undefined))).toBe('idea-is-of-another-area');
    }
  });

  it('loses its words when it is turned down', () => {
    const [fact] = turnDownIdea({ reason: 'personal-data', ...doing })(inStatus('open')) as IdeaFact[];
    expect(evolveIdea(inStatus('open'), fact!)).toMatchObject({ status: 'turned-down', words: '', village: null });
  });
});

describe('duplicates', () => {
  const into = idea({ id: OTHER_IDEA_ID, status: 'open' });

  it('become one with the supporters of both', () => {
    expect(types(mergeIdea({ into, ...doing })(inStatus('open')))).toEqual(['IdeaMerged']);
    const [fact] = joinIdea({ duplicate: idea({ heardFrom: 4, mergedIds: ['2d8b9e30-5f7c-40ad-9b43-9c6e8fa02d34'] }), by: publisher, at })(into) as IdeaFact[];
    expect(evolveIdea(into, fact!)).toMatchObject({ heardFrom: 5, mergedIds: [IDEA_ID, '2d8b9e30-5f7c-40ad-9b43-9c6e8fa02d34'] });
    expect(joinIdea({ duplicate: idea(), by: publisher, at })(idea({ mergedIds: [IDEA_ID] }))).toEqual([]);
  });

  it.each([['itself', idea({ status: 'open' })], ['another town', { ...into, municipalityCode: '272' as const }], ['one that nobody has checked', { ...into, status: 'waiting' as const }], ['one that is not there', undefined]])('are not merged into %s', (_, wrong) => {
    expect(types(mergeIdea({ into: wrong, ...doing })(inStatus('open')))).toBe('idea-cannot-be-merged-there');
  });
});

describe('an answer', () => {
  it('names the published activity that it became', () => {
    expect(types(answerIdea({ answer, activity, supporters: 3, ...doing })(inStatus('open')))).toEqual(['IdeaMet']);
    expect(types(answerIdea({ answer, activity: { ...activity, isPublished: false }, supporters: 3, ...doing })(inStatus('open')))).toBe('activity-is-not-published');
    expect(types(answerIdea({ answer, activity: null, supporters: 3, ...doing })(inStatus('met')))).toBe('idea-has-become-an-activity');
  });

  it('tells of nobody', () => expect(types(answerIdea({ answer: { fi: 'Kysy numerosta 040 000 0101' }, activity: null, supporters: 3, ...doing })(inStatus('open')))).toBe('words-tell-of-somebody'));

  it('comes by itself when an activity that names the wish is published, once', () => {
    const meet = meetIdea({ activity, supporters: 3, by: publisher, at });
    for (const status of ['open', 'taken-up', 'answered'] as const) expect(types(meet(inStatus(status)))).toEqual(['IdeaMet']);
    for (const status of ['waiting', 'met', 'merged', 'turned-down'] as const) expect(meet(inStatus(status))).toEqual([]);
    expect(meet(undefined)).toEqual([]);
  });
});
