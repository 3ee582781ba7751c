import { expect, it } from 'vitest';
import { association, ASSOCIATION_ID, draft, REGION_ID, region, signature, signed } from './agreement.examples.js';
import { askedToSign } from './asked-to-sign.js';

const THIRD_ID = '7a1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a03';
const parties = [REGION_ID, ASSOCIATION_ID, THIRD_ID];

it('the first signature tells the others that theirs is awaited', () => {
  expect(askedToSign(draft({ parties }), draft({ parties, signatures: [signature(region)] }))).toEqual([ASSOCIATION_ID, THIRD_ID]);
});

it('the second tells nobody anew, nor does the last', () => {
  const once = draft({ parties, signatures: [signature(region)] });
  expect(askedToSign(once, draft({ parties, signatures: [signature(region), signature(association)] }))).toEqual([]);
  expect(askedToSign(draft({ signatures: [signature(region)] }), signed())).toEqual([]);
});

it('what has changed nothing tells nobody, nor does a draft that nobody has signed', () => {
  const once = draft({ signatures: [signature(region)] });
  expect(askedToSign(once, once)).toEqual([]);
  expect(askedToSign(undefined, draft())).toEqual([]);
  expect(askedToSign(once, draft({ version: 2 }))).toEqual([]);
});
