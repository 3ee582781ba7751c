import { codesOf, label, type CodeList } from './code-list.js';

/** The three kinds of grants that municipalities and regions give to associations. */
export const GRANT_KINDS = {
  operating: label('Toiminta-avustus', 'Verksamhetsbidrag', 'Operating grant'),
  partnership: label('Kumppanuusavustus', 'Partnerskapsbidrag', 'Partnership grant'),
  'one-off': label('Kerta-avustus', 'Engångsbidrag', 'One-off grant'),
} as const satisfies CodeList<string>;
export type GrantKind = keyof typeof GRANT_KINDS;
export const GRANT_KIND_CODES = codesOf<GrantKind>(GRANT_KINDS);

/** What may have to come with an application. */
export const GRANT_ANNEXES = {
  budget: label('Talousarvio', 'Budget', 'Budget'),
  'financing-plan': label('Rahoitussuunnitelma', 'Finansieringsplan', 'Financing plan'),
  'action-plan': label('Toimintasuunnitelma', 'Verksamhetsplan', 'Action plan'),
  'annual-report': label('Toimintakertomus', 'Verksamhetsberättelse', 'Annual report'),
  accounts: label('Tilinpäätös', 'Bokslut', 'Annual accounts'),
  'audit-report': label('Tilin- tai toiminnantarkastuskertomus', 'Revisions- eller verksamhetsgranskningsberättelse', 'Audit report'),
  rules: label('Säännöt', 'Stadgar', 'Rules of the association'),
} as const satisfies CodeList<string>;
export type GrantAnnex = keyof typeof GRANT_ANNEXES;
export const GRANT_ANNEX_CODES = codesOf<GrantAnnex>(GRANT_ANNEXES);

/** How a decision upon an application is sent to the applicant. */
export const GRANT_NOTICES = {
  electronic: label('Sähköisesti', 'Elektroniskt', 'Electronically'),
  post: label('Kirjeellä', 'Med brev', 'By letter'),
} as const satisfies CodeList<string>;
export type GrantNotice = keyof typeof GRANT_NOTICES;
export const GRANT_NOTICE_CODES = codesOf<GrantNotice>(GRANT_NOTICES);

/** What came of a claim for rectification: the decision stood, was changed, or the claim was taken back. */
export const RECTIFICATION_OUTCOMES = {
  upheld: label('Päätös pysyi ennallaan', 'Beslutet stod fast', 'The decision was upheld'),
  changed: label('Päätöstä muutettiin', 'Beslutet ändrades', 'The decision was changed'),
  withdrawn: label('Vaatimus peruttiin', 'Begäran återtogs', 'The claim was withdrawn'),
} as const satisfies CodeList<string>;
export type RectificationOutcome = keyof typeof RECTIFICATION_OUTCOMES;
export const RECTIFICATION_OUTCOME_CODES = codesOf<RectificationOutcome>(RECTIFICATION_OUTCOMES);

/** Where a grant round stands at an instant. */
export const GRANT_ROUND_STATES = {
  draft: label('Luonnos', 'Utkast', 'Draft'),
  upcoming: label('Haku alkaa', 'Ansökan börjar', 'Opens later'),
  open: label('Haku on auki', 'Ansökan pågår', 'Open'),
  closed: label('Haku on päättynyt', 'Ansökan är avslutad', 'Closed'),
} as const satisfies CodeList<string>;
export type GrantRoundState = keyof typeof GRANT_ROUND_STATES;
export const GRANT_ROUND_STATE_CODES = codesOf<GrantRoundState>(GRANT_ROUND_STATES);

/** Where an application for a grant stands, in the order in which it passes through them. */
export const GRANT_APPLICATION_STATUSES = {
  draft: label('Luonnos', 'Utkast', 'Draft'),
  submitted: label('Jätetty', 'Inlämnad', 'Submitted'),
  'supplement-requested': label('Täydennystä pyydetty', 'Komplettering begärd', 'Supplement requested'),
  granted: label('Myönnetty', 'Beviljad', 'Granted'),
  rejected: label('Hylätty', 'Avslagen', 'Rejected'),
  paid: label('Maksettu', 'Utbetald', 'Paid'),
  'use-reported': label('Selvitys annettu', 'Redovisad', 'Use reported'),
  'use-returned': label('Selvitys palautettu täydennettäväksi', 'Redovisningen återsänd för komplettering', 'Report sent back'),
  'use-accepted': label('Selvitys hyväksytty', 'Redovisningen godkänd', 'Use accepted'),
  recovered: label('Peritään takaisin', 'Återkrävs', 'Recovered'),
  withdrawn: label('Peruttu', 'Återtagen', 'Withdrawn'),
} as const satisfies CodeList<string>;
export type GrantApplicationStatus = keyof typeof GRANT_APPLICATION_STATUSES;
export const GRANT_APPLICATION_STATUS_CODES = codesOf<GrantApplicationStatus>(GRANT_APPLICATION_STATUSES);
