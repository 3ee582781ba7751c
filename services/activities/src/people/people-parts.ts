import { PersonCopies } from './http/person-copies.js';
import { PeopleController } from './http/people.controller.js';
import { Forgetting } from './forgetting.js';
import { PersonLetters } from './letters/person-letters.js';
import { ForgettingRoundRow } from './storage/forgetting-round.row.js';
import { People } from './storage/people.js';
import { PeopleAudit } from './storage/people-audit.js';
import { PersonLinks } from './storage/person-links.js';
import { PersonSearch } from './storage/person-search.js';
import { PersonRow } from './storage/person.row.js';

/** What the vault of people is made of, for the service's module and its definition. */
export const PEOPLE_CONTROLLERS = [PeopleController];
export const PEOPLE_PROVIDERS = [People, PeopleAudit, PersonLinks, PersonSearch, PersonLetters, PersonCopies, Forgetting];
export const PEOPLE_ENTITIES = [PersonRow, ForgettingRoundRow];
