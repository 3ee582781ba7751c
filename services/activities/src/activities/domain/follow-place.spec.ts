import { given } from '@pirtti/testing';
import { isRefusal } from '@pirtti/kernel';
import { describe, expect, it } from 'vitest';
import { ANOTHER, library, libraryContent, PLACE_ID } from '../../places/domain/place.examples.js';
import type { RegisteredPlace } from '../../places/domain/place.js';
import { draft, published, TUESDAY as at, wholeContent } from './activity.examples.js';
import { copyOfPlace, followPlace, newerDetails, takePlaceDetails, withPickedPlaces } from './follow-place.js';

const TODAY = '2026-11-17';
const registry = new Map([[PLACE_ID, library()]]);
const atLibrary = wholeContent({ place: copyOfPlace(library()), accessibility: { wheelchair: 'yes', 'hearing-aid': 'no' } });
const moved = library({ streetAddress: 'Torikatu 2', accessibility: { wheelchair: 'no', 'hearing-aid': 'no', rollator: 'yes' }, version: 2 });
const written = wholeContent().place;

describe('picking a place', () => {
  it('takes what the registry says, whatever was sent beside it', () => {
    const sent = wholeContent({ place: { ...written, placeId: PLACE_ID, names: { fi: 'Ihan muu' }, municipalityCode: '272' } });
    expect(withPickedPlaces(sent, undefined, registry, TODAY)).toMatchObject({ place: { placeId: PLACE_ID, names: library().names, municipalityCode: '217', coordinates: library().coordinates } });
  });

  it('leaves what was picked before as it was taken, until its new details are taken', () => {
    expect(withPickedPlaces(atLibrary, atLibrary, new Map([[PLACE_ID, moved]]), TODAY)).toEqual(atLibrary);
  });

  it('is refused of what is not there and of what is used no longer', () => {
    const sent = wholeContent({ place: { ...written, placeId: PLACE_ID } });
    for (const [found, code] of [[new Map(), 'place-is-unknown'], [new Map([[PLACE_ID, library({ validTo: '2026-11-16' })]]), 'place-is-over']] as const) {
      const answer = withPickedPlaces(sent, undefined, found, TODAY);
      expect(isRefusal(answer) && answer.code).toBe(code);
    }
  });
});

describe('when a place changes', () => {
  const change = followPlace({ before: libraryContent(), after: moved, at });

  it('its owner’s activity there says the same, and what it answered otherwise stays', () => {
    const content = { ...atLibrary, accessibility: { wheelchair: 'yes', 'hearing-aid': 'yes', stroller: 'yes' } } as const;
    const after = { ...content, place: copyOfPlace(moved), accessibility: { wheelchair: 'no', 'hearing-aid': 'yes', stroller: 'yes', rollator: 'yes' } } as const;
    given(published({ content })).when(change).then({ type: 'ActivityEdited', activityId: published().id, organisationId: published().organisationId, content: after, offered: { before: content, after }, at });
  });

  it('a draft follows in silence, one of many places too, and what meets elsewhere is left alone', () => {
    const content = wholeContent({ morePlaces: [copyOfPlace(library())] });
    given(draft({ content })).when(change).then({ type: 'ActivityEdited', activityId: draft().id, organisationId: draft().organisationId, content: { ...content, morePlaces: [copyOfPlace(moved)] }, offered: null, at });
    given(published()).when(change).thenNothing();
  });
});

describe('newer details', () => {
  const ofAnother = (place: RegisteredPlace) => new Map([[PLACE_ID, { ...place, organisationId: ANOTHER.organisationId }]]);
  const now = ofAnother(moved);

  it('are noticed where the place says something else now, and taken with one press', () => {
    expect(newerDetails(draft({ content: atLibrary }), now)).toMatchObject([{ fields: ['streetAddress', 'accessibility'] }]);
    const taken = { ...atLibrary, place: copyOfPlace(moved), accessibility: moved.accessibility };
    given(draft({ content: atLibrary })).when(takePlaceDetails(now, at)).then({ type: 'ActivityEdited', activityId: draft().id, organisationId: draft().organisationId, content: taken, offered: null, at });
    expect(newerDetails(draft({ content: taken }), now)).toEqual([]);
    given(draft({ content: taken })).when(takePlaceDetails(now, at)).thenNothing();
  });

  it('are none of one’s own place: what differs there was meant', () => {
    expect(newerDetails(draft({ content: atLibrary }), new Map([[PLACE_ID, moved]]))).toEqual([]);
  });

  it('are none where the place says nothing of what was answered here', () => {
    expect(newerDetails(draft({ content: { ...atLibrary, accessibility: { ...atLibrary.accessibility, stroller: 'no' } } }), ofAnother(library()))).toEqual([]);
  });
});
