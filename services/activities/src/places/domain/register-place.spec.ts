import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { ANOTHER, library, libraryContent, OWNER, PLACE_ID } from './place.examples.js';
import { evolvePlace, placeStateOn } from './place.js';
import { changePlace, endPlace, registerPlace } from './register-place.js';

const at = new Date('2026-11-16T09:00:00Z');
const deed = { by: OWNER, at };
const change = { ...deed, version: 1, reason: 'Korjattu' };

describe('registering a place', () => {
  it('needs no more than its kind, name and municipality', () => {
    const content = libraryContent({ streetAddress: null, postalCode: null, coordinates: null, directions: null, accessibility: {}, phone: null });
    given(undefined).when(registerPlace({ ...deed, placeId: PLACE_ID, content })).then({ type: 'PlaceRegistered', placeId: PLACE_ID, content, ...deed });
  });

  it('changes nothing the second time', () => {
    given(library()).when(registerPlace({ ...deed, placeId: PLACE_ID, content: libraryContent() })).thenNothing();
  });

  it('asks of a pop-up place until when it is there', () => {
    given(undefined).when(registerPlace({ ...deed, placeId: PLACE_ID, content: libraryContent({ kind: 'pop-up' }) })).thenRefused('pop-up-place-needs-its-last-day');
    given(undefined).when(registerPlace({ ...deed, placeId: PLACE_ID, content: libraryContent({ validFrom: '2026-12-02', validTo: '2026-12-01' }) })).thenRefused('place-ends-before-it-begins');
  });
});

describe('changing a place', () => {
  it('says what changed, and is done by its owner alone', () => {
    const content = libraryContent({ accessibility: { wheelchair: 'yes', 'hearing-aid': 'yes' } });
    given(library()).when(changePlace({ ...change, content })).then({ type: 'PlaceChanged', placeId: PLACE_ID, before: libraryContent(), content, changed: ['accessibility'], reason: 'Korjattu', ...deed });
    given(library()).when(changePlace({ ...change, content, by: ANOTHER })).thenRefused('place-is-of-another');
  });

  it('overwrites nothing that another wrote meanwhile, and changes nothing where nothing is new', () => {
    given(library({ version: 3 })).when(changePlace({ ...change, content: libraryContent({ phone: null }) })).thenRefused('place-has-changed');
    given(library({ version: 3 })).when(changePlace({ ...change, content: libraryContent() })).thenNothing();
  });
});

describe('ending a place', () => {
  const ending = endPlace({ ...change, lastDay: '2026-12-31', reason: 'Talo myytiin' });

  it('keeps it to be read until its last day and after', () => {
    const content = libraryContent({ validTo: '2026-12-31' });
    const fact = { type: 'PlaceEnded', placeId: PLACE_ID, before: libraryContent(), content, lastDay: '2026-12-31', reason: 'Talo myytiin', ...deed } as const;
    given(library()).when(ending).then(fact);
    const ended = evolvePlace(library(), fact);
    expect(['2026-12-31', '2027-01-01'].map((day) => placeStateOn(ended, day))).toEqual(['in-use', 'over']);
    given(ended).when(ending).thenNothing();
    given(ended).when(changePlace({ ...change, version: 2, content: libraryContent() })).thenRefused('place-has-ended');
  });

  it('is refused to others, and before the place began', () => {
    given(library()).when(endPlace({ ...change, by: ANOTHER, lastDay: '2026-12-31' })).thenRefused('place-is-of-another');
    given(library({ validFrom: '2027-01-01' })).when(ending).thenRefused('place-ends-before-it-begins');
    given(undefined).when(ending).thenRefused('place-is-of-another');
  });
});
