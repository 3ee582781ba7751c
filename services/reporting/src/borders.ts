import type { Borders } from '@pirtti/http-kit';

const READERS = ['hyte-coordinator', 'reporting-officer'] as const;
const PUBLISHED = { may: 'anyone', of: 'published report', others: { 'draft report': 'not-found', 'frozen report': 'not-found' } } as const;

/** Figures are for the public bodies of the area, reports for their maker until they are published. Nothing here stands on an agreement or a consent. */
export const BORDERS: Borders = {
  'GET /figures': { may: READERS, of: 'figures' },
  'GET /figures/{figureId}/lineage': { may: READERS, of: 'figures' },
  'GET /programme': { may: READERS, of: 'programme' },
  'PUT /programme/measures/{id}/assessment': { may: ['reporting-officer'], of: 'measure' },
  'GET /reports': { may: READERS, listsOwn: true },
  'POST /reports': { may: READERS, of: 'area', foreign: 'municipality-is-not-in-your-area' },
  'GET /reports/{id}': { may: READERS, of: 'draft report', others: { 'frozen report': 'done', 'published report': 'done' } },
  'GET /reports/{id}/preview': { may: READERS, of: 'draft report', others: { 'frozen report': 'done', 'published report': 'done' } },
  'POST /reports/{id}/freezing': { may: READERS, of: 'draft report', others: { 'frozen report': 'report-is-frozen-already', 'published report': 'report-is-frozen-already' } },
  'POST /reports/{id}/publication': { may: READERS, of: 'frozen report', others: { 'draft report': 'report-is-not-frozen' } },
  'GET /public/reports': { may: 'anyone' },
  'GET /public/reports/{id}': PUBLISHED,
  'GET /public/reports/{id}/report.pdf': { ...PUBLISHED, own: 'pdf-needs-chromium' },
  'GET /public/reports/{id}/data.csv': PUBLISHED,
  'GET /public/reports/{id}/data.json': PUBLISHED,
};
