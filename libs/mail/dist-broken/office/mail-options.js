/** DI token of the options that `MailModule.forService` was given. */
export const MAIL_OPTIONS = Symbol('MAIL_OPTIONS');
//# sourceMappingURL=mail-options.js.map