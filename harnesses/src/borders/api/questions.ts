import type { Border } from '@pirtti/http-kit';
import { isId, newId, ROLE_CODES, type Role } from '@pirtti/kernel';
import type { Endpoint, Schema } from './endpoints.js';
import { answerFor, answerForNothing, answerForOther, isOpenToAll, rolesOf, type Situation } from './expected.js';
import type { Outsider } from './outsiders.js';
import { callerOf, type Caller, type Probe } from './probe.js';
import { callOf, type Refs } from './sample.js';
import { ORGANISATION_NAMES, type Asker, type Making, type Organisation, type Stage, type Thing } from './stage.js';

/** A question whose thing is made only when its turn comes: what a success has changed is no longer what it was. */
export interface Question {
  readonly expected: string;
  /** Undefined where there is nothing of the kind to ask. */
  readonly ask: () => Promise<Probe | undefined>;
}

/** Asks at one endpoint. */
export class Questions {
  /** Organisations that made things together with the asker: their rows change with the making. */
  readonly makers = new Set<string>();

  constructor(private readonly stage: Stage, private readonly endpoint: Endpoint, private readonly border: Border, private readonly schemas: Readonly<Record<string, Schema>>) {}

  get homes(): readonly Organisation[] {
    const { stage, border } = this;
    const names = border.of === undefined ? [stage.home] : kindOf(stage, border.of).homes;
    return names.map((name) => stage.organisations[name]);
  }

  /** Somebody of the organisation who could have made the thing. */
  maker(organisation: Organisation): Promise<Asker> {
    return this.stage.person(organisation, rolesOf(this.border), 'maker');
  }

  async thing(kind: string | undefined, making: Making, fresh = false): Promise<Thing> {
    if (kind === undefined) return { refs: {} };
    const { stage: { things }, stage } = this;
    const name = [kind, making.asker.subject, making.whose, making.standing].join();
    const known = things.get(name);
    if (known && !fresh) return known;
    const made = kindOf(stage, kind).make(making);
    if (!fresh) things.set(name, made);
    for (const { id } of (await made).tells ?? []) this.makers.add(id);
    return made;
  }

  probe(caller: Caller, about: string, refs: Refs, expected: string, more: Partial<Probe> = {}): Probe {
    return { endpoint: this.endpoint, caller, about, expected, call: callOf(this.endpoint, this.schemas, refs, this.stage.bodies), ownOnly: this.border.listsOwn, ...more };
  }

  /** Everybody of the home organisation, in every role and situation. */
  async *atHome(): AsyncGenerator<Question> {
    const { stage, border } = this;
    const [home] = this.homes;
    if (isOpenToAll(border)) return yield* this.openToAll();
    for (const role of ROLE_CODES) {
      const asker = await stage.person(home!, [role]);
      if (!rolesOf(border).includes(role)) yield* this.withoutRole(asker);
      else yield* this.withRole(asker, role);
    }
  }

  private *openToAll(): Generator<Question> {
    const { border, stage } = this;
    const [home] = this.homes;
    const nobody: Caller = { name: 'nobody' };
    for (const [kind, expected] of [[border.of, answerFor(border, 'own', ROLE_CODES[0]!)], ...Object.entries(border.others ?? {})] as [string | undefined, string][]) {
      yield this.question(nobody, kind ?? 'everything', expected, () => this.maker(home!), kind, { whose: 'asker', standing: 'standing' });
      yield { expected, ask: async () => {
        const thing = await this.thing(kind, { asker: await this.maker(home!), whose: 'asker', standing: 'standing' });
        const member = callerOf(await stage.person(stage.organisations.stranger, ROLE_CODES), 'a member');
        return this.probe(member, kind ?? 'everything', thing.refs, expected, { foreign: expected !== 'done', ...(thing.isSecret && { thing }) });
      } };
    }
    if (border.of && this.endpoint.params.length > 0) {
      // What everybody may see is missing where it is not; a door that tells nothing tells of that the same.
      const told = border.foreign === undefined || border.foreign === 'done' ? 'not-found' : String(border.foreign);
      yield { expected: told, ask: async () => this.probe(nobody, `a ${border.of} that does not exist`, missing(await this.ofHome(home!)), told) };
    }
  }

  private *withoutRole(asker: Asker): Generator<Question> {
    const [home, other = home] = this.homes;
    const refused = (about: string, refs: () => Promise<Refs>): Question => ({ expected: 'role-is-missing', ask: async () => this.probe(callerOf(asker), about, await refs(), 'role-is-missing') });
    yield refused('their own', () => this.ofHome(home!));
    yield refused('another organisation’s', () => this.ofHome(other!));
    yield refused('what does not exist', async () => missing(await this.ofHome(home!)));
  }

