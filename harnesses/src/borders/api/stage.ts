import type { ServiceDefinition } from '@pirtti/http-kit';
import { newId, type Role } from '@pirtti/kernel';
import { urlTo } from '@pirtti/storage-kit';
import { testIdentity, testPostgresUrl, testService, type TestActor, type TestIdentity, type TestService, type TestServiceOptions } from '@pirtti/testing';
import pg from 'pg';
import type { Refs } from './sample.js';

const A_DAY = 24 * 60 * 60;

/** Two regions, two associations, a municipality, and one that has no part in anything: to its people every row is a stranger's. */
export const ORGANISATION_NAMES = ['regionA', 'regionB', 'associationA', 'associationB', 'municipality', 'stranger'] as const;
export type OrganisationName = (typeof ORGANISATION_NAMES)[number];

export interface Organisation {
  readonly name: string;
  readonly id: string;
  /** Stands in every text that is the organisation's alone. */
  readonly marker: string;
}

export interface Asker extends TestActor {
  readonly organisation: Organisation;
  readonly roles: readonly Role[];
}

export type Standing = 'standing' | 'agreementEnded' | 'consentWithdrawn';

/** Something that somebody owns. */
export interface Thing {
  readonly refs: Refs;
  /** Refs that exist but belong to another parent. */
  readonly elsewhere?: Refs;
  /** Organisations whose texts the answer tells lawfully. */
  readonly tells?: readonly Organisation[];
  /** A link by its secret: whoever has it sees what it opens. */
  readonly isSecret?: true;
  /** Matches an answer that tells what is inside, where neither an id nor a text would. */
  readonly shows?: RegExp;
  /** Ids of another parent's things, which must not be among the answer's. */
  readonly hides?: readonly string[];
}

export interface Making {
  /** Whose organisation it is of. */
  readonly asker: Asker;
  /** Whether the asker or a colleague of the same role has it in hand. */
  readonly whose: 'asker' | 'colleague';
  readonly standing: Standing;
}

export interface Kind {
  /** Whose people have such things of their own. */
  readonly homes: readonly OrganisationName[];
  readonly make: (making: Making) => Promise<Thing>;
}

/** A service with people and things of every organisation in it. */
export interface Stage {
  readonly definition: ServiceDefinition;
  readonly test: TestService;
  readonly strangeIdentity: TestIdentity;
  /** A superuser of the service's database: sees past every policy. */
  readonly database: pg.Pool;
  readonly organisations: Readonly<Record<OrganisationName, Organisation>>;
  readonly kinds: Readonly<Record<string, Kind>>;
  /** Bodies by schema name, where the schema alone does not say what is accepted. */
  readonly bodies: Readonly<Record<string, object>>;
  /** Who is asked about where an endpoint is about nothing in particular. */
  readonly home: OrganisationName;
  /** To whom a row is no secret, beside the organisation that it names; `everyone` where it is published. */
  readonly knows: (table: string, row: Readonly<Record<string, unknown>>) => readonly string[] | 'everyone';
  /** Whether an organisation writes a row lawfully that is not its own: a registry has keepers. */
  readonly keeps?: (table: string, row: Readonly<Record<string, unknown>>, organisationId: string) => boolean;
  /** Rows that the database lets an organisation read though no answer may simply tell them: a window shows some fields of one client. */
  readonly letsThrough?: () => Promise<(table: string, row: Readonly<Record<string, unknown>>, organisationId: string) => boolean>;
  /** What has been made and not been changed by anybody since. */
  readonly things: Map<string, Promise<Thing>>;
  person(organisation: Organisation, roles: readonly Role[], which?: string): Promise<Asker>;
  stop(): Promise<void>;
}

export type Ground = Pick<Stage, 'definition' | 'test' | 'strangeIdentity' | 'database' | 'organisations' | 'things' | 'person' | 'stop'>;

export const organisation = (name: string): Organisation => ({ name, id: newId(), marker: `Merkki${name[0]!.toUpperCase()}${name.slice(1)}` });

/** A long run must not end because a login does. */
export const lastingToken = ({ identity }: Ground['test'], subject: string): Promise<string> => identity.token(subject, { exp: Math.floor(Date.now() / 1000) + A_DAY });

/** Starts the service with nothing in it but its organisations' names. */
export async function openGround(definition: ServiceDefinition, options: TestServiceOptions = {}): Promise<Ground> {
  const [test, strangeIdentity] = await Promise.all([testService(definition, options), testIdentity()]);
  const database = new pg.Pool({ connectionString: urlTo(testPostgresUrl(), { database: test.database.name }), max: 4 });
  const organisations = Object.fromEntries(ORGANISATION_NAMES.map((name) => [name, organisation(name)])) as Record<OrganisationName, Organisation>;
  const people = new Map<string, Promise<Asker>>();
  async function enrol(of: Organisation, roles: readonly Role[]): Promise<Asker> {
    const actor = await test.actor({ roles, organisationId: of.id });
    return { ...actor, organisation: of, roles, token: await lastingToken(test, actor.subject) };
  }
  return {
    definition, test, strangeIdentity, database, organisations, things: new Map(),
    person(of, roles, which = 'first') {
      const name = [of.id, which, ...roles].join();
      const known = people.get(name) ?? enrol(of, roles);
      people.set(name, known);
      return known;
    },
    async stop() {
      await database.end();
      await Promise.all([test.stop(), strangeIdentity.stop()]);
    },
  };
}

/** Asks as somebody and takes nothing but a success for an answer. */
export async function done(test: TestService, path: string, as: TestActor, body?: unknown, method?: 'PUT'): Promise<Readonly<Record<string, unknown>> & { readonly id: string }> {
  const answer = await test.request(path, { as, ...(body === undefined ? {} : { body }), ...(method ? { method } : {}) });
  if (answer.status >= 300) throw new Error(`${path} answered ${answer.status} ${JSON.stringify(answer.body)} while the stage was being set`);
  return answer.body as never;
}
