import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { OnEvent, type MailContext } from '@pirtti/mail';
import type { PirttiEvent } from '@pirtti/contracts';
import { activateAgreement, endAgreement, endMembership, grantMembership, rememberOrganisation } from './mirror-writes.js';

/** Keeps the service's copies of memberships, organisations and agreements as `partners` announces them. */
@Controller()
export class RememberPartners {
  @OnEvent('partners.membership-granted.v1')
  async membershipGranted(@Payload() event: PirttiEvent<'partners.membership-granted.v1'>, @Ctx() mail: MailContext): Promise<void> {
    await grantMembership(mail.tx, event.data);
  }

  @OnEvent('partners.membership-changed.v1')
  async membershipChanged(@Payload() event: PirttiEvent<'partners.membership-changed.v1'>, @Ctx() mail: MailContext): Promise<void> {
    await grantMembership(mail.tx, event.data);
  }

  @OnEvent('partners.membership-ended.v1')
  async membershipEnded(@Payload() event: PirttiEvent<'partners.membership-ended.v1'>, @Ctx() mail: MailContext): Promise<void> {
    await endMembership(mail.tx, event.data);
  }

  @OnEvent('partners.organisation-registered.v1')
  async organisationRegistered(@Payload() event: PirttiEvent<'partners.organisation-registered.v1'>, @Ctx() mail: MailContext): Promise<void> {
    await rememberOrganisation(mail.tx, event.data);
  }

  @OnEvent('partners.organisation-changed.v1')
  async organisationChanged(@Payload() event: PirttiEvent<'partners.organisation-changed.v1'>, @Ctx() mail: MailContext): Promise<void> {
    await rememberOrganisation(mail.tx, event.data);
  }

  @OnEvent('partners.agreement-activated.v1')
  async agreementActivated(@Payload() event: PirttiEvent<'partners.agreement-activated.v1'>, @Ctx() mail: MailContext): Promise<void> {
    await activateAgreement(mail.tx, event.data);
  }

  @OnEvent('partners.agreement-ended.v1')
  async agreementEnded(@Payload() event: PirttiEvent<'partners.agreement-ended.v1'>, @Ctx() mail: MailContext): Promise<void> {
    await endAgreement(mail.tx, event.data);
  }
}
