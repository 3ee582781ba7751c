import { idOf } from '@pirtti/kernel';
import { news, type News } from '@pirtti/mail';
import type { PublicationMade, PublicationRetracted, PublicityFact, ViewsCounted } from '../publicity/domain/publication.js';

/** Of what was told where and how often it was looked at only counts go out: no texts, and nobody who looked. */
export function announcePublicity(fact: PublicityFact): News[] {
  switch (fact.type) {
    case 'PublicationMade': return [made(fact)];
    case 'PublicationRetracted': return [retracted(fact)];
    case 'ViewsCounted': return [counted(fact)];
  }
}

function made({ publicationId, activityId, organiserId, channelId, channelKind, kind, targetGroups, municipalityCode, toldOn, by, at }: PublicationMade): News {
  return news('activities.publication-made.v1', publicationId, at, {
    publicationId, activityId, organisationId: by.organisationId, organiserId, channelId, channelKind, kind, targetGroups: [...targetGroups], municipalityCode, toldOn, month: toldOn.slice(0, 7),
  });
}

function retracted({ publicationId, activityId, channelId, toldOn, by, at }: PublicationRetracted): News {
  return news('activities.publication-retracted.v1', publicationId, at, { publicationId, activityId, organisationId: by.organisationId, channelId, toldOn, month: toldOn.slice(0, 7) });
}

/** Each month of an activity is an aggregate of its own. */
function counted({ activityId, organisationId, kind, targetGroups, municipalityCode, month, views, at }: ViewsCounted): News {
  return news('activities.views-counted.v1', idOf(activityId, `views ${month}`), at, { activityId, organisationId, kind, targetGroups: [...targetGroups], municipalityCode, month, views });
}
