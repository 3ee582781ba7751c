import type { FeedbackFace } from '@pirtti/kernel';

const MOUTHS: Readonly<Record<FeedbackFace, string>> = { good: 'M14 29 Q24 40 34 29', fair: 'M15 32 H33', poor: 'M14 35 Q24 25 34 35' };

/** A drawn face; what it means stands beside it in words. */
export function Face({ face }: { readonly face: FeedbackFace }) {
  return (
    <svg className={`face face--${face}`} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle cx="24" cy="24" r="21" /><path d={MOUTHS[face]} /><circle className="face__eye" cx="17" cy="19" r="2.6" /><circle className="face__eye" cx="31" cy="19" r="2.6" />
    </svg>
  );
}