  private *withRole(asker: Asker, role: Role): Generator<Question> {
    const { border } = this;
    const caller = callerOf(asker);
    const at = (about: string, situation: Situation, making: Omit<Making, 'asker'>) =>
      this.question(caller, about, answerFor(border, situation, role), () => Promise.resolve(asker), border.of, making);
    yield at('their own', 'own', { whose: 'asker', standing: 'standing' });
    if (border.of === undefined) return;
    yield at('a colleague’s', 'colleagues', { whose: 'colleague', standing: 'standing' });
    yield at('under an agreement that has ended', 'agreementEnded', { whose: 'asker', standing: 'agreementEnded' });
    yield at('under a consent that was withdrawn', 'consentWithdrawn', { whose: 'asker', standing: 'consentWithdrawn' });
    for (const [kind, answers] of Object.entries(border.others ?? {})) {
      yield this.question(caller, `a ${kind}`, answerForOther(answers, role), () => Promise.resolve(asker), kind, { whose: 'asker', standing: 'standing' });
    }
    if (border.elsewhere !== undefined) {
      const expected = answerFor(border, 'elsewhere', role);
      yield { expected, ask: async () => {
        const thing = await this.thing(border.of, { asker, whose: 'asker', standing: 'standing' });
        if (!thing.elsewhere) throw new Error(`${this.endpoint.key} says what is told of another parent's, but nobody makes such a ${border.of}`);
        return this.probe(caller, 'with what belongs to another parent', { ...thing.refs, ...thing.elsewhere }, expected);
      } };
    }
    if (isNamed(this.endpoint)) {
      const expected = answerForNothing(border, role);
      yield { expected, ask: async () => {
        const { refs } = await this.thing(border.of, { asker, whose: 'asker', standing: 'standing' });
        const nowhere = missing(refs);
        return JSON.stringify(nowhere) === JSON.stringify(refs) ? undefined : this.probe(caller, 'what does not exist', nowhere, expected, { foreign: true });
      } };
    }
  }

  private question(caller: Caller, about: string, expected: string, asker: () => Promise<Asker>, kind: string | undefined, making: Omit<Making, 'asker'>): Question {
    return { expected, ask: async () => {
      const thing = await this.thing(kind, { ...making, asker: await asker() }, expected === 'done' && this.endpoint.changes);
      return this.probe(caller, about, thing.refs, expected, { thing });
    } };
  }

  /** People of all other organisations, with every role that passes, at things of each home. */
  async *abroad(): AsyncGenerator<Question> {
    const { stage, border } = this;
    if (isOpenToAll(border)) return;
    for (const home of this.homes) {
      const others = ORGANISATION_NAMES.map((name) => stage.organisations[name]).filter((one) => one.id !== home.id);
      for (const other of others) {
        const everyRole = await stage.person(other, rolesOf(border));
        const singles = other === others[0] ? await Promise.all(rolesOf(border).map((role) => stage.person(other, [role]))) : [];
        for (const [kind, asker] of [...[everyRole, ...singles].map((one) => [border.of, one] as const), ...(other === others[0] ? Object.keys(border.others ?? {}).map((one) => [one, everyRole] as const) : [])]) {
          const expected = answerFor(border, 'foreign', asker.roles[0]!);
          yield { expected, ask: async () => {
            const thing = await this.thing(kind, { asker: await this.maker(home), whose: 'asker', standing: 'standing' }, expected === 'done' && this.endpoint.changes);
            return this.probe(callerOf(asker, asker === everyRole ? 'somebody in every role' : undefined), `${kind ?? 'what'} of ${home.name}`, thing.refs, expected, { foreign: true, thing: { ...thing, tells: [] } });
          } };
        }
      }
    }
  }

  /** A stranger with every role tries whatever ids there are. */
  async withIds(ids: readonly string[]): Promise<Probe[]> {
    const { stage, border, endpoint } = this;
    if (endpoint.params.length === 0 || isOpenToAll(border) || border.of === undefined) return [];
    const asker = await stage.person(stage.organisations.stranger, rolesOf(border));
    const expected = answerFor(border, 'foreign', asker.roles[0]!);
    // What everybody may see has no strangers to try.
    if (expected === 'done') return [];
    const refs = missing(await this.ofHome(this.homes[0]!));
    const name = endpoint.params.find((param) => isId(refs[param]));
    if (name === undefined) return [];
    return ids.map((id) => this.probe(callerOf(asker, 'somebody in every role'), 'an id from another organisation’s rows', { ...refs, [name]: id }, expected, { foreign: true }));
  }

  async atTheDoor(people: readonly Outsider[]): Promise<Probe[]> {
    const { border } = this;
    if (isOpenToAll(border)) return [];
    const own = await this.ofHome(this.homes[0]!);
    return people.flatMap(({ caller, told, toldWhenSignedIn }) => {
      // Who is let in is told what everybody is told.
      const inside = toldWhenSignedIn === 'done' ? answerFor(border, 'own', ROLE_CODES[0]!) : toldWhenSignedIn;
      const expected = border.may === 'signed-in' ? inside : told;
      return [this.probe(caller, 'what exists', own, expected), this.probe(caller, 'what does not exist', missing(own), expected)];
    });
  }

  private async ofHome(home: Organisation): Promise<Refs> {
    return (await this.thing(this.border.of, { asker: await this.maker(home), whose: 'asker', standing: 'standing' })).refs;
  }
}

function kindOf(stage: Stage, name: string) {
  const kind = stage.kinds[name];
  if (!kind) throw new Error(`the table speaks of a "${name}", but nobody here can make one: harnesses/src/borders/api/stages has what can be made`);
  return kind;
}

/** Whether a request says which of several things it is about. */
const isNamed = (endpoint: Endpoint): boolean => endpoint.params.length > 0 || endpoint.body !== undefined;

/** The same request for things that are nowhere. */
function missing(refs: Refs): Refs {
  const anew = (value: unknown): unknown => {
    if (isId(value)) return newId();
    if (Array.isArray(value)) return value.map(anew);
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, anew(part)])) : value;
  };
  const changed = anew(refs) as Refs;
  return 'figureId' in refs ? { ...changed, figureId: 'no-such' } : changed;
}
