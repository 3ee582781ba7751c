import { Module } from '@nestjs/common';
import { RememberActivities } from './activities/reactions/remember-activities.js';
import { KnownActivities } from './activities/storage/known-activities.js';
import { ClientAccess } from './clients/http/client-access.js';
import { ClientRendering } from './clients/http/client-rendering.js';
import { ClientsController } from './clients/http/clients.controller.js';
import { ClientReader } from './clients/storage/client.reader.js';
import { ClientStore } from './clients/storage/client.store.js';
import { ConsentRendering } from './consents/http/consent-rendering.js';
import { ConsentsController } from './consents/http/consents.controller.js';
import { ConsentReader } from './consents/storage/consent.reader.js';
import { ConsentStore } from './consents/storage/consent.store.js';
import { Demo } from './demo/demo.js';
import { PlayCase } from './demo/play-case.js';
import { DeskController } from './referrals/http/desk.controller.js';
import { ReferralDoor } from './referrals/http/referral-door.js';
import { ReferralRendering } from './referrals/http/referral-rendering.js';
import { ReferralsController } from './referrals/http/referrals.controller.js';
import { NoteAcceptanceWhenAccepted } from './referrals/reactions/note-acceptance-when-accepted.js';
import { PlaceWhenAttended } from './referrals/reactions/place-when-attended.js';
import { ReturnToSupportWhenDeclined } from './referrals/reactions/return-to-support-when-declined.js';
import { UnplaceWhenCorrected } from './referrals/reactions/unplace-when-corrected.js';
import { ReferralReader } from './referrals/storage/referral.reader.js';
import { ReferralStore } from './referrals/storage/referral.store.js';
import { WindowController } from './window/window.controller.js';

/** The only file that sees every folder. */
@Module({
  controllers: [
    ClientsController, ConsentsController, ReferralsController, DeskController, WindowController,
    RememberActivities, NoteAcceptanceWhenAccepted, ReturnToSupportWhenDeclined, PlaceWhenAttended, UnplaceWhenCorrected,
  ],
  providers: [
    ClientAccess, ClientReader, ClientRendering, ClientStore, ConsentReader, ConsentRendering, ConsentStore, Demo, KnownActivities, PlayCase, ReferralDoor, ReferralReader, ReferralRendering, ReferralStore,
  ],
})
export class ReferralsModule {}
