import type { ActivityKind, ChannelKind, MunicipalityCode, TargetGroup } from '@pirtti/kernel';
import type { Doer } from '../../channels/domain/channel.js';

/** An activity told of in a channel on a day, by an organisation: each of these once. */
export interface Publication {
  readonly id: string;
  /** Who told. */
  readonly organisationId: string;
  readonly activityId: string;
  readonly channelId: string;
  readonly toldOn: string;
  readonly retracted: boolean;
}

interface Of {
  readonly publicationId: string;
  readonly activityId: string;
  readonly channelId: string;
  readonly toldOn: string;
  readonly by: Doer;
  readonly at: Date;
}

export interface PublicationMade extends Of {
  readonly type: 'PublicationMade';
  readonly organiserId: string;
  readonly channelKind: ChannelKind;
  readonly kind: ActivityKind;
  readonly targetGroups: readonly TargetGroup[];
  readonly municipalityCode: MunicipalityCode;
}

export interface PublicationRetracted extends Of {
  readonly type: 'PublicationRetracted';
}

/** How often an activity's page was looked at in a month that is over. */
export interface ViewsCounted {
  readonly type: 'ViewsCounted';
  readonly activityId: string;
  readonly organisationId: string;
  readonly kind: ActivityKind;
  readonly targetGroups: readonly TargetGroup[];
  readonly municipalityCode: MunicipalityCode;
  readonly month: string;
  readonly views: number;
  readonly at: Date;
}

export type PublicityFact = PublicationMade | PublicationRetracted | ViewsCounted;
