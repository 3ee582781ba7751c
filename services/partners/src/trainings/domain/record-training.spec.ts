import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { correctTraining, recordTraining, retractTraining } from './record-training.js';
import { content, region, town, training, TRAINING_ID, TUESDAY } from './training.examples.js';

const record = (more: object = {}) => recordTraining({ trainingId: TRAINING_ID, content: content(more), by: region, at: TUESDAY });
const correct = (more: object = {}, deed: object = {}) => correctTraining({ content: content(more), version: 1, reason: 'Laskettiin uudelleen', by: region, at: TUESDAY, ...deed });
const retract = (deed: object = {}) => retractTraining({ version: 1, reason: 'Kirjattiin kahdesti', by: region, at: TUESDAY, ...deed });

describe('a training', () => {
  it('is written down once, when it has been held', () => {
    given(undefined).when(record()).then({ type: 'TrainingRecorded', trainingId: TRAINING_ID, content: content(), by: region, at: TUESDAY });
    given(training()).when(record()).thenNothing();
    given(undefined).when(record({ heldOn: '2026-11-17' })).then({ type: 'TrainingRecorded', trainingId: TRAINING_ID, content: content({ heldOn: '2026-11-17' }), by: region, at: TUESDAY });
    given(undefined).when(record({ heldOn: '2026-11-18' })).thenRefused('training-is-still-ahead');
  });

  it('counts people, of no more organisations than there are people', () => {
    given(undefined).when(record({ staff: 0, volunteers: 0, organisations: 0 })).thenRefused('training-without-people');
    given(undefined).when(record({ staff: 1, volunteers: 1, organisations: 3 })).thenRefused('training-of-more-organisations-than-people');
    given(training()).when(correct({ staff: 0, volunteers: 0 })).thenRefused('training-without-people');
  });

  it('is corrected with a reason, and says what was', () => {
    given(training()).when(correct({ staff: 20, title: 'Kysy rohkeasti' }))
      .then({ type: 'TrainingCorrected', trainingId: TRAINING_ID, content: content({ staff: 20, title: 'Kysy rohkeasti' }), changed: ['title', 'staff'], reason: 'Laskettiin uudelleen', by: region, at: TUESDAY });
    given(training({ version: 2 })).when(correct()).thenNothing();
  });

  it('is not overwritten by who had an older one before them', () => {
    given(training({ version: 2 })).when(correct({ staff: 20 })).thenRefused('training-has-changed', { version: 2 });
    given(training({ version: 2 })).when(retract()).thenRefused('training-has-changed', { version: 2 });
  });

  it('is taken back once, and stays so', () => {
    given(training()).when(retract()).then({ type: 'TrainingRetracted', trainingId: TRAINING_ID, reason: 'Kirjattiin kahdesti', by: region, at: TUESDAY });
    given(training({ isRetracted: true, version: 2 })).when(retract()).thenNothing();
    given(training({ isRetracted: true, version: 2 })).when(correct({ staff: 20 }, { version: 2 })).thenRefused('training-is-retracted');
  });

  it('is for whoever held it to change', () => {
    for (const before of [training(), undefined]) {
      given(before).when(correct({ staff: 20 }, { by: town })).thenRefused('training-is-of-another');
      given(before).when(retract({ by: town })).thenRefused('training-is-of-another');
    }
  });
});
