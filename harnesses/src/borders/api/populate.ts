import { ROLE_CODES } from '@pirtti/kernel';
import { inEach } from './in-each.js';
import type { Stage, Standing } from './stage.js';

const STANDINGS: readonly Standing[] = ['standing', 'agreementEnded', 'consentWithdrawn'];

/** One of everything in every organisation that can have it. */
export async function populate(stage: Stage): Promise<void> {
  const all = Object.values(stage.kinds).flatMap((kind) => kind.homes.flatMap((home) =>
    // What one organisation alone can have is what agreements and consents are about.
    (kind.homes.length === 1 ? STANDINGS : STANDINGS.slice(0, 1)).map((standing) => ({ kind, home, standing }))));
  await inEach(all, async ({ kind, home, standing }) => {
    const asker = await stage.person(stage.organisations[home], ROLE_CODES, 'owner');
    return kind.make({ asker, whose: 'asker', standing });
  });
}
