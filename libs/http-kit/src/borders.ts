import type { Role } from '@pirtti/kernel';

/** What an asker gets: `done` (the success that the API documents) or the code of the problem that refuses. */
export type Answer = string;

/** One answer for all, or by role; a role that is not named gets what it would get of its own. */
export type AnswerByRole = Answer | Readonly<Partial<Record<Role, Answer>>>;

/**
 * Who may use an endpoint, and what everybody else gets. Roles that are not named are refused with `role-is-missing` whatever they ask for;
 * a person without a membership with `membership-is-missing`; nobody in particular with `login-is-needed`.
 */
export interface Border {
  /** `anyone` without a login, `signed-in` with any valid login, `member` in any role, or these roles. */
  readonly may: 'anyone' | 'signed-in' | 'member' | readonly Role[];
  /** What the request is about, in the words by which the harness makes one. Left out: about nothing that somebody owns. */
  readonly of?: string;
  /** Of one's own organisation and one's own work. Default: `done`. */
  readonly own?: AnswerByRole;
  /** Of one's own organisation, in a colleague's hands. Default: as one's own. */
  readonly colleagues?: AnswerByRole;
  /** With something beside it that exists but belongs to another: another client's consent, another activity's placement. */
  readonly elsewhere?: AnswerByRole;
  /** Another organisation's, and what does not exist: both are told the same. Default: `not-found`. Where everybody may, `done`: then only what does not exist is `not-found`. */
  readonly foreign?: AnswerByRole;
  /** Under an agreement that has ended since. Default: as one's own. */
  readonly agreementEnded?: AnswerByRole;
  /** Of a client who has withdrawn the consent since. Default: as one's own. */
  readonly consentWithdrawn?: AnswerByRole;
  /** The answer lists one's own alone: not even what others have published. */
  readonly listsOwn?: true;
  /** One's own in other states, by the words of `of`. */
  readonly others?: Readonly<Record<string, AnswerByRole>>;
}

/** A service's borders by `METHOD /path` as its OpenAPI document has it. `npm run borders` fails for an endpoint without a line, and for a line without an endpoint. */
export type Borders = Readonly<Record<string, Border>>;
