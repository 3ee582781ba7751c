import { readFileSync } from 'node:fs';
import { parseDeployments, type Deployment } from '@pirtti/contracts';
import { readLettersConfig, type LettersConfig } from './letters-config.js';

/** What a service is told by whoever starts it. */
export interface ServiceConfig {
  readonly port: number;
  readonly host: string;
  /** As the app role. */
  readonly databaseUrl: string;
  /** As the mail role. */
  readonly mailDatabaseUrl: string;
  /** One URL, or one per node of a cluster with commas between them. */
  readonly brokerUrl: string;
  /** On how many nodes each mailbox is kept; 1 where the broker is a single server. */
  readonly brokerReplicas?: number;
  readonly brokerSeed: string;
  readonly deployment: string;
  readonly deployments: readonly Deployment[];
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl?: string;
  /** Fill the demo when the database is empty; dates hang on this Monday. */
  readonly demoMonday?: Date;
  /** A Chromium to print with. */
  readonly chromium?: string;
  /** After how many months without anybody's word a record is asked about, and after how many it is archived. */
  readonly freshness?: { readonly remindAfterMonths: number; readonly archiveAfterMonths: number };
  /** After how many months people who need not be known any more are forgotten. */
  readonly forgetPeopleAfterMonths?: number;
  /** How long a seat that came free is kept for the next in line. */
  readonly seatOfferHours?: number;
  /** How long a driver may think whether somebody comes along, before another is asked. */
  readonly rideAnswerHours?: number;
  /** How it writes to people, where it does. */
  readonly letters?: LettersConfig;
  readonly logLevel: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that must be there; the error is one clear sentence that names it and never its value. */
export function required(env: Environment, name: string): string {
  const value = env[name];
  if (value === undefined || value === '') throw new Error(`The environment variable ${name} is missing.`);
  return value;
}

/** A URL with one of the given protocols. */
export function requiredUrl(env: Environment, name: string, protocols: readonly string[]): string {
  return checkedUrl(required(env, name), name, protocols);
}

/** One such URL or several, with commas between them. */
const requiredUrls = (env: Environment, name: string, protocols: readonly string[]): string =>
  required(env, name).split(',').map((value) => checkedUrl(value.trim(), name, protocols)).join(',');

function checkedUrl(value: string, name: string, protocols: readonly string[]): string {
  if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) {
    throw new Error(`The environment variable ${name} is not a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}.`);
  }
  return value;
}

const HTTP = ['http:', 'https:'];
const POSTGRES = ['postgres:', 'postgresql:'];
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Reads and checks a service's environment. Fails at start, not at noon. */
export function readServiceConfig(env: Environment): ServiceConfig {
  const jwksUrl = env['PIRTTI_JWKS_URL'] ? requiredUrl(env, 'PIRTTI_JWKS_URL', HTTP) : undefined;
  return {
    ...readHttpConfig(env),
    databaseUrl: requiredUrl(env, 'PIRTTI_DATABASE_URL', POSTGRES),
    mailDatabaseUrl: requiredUrl(env, 'PIRTTI_MAIL_DATABASE_URL', POSTGRES),
    brokerUrl: requiredUrls(env, 'PIRTTI_BROKER_URL', ['nats:', 'tls:']),
    brokerReplicas: readReplicas(env),
    brokerSeed: required(env, 'PIRTTI_BROKER_SEED'),
    ...readDeployment(env),
    issuer: requiredUrl(env, 'PIRTTI_ISSUER', HTTP),
    audience: required(env, 'PIRTTI_AUDIENCE'),
    jwksUrl,
    demoMonday: readMonday(env),
    chromium: env['PIRTTI_CHROMIUM'] || undefined,
    freshness: readFreshness(env),
    forgetPeopleAfterMonths: readMonths(env, 'PIRTTI_FORGET_PEOPLE_AFTER_MONTHS', 12),
    seatOfferHours: readHours(env, 'PIRTTI_SEAT_OFFER_HOURS'),
    rideAnswerHours: readHours(env, 'PIRTTI_RIDE_ANSWER_HOURS'),
    letters: readLettersConfig(env),
  };
}

