var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { parseDeployments } from '@pirtti/contracts';
import { kitMigrations, mailTable, ownTable, sqlMigration, StorageModule } from '@pirtti/storage-kit';
import { Controller, Module } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { MailModule } from '../mail.module.js';
import { OnEvent } from '../on-event.js';
import { mailMigrations } from '../storage/mail-migrations.js';
export const ORGANISATION = '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02';
export const DEPLOYMENTS = parseDeployments({
    deployments: [
        { name: 'referrals', service: 'referrals', operator: 'a region', serves: '*' },
        { name: 'reporting', service: 'reporting', operator: 'a municipality', serves: '*' },
    ],
});
export const WRITER_MIGRATIONS = [
    ...kitMigrations('referrals'), ...mailMigrations('referrals'),
    sqlMigration('ProofCounters1760000000000', [
        'create table counters (organisation_id uuid not null, id uuid not null, version int not null, primary key (organisation_id, id))',
        ...ownTable('referrals', 'counters'),
    ]),
];
export const READER_MIGRATIONS = [
    ...kitMigrations('reporting'), ...mailMigrations('reporting'),
    sqlMigration('ProofEffects1760000000000', [
        // Without a unique constraint on purpose: a doubled effect shall be seen, not refused.
        'create table effects (place bigint generated always as identity primary key, aggregate_id uuid not null, version int not null)',
        ...mailTable('reporting', 'effects'),
    ]),
];
let WriteDownWhenReferralSent = class WriteDownWhenReferralSent {
    async react(event, mail) {
        await mail.tx.query('insert into effects (aggregate_id, version) values ($1, $2)', [event.subject, event.aggregateversion]);
    }
};
__decorate([
    OnEvent('referrals.referral-sent.v1'),
    __param(0, Payload()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], WriteDownWhenReferralSent.prototype, "react", null);
WriteDownWhenReferralSent = __decorate([
    Controller()
], WriteDownWhenReferralSent);
let ProofModule = class ProofModule {
};
ProofModule = __decorate([
    Module({})
], ProofModule);
export const settings = () => JSON.parse(process.env['PIRTTI_PROOF'] ?? '{}');
export function proofModule({ service, appUrl, mailUrl, brokerUrl, brokerSeed }) {
    const controllers = service === 'reporting' ? [WriteDownWhenReferralSent] : [];
    return {
        module: ProofModule,
        controllers,
        imports: [
            StorageModule.forService({ service, appUrl, mailUrl, entities: [] }),
            MailModule.forService({ service, deployment: service, deployments: DEPLOYMENTS, brokerUrl, brokerSeed }),
        ],
    };
}
//# sourceMappingURL=proof-service.js.map