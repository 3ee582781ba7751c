import type { GrantApplicationStatus, GrantKind } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CENTS } from '../../storage/cents.js';
import { reportAwaitedBy, type AcceptedApplication, type Application, type ApplicationContent, type Grant, type GrantDecision, type EarlierPayment, type Payment, type RecoveredApplication, type RectificationClaim, type SentBack, type Supplement, type UseReport } from '../domain/application.js';
import { activityKey } from '../domain/submit-application.js';

/** Instants as JSON keeps them. */
type Kept<Thing> = { readonly [Key in keyof Thing]: Thing[Key] extends Date ? string : Thing[Key] extends { readonly at: Date } | null ? Kept<NonNullable<Thing[Key]>> | null : Thing[Key] };

interface Progress {
  readonly supplements?: readonly Kept<Supplement>[];
  readonly decision?: GrantDecision | Grant;
  readonly claims?: readonly RectificationClaim[];
  readonly payment?: Payment;
  readonly earlierPayments?: readonly EarlierPayment[];
  readonly useReport?: Kept<AcceptedApplication['useReport']> | null;
  readonly sentBack?: readonly (Kept<Omit<SentBack, 'report'>> & { readonly report: Kept<UseReport> })[];
  readonly recovery?: Kept<RecoveredApplication['recovery']>;
  readonly acceptedAt?: string;
}

@Entity('grant_applications')
export class ApplicationRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'granter_id', type: 'uuid' })
  granterId: string;

  @Column({ name: 'round_id', type: 'uuid' })
  roundId: string;

  @Column({ type: 'text' })
  kind: GrantKind;

  @Column({ type: 'text' })
  status: GrantApplicationStatus;

  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'jsonb' })
  content: Omit<ApplicationContent, 'title' | 'askedCents'>;

  @Column({ type: 'jsonb' })
  progress: Progress;

  @Column({ name: 'asked_cents', ...CENTS })
  askedCents: number;

  @Column({ name: 'granted_cents', ...CENTS, nullable: true })
  grantedCents: number | null;

  @Column({ name: 'activity_id', type: 'uuid', nullable: true })
  activityId: string | null;

  @Column({ name: 'activity_key', type: 'text', nullable: true })
  activityKey: string | null;

  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true })
  submittedAt: Date | null;

  /** By which day the use is to be told of; the day that was given where a report was sent back. */
  @Column({ name: 'use_report_due_on', type: 'date', nullable: true })
  useReportDueOn: string | null;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}

const timely = <Thing extends { readonly at: string }>({ at, ...rest }: Thing) => ({ ...rest, at: new Date(at) });

export function toState(row: ApplicationRow): Application {
  const { id, organisationId, granterId, roundId, kind, version, status, submittedAt, progress: { supplements = [], useReport, sentBack = [], recovery, acceptedAt, ...progress } } = row;
  const supplied = supplements.map(({ askedAt, answer, ...one }) => ({ ...one, askedAt: new Date(askedAt), answer: answer && timely(answer) }));
  return {
    id, organisationId, granterId, roundId, kind, version, content: { ...row.content, title: row.title, askedCents: row.askedCents }, status,
    ...(status !== 'draft' && { submittedAt, supplements: supplied }), ...progress,
    ...(useReport !== undefined && { useReport: useReport && timely(useReport), sentBack: sentBack.map(({ report, ...one }) => ({ ...timely(one), report: timely(report) })) }), ...(recovery && { recovery: timely(recovery) }), ...(acceptedAt && { acceptedAt: new Date(acceptedAt) }),
  } as Application;
}

export function toRow(application: Application, changedAt: Date): ApplicationRow {
  const { id, organisationId, granterId, roundId, kind, version, status, content: { title, askedCents, ...content }, ...rest } = application;
  const { submittedAt = null, ...progress } = rest as { submittedAt?: Date | null } & object;
  const grant = 'decision' in application && 'grantedCents' in application.decision ? application.decision : undefined;
  return Object.assign(new ApplicationRow(), {
    id, organisationId, granterId, roundId, kind, version, status, title, askedCents, content, progress: JSON.parse(JSON.stringify(progress)) as Progress, submittedAt, changedAt,
    grantedCents: grant?.grantedCents ?? null, useReportDueOn: reportAwaitedBy(application) ?? grant?.useReportDueOn ?? null,
    activityId: content.activity?.id ?? null, activityKey: content.activity ? activityKey(content.activity.name) : null,
  });
}
