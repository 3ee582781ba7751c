const VOLUNTEERS = 'services/activities/src/volunteers';
const SPECS = ['test', 'specs', VOLUNTEERS];
const E2E = ['test', 'real-parts', VOLUNTEERS];

/** Mistakes in working with volunteers. */
export const bugs = [
  {
    name: 'pair-without-responsible-person',
    breaks: 'No pair begins under a model for which nobody answers.',
    changes: [{ file: `${VOLUNTEERS}/matches/domain/run-match.ts`, from: "if (model!.responsibleId === null) return refuse('model-has-no-responsible-person');", to: '' }],
    caughtBy: SPECS,
    says: /never under a model without a responsible person/,
  },
  {
    name: 'untrained-volunteer-goes-along',
    breaks: 'A volunteer is trained where the organisation asks for it.',
    changes: [{ file: `${VOLUNTEERS}/volunteers/domain/obstacles.ts`, from: 'model.needsTraining && trainedOn === null', to: 'model.needsTraining && trainedOn === undefined' }],
    caughtBy: SPECS,
    says: /never with a volunteer who is not ready as the organisation asks/,
  },
  {
    name: 'expired-record-check-with-minors',
    breaks: 'A record check that has expired keeps a volunteer from minors.',
    changes: [{ file: `${VOLUNTEERS}/volunteers/domain/obstacles.ts`, from: 'today < addMonths(checkedOn, validMonths)', to: 'today < addMonths(checkedOn, validMonths + 1)' }],
    caughtBy: SPECS,
    says: /where somebody under eighteen is concerned only with a record check that holds/,
  },
  {
    name: 'record-check-judged-when-joining',
    breaks: 'A record check holds on the day of the shift.',
    changes: [{ file: `${VOLUNTEERS}/shifts/domain/run-shift.ts`, from: 'dayInHelsinki(shift!.startsAt));', to: 'dayInHelsinki(at));' }],
    caughtBy: SPECS,
    says: /asks of a volunteer what a pair asks/,
  },
  {
    name: 'volunteer-unlocked-while-joining',
    breaks: 'A volunteer who joins two shifts at once is asked about the first before the second.',
    changes: [{ file: `${VOLUNTEERS}/shifts/storage/shift-people.ts`, from: `  async join(tx: EntityManager, { shiftId, volunteerId, byThemselves, at }: Choice): Promise<{ readonly id: string } | Refusal> {
    const volunteer = await lockVolunteer(tx, volunteerId);`, to: `  async join(tx: EntityManager, { shiftId, volunteerId, byThemselves, at }: Choice): Promise<{ readonly id: string } | Refusal> {
    const volunteer = await this.volunteers.find(tx, volunteerId);` }],
    caughtBy: E2E,
    says: /never have one volunteer in two places at once/,
  },
  {
    name: 'database-lets-shifts-overlap',
    breaks: 'The database itself keeps a volunteer from being in two places at once.',
    changes: [{ file: 'services/activities/src/storage/migrations/volunteers.ts', from: "tstzrange(starts_at, ends_at) with &&)", to: "tstzrange(starts_at, starts_at, '[]') with =)" }],
    caughtBy: E2E,
    says: /are kept so by the database itself/,
  },
  {
    name: 'shift-overfilled',
    breaks: 'Never more people are on a shift than it has room for.',
    changes: [{ file: `${VOLUNTEERS}/shifts/domain/run-shift.ts`, from: 'if (seats.length >= shift!.maxPeople)', to: 'if (seats.length > shift!.maxPeople)' }],
    caughtBy: SPECS,
    says: /is never for more than there is room for/,
  },
  {
    name: 'wish-matched-twice',
    breaks: 'Of many who find somebody for the same wish one does.',
    changes: [{ file: `${VOLUNTEERS}/matches/domain/run-match.ts`, from: "if (need.status !== 'waiting') return refuse('need-is-not-waiting');", to: '' }],
    caughtBy: SPECS,
    says: /once for each wish, about now/,
  },
  {
    name: 'volunteers-village-in-the-news',
    breaks: 'What the world hears of volunteers is codes and counts.',
    changes: [{ file: 'services/activities/src/announcements/announce-volunteers.ts', from: 'volunteerId, organisationId, status: status', to: 'volunteerId: personId ?? volunteerId, organisationId, status: status' },
      { file: 'services/activities/src/announcements/announce-volunteers.ts', from: '({ id: volunteerId, organisationId, status, roles,', to: '({ id: volunteerId, personId, organisationId, status, roles,' }],
    caughtBy: ['test', 'specs', 'services/activities/src/announcements'],
    says: /is no person, no village, no day of a record check and no wish/,
  },
  {
    name: 'suggestions-by-the-order-of-rows',
    breaks: 'The same question has the same answer.',
    changes: [{ file: `${VOLUNTEERS}/matches/domain/suggest.ts`, from: 'return candidates.filter(', to: 'return [...candidates].slice(0, 6).filter(' }],
    caughtBy: SPECS,
    says: /has the same answer whatever the order in which the rows come/,
  },
  {
    name: 'shifts-go-on-without-their-occurrence',
    breaks: 'Who was to help at what is called off is told.',
    changes: [{ file: 'services/activities/src/activities/storage/activity.store.ts', from: 'await this.shifts.follow(tx, facts);', to: 'void this.shifts;' }],
    caughtBy: E2E,
    says: /are called off with the day on which they were to help/,
  },
  {
    name: 'publisher-sees-every-shift',
    breaks: 'Who runs an activity sees the shifts of activities alone.',
    changes: [{ file: `${VOLUNTEERS}/shifts/http/shifts.controller.ts`, from: 'return isCoordinator(actor) || shift?.activityId ? shift : undefined;', to: 'return shift;' }],
    caughtBy: E2E,
    says: /no other shift is/,
  },
  {
    name: 'link-opens-for-who-has-left',
    breaks: 'The link of somebody who is no volunteer any more opens nothing.',
    changes: [{ file: `${VOLUNTEERS}/shifts/http/public-shifts.controller.ts`, from: "|| (volunteer.status !== 'active' && volunteer.status !== 'paused')) throw", to: ') throw' }],
    caughtBy: E2E,
    says: /are chosen by volunteers themselves, through a link that is theirs alone/,
  },
  {
    name: 'forgotten-volunteer-keeps-the-pair',
    breaks: 'With who is forgotten end the pairs, so that nobody waits for them.',
    changes: [{ file: `${VOLUNTEERS}/forgetting.ts`, from: 'await this.endPairs(tx, { volunteerId: id }, at);', to: '' }],
    caughtBy: E2E,
    says: /are forgotten: pairs end, figures stay/,
  },
];
