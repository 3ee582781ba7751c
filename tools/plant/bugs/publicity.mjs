const PUBLICITY = 'services/activities/src/publicity';
const SPECS = ['test', 'specs', PUBLICITY];
const E2E = ['test', 'real-parts', PUBLICITY];

/** Mistakes in telling people of activities: names that become code, and what is off told as on. */
export const bugs = [
  {
    name: 'newsletter-name-not-escaped',
    breaks: 'Whatever an activity is called, its name is text in every page that is made of it.',
    changes: [{ file: `${PUBLICITY}/http/newsletter-html.ts`, from: '${isOff ? html`<s>${name}</s>` : name}', to: '${isOff ? html`<s>${name}</s>` : new Html(name)}' }],
    caughtBy: SPECS,
    says: /its pages have the same tags and attributes as with any name/,
  },
  {
    name: 'poster-name-not-escaped',
    breaks: 'Whatever an activity is called, its name is text on its poster.',
    changes: [{ file: `${PUBLICITY}/http/poster-page.ts`, from: '<title>${name}</title>', to: '<title>${new Html(name)}</title>' }],
    caughtBy: SPECS,
    says: /its pages have the same tags and attributes as with any name/,
  },
  {
    name: 'cancelled-told-as-on',
    breaks: 'A cancelled time is told as cancelled: nobody comes in vain.',
    changes: [{ file: `${PUBLICITY}/domain/entries.ts`, from: "if (status === 'cancelled') return [{ day, at: startsAt, as: 'cancelled', happening }];", to: "if (status === 'cancelled') return [{ day, at: startsAt, as: 'on', happening }];" }],
    caughtBy: SPECS,
    says: /tells a cancelled occurrence as cancelled/,
  },
  {
    name: 'moved-away-told-nowhere',
    breaks: 'Who comes on the day that was planned reads where it went.',
    changes: [{ file: `${PUBLICITY}/domain/entries.ts`, from: 'return date === day ? [here] : [here, {', to: 'return date !== "" ? [here] : [here, {' }],
    caughtBy: SPECS,
    says: /tells a moved one on the new day, and on the old day where it went/,
  },
  {
    name: 'column-longer-than-its-room',
    breaks: 'A paper’s column is never longer than the paper has room for.',
    changes: [{ file: `${PUBLICITY}/domain/column.ts`, from: 'limit === null || length <= limit', to: 'limit === null || length <= limit * 2' }],
    caughtBy: SPECS,
    says: /never has more characters than there is room for/,
  },
  {
    name: 'name-turns-the-text-round',
    breaks: 'A name holds no marks that turn the direction of what follows it.',
    changes: [{ file: `${PUBLICITY}/domain/words.ts`, from: '\\u202a-\\u202e', to: '' }],
    caughtBy: SPECS,
    says: /has one line for each, whatever it is called/,
  },
  {
    name: 'poster-of-what-is-on-a-break',
    breaks: 'Of what is on a break, called off or over nothing is told.',
    changes: [{ file: `${PUBLICITY}/http/public-publicity.controller.ts`, from: 'const activity = await this.activities.findPublished(tx, id);\n      return activity && this.teller', to: 'const activity = await this.activities.findOffered(tx, id) as Awaited<ReturnType<ActivityReader["findPublished"]>>;\n      return activity && this.teller' }],
    caughtBy: E2E,
    says: /has nothing of an activity after its pause/,
  },
  {
    name: 'views-told-twice',
    breaks: 'Each month’s views are told once.',
    changes: [{ file: `${PUBLICITY}/storage/page-views.ts`, from: 'and not told and day < $2::date', to: 'and day < $2::date' }],
    caughtBy: E2E,
    says: /counts how often its page was looked at/,
  },
  {
    name: 'widget-with-its-makers-rights',
    breaks: 'A page in another site’s frame is shut into a sandbox.',
    changes: [{ file: 'services/portal/src/pages/security-headers.ts', from: "'sandbox allow-popups allow-popups-to-escape-sandbox',", to: '' }],
    caughtBy: ['test', 'real-parts', 'services/portal/src/portal.e2e.spec.ts'],
    says: /lets the widget alone into frames of other sites/,
  },
  {
    name: 'poster-runs-over-its-sheet',
    breaks: 'A poster is one whole sheet, however much there is to tell.',
    changes: [{ file: `${PUBLICITY}/http/poster-sizes.ts`, from: 'const HEIGHT_PT = 640;', to: 'const HEIGHT_PT = 760;' }],
    caughtBy: ['test', 'real-parts', `${PUBLICITY}/http`],
    says: /with everything as long as it may be/,
  },
  {
    name: 'one-sheet-that-becomes-two',
    breaks: 'What is to be one sheet is made as small as it has to be before it is printed.',
    changes: [{ file: 'libs/http-kit/src/printing/pdf-printer.ts', from: 'if (oneSheet) await tab.evaluate(SHRINK);', to: 'if (oneSheet && !page) await tab.evaluate(SHRINK);' }],
    caughtBy: ['test', 'real-parts', 'libs/http-kit/src/printing'],
    says: /makes a page that is to be one sheet as small as it has to be/,
  },
];
