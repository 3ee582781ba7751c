import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';

/** What this service may refuse, in words that say what to do next. */
export const PROBLEMS = {
  'assessment-needs-its-reason': {
    status: 422,
    title: label('Arvio tarvitsee perustelun', 'Bedömningen behöver en motivering', 'The assessment needs its reason'),
  },
  'municipality-is-not-in-your-area': {
    status: 422,
    title: label('Kunta ei kuulu organisaatiosi alueeseen', 'Kommunen hör inte till din organisations område', 'The municipality is not in your organisation’s area'),
  },
  'report-is-frozen-already': {
    status: 409,
    title: label('Raportti on jo jäädytetty', 'Rapporten är redan fastställd', 'The report is frozen already'),
    detail: label('Tee uusi versio, jos luvut ovat muuttuneet.', 'Gör en ny version om talen har ändrats.', 'Make a new version if the numbers have changed.'),
  },
  'report-is-not-frozen': {
    status: 409,
    title: label('Raportti on vielä luonnos', 'Rapporten är ännu ett utkast', 'The report is still a draft'),
    detail: label('Jäädytä raportti ennen julkaisemista.', 'Fastställ rapporten innan du publicerar den.', 'Freeze the report before publishing it.'),
  },
  'report-is-published-already': {
    status: 409,
    title: label('Raportti on jo julkaistu', 'Rapporten är redan publicerad', 'The report is published already'),
  },
  'minutes-are-not-checked-yet': {
    status: 422,
    title: label('Pöytäkirja ei voi olla tarkastettu tulevaisuudessa', 'Protokollet kan inte ha justerats i framtiden', 'Minutes cannot have been checked in the future'),
    detail: label('Julkaise raportti, kun pöytäkirja on tarkastettu.', 'Publicera rapporten när protokollet har justerats.', 'Publish the report when the minutes have been checked.'),
  },
  'newer-figures-are-published': {
    status: 409,
    title: label('Samasta kunnasta ja vuodesta on julkaistu uudempia lukuja', 'Nyare tal om samma kommun och år har publicerats', 'Newer figures of the same municipality and year have been published'),
    detail: label('Tee uusi versio: se suojataan myös uusia lukuja vasten.', 'Gör en ny version: den skyddas också mot de nya talen.', 'Make a new version: it is protected against the new figures as well.'),
  },
  'pdf-needs-chromium': {
    status: 503,
    title: label('PDF-tiedostoa ei voi tehdä, koska palvelimelta puuttuu Chromium-selain', 'PDF-filen kan inte skapas eftersom servern saknar webbläsaren Chromium', 'The PDF cannot be made because the server has no Chromium browser'),
    detail: label('Lue raportti verkkosivuna tai lataa tiedot CSV-tiedostona.', 'Läs rapporten som webbsida eller ladda ner uppgifterna som CSV.', 'Read the report as a web page or download the numbers as CSV.'),
  },
} as const satisfies ProblemCatalogue;