/** Where to listen and how much to log: the part that the gateway shares. */
export function readHttpConfig(env: Environment): Pick<ServiceConfig, 'port' | 'host' | 'logLevel'> {
  const port = Number(required(env, 'PIRTTI_PORT'));
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('The environment variable PIRTTI_PORT is not a port number (0–65535).');
  const logLevel = env['PIRTTI_LOG_LEVEL'] || 'info';
  if (!LOG_LEVELS.includes(logLevel)) throw new Error(`The environment variable PIRTTI_LOG_LEVEL is none of ${LOG_LEVELS.join(', ')}.`);
  return { port, host: env['PIRTTI_HOST'] || '127.0.0.1', logLevel };
}

/** An even number survives no more than the odd one below it, and more than five is nobody's need. */
const REPLICAS = ['1', '3', '5'];

function readReplicas(env: Environment): number {
  const value = env['PIRTTI_BROKER_REPLICAS'] || '1';
  if (!REPLICAS.includes(value)) throw new Error(`The environment variable PIRTTI_BROKER_REPLICAS is none of ${REPLICAS.join(', ')}.`);
  return Number(value);
}

function readDeployment(env: Environment): Pick<ServiceConfig, 'deployment' | 'deployments'> {
  const file = required(env, 'PIRTTI_DEPLOYMENTS_FILE');
  const deployments = readDeploymentsFile(file);
  const deployment = required(env, 'PIRTTI_DEPLOYMENT');
  if (!deployments.some(({ name }) => name === deployment)) throw new Error('The environment variable PIRTTI_DEPLOYMENT names no deployment of PIRTTI_DEPLOYMENTS_FILE.');
  return { deployment, deployments };
}

function readDeploymentsFile(file: string): readonly Deployment[] {
  try {
    return parseDeployments(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error('The environment variable PIRTTI_DEPLOYMENTS_FILE names no readable deployments file.', { cause });
  }
}

const MOST_MONTHS = 120;

function readMonths(env: Environment, name: string, usual: number): number {
  const value = env[name] ? Number(env[name]) : usual;
  if (!Number.isInteger(value) || value < 1 || value > MOST_MONTHS) throw new Error(`The environment variable ${name} is not a number of months (1–${MOST_MONTHS}).`);
  return value;
}

function readFreshness(env: Environment): ServiceConfig['freshness'] {
  const [remindAfterMonths, archiveAfterMonths] = [readMonths(env, 'PIRTTI_REMIND_AFTER_MONTHS', 15), readMonths(env, 'PIRTTI_ARCHIVE_AFTER_MONTHS', 18)];
  if (archiveAfterMonths <= remindAfterMonths) throw new Error('The environment variable PIRTTI_ARCHIVE_AFTER_MONTHS is not more than PIRTTI_REMIND_AFTER_MONTHS.');
  return { remindAfterMonths, archiveAfterMonths };
}

const MOST_HOURS_TO_ANSWER = 7 * 24;

/** How long somebody may think about an offer: a day, where nothing else is said. */
function readHours(env: Environment, name: string): number {
  const value = env[name] ? Number(env[name]) : 24;
  if (!Number.isInteger(value) || value < 1 || value > MOST_HOURS_TO_ANSWER) throw new Error(`The environment variable ${name} is not a number of hours (1–${MOST_HOURS_TO_ANSWER}).`);
  return value;
}

function readMonday(env: Environment): Date | undefined {
  const value = env['PIRTTI_DEMO_MONDAY'];
  if (!value) return undefined;
  const monday = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(monday.getTime()) || monday.getUTCDay() !== 1) {
    throw new Error('The environment variable PIRTTI_DEMO_MONDAY is not a Monday, like 2026-11-16.');
  }
  return monday;
}
