import { label, type Label, type LocalizedText } from '@pirtti/kernel';
import { municipalityName } from '../figures/referral-rules.js';

const inAll = (write: (language: 'fi' | 'sv' | 'en') => string): Label => ({ fi: write('fi'), sv: write('sv'), en: write('en') });

/** The report's title in all languages. */
export function titleOf(municipalityCode: string, year: number): LocalizedText {
  const name = municipalityName(municipalityCode);
  const title = label('Yksinäisyyden ehkäisyn ja yhteisöllisyyden vahvistamisen seurantaraportti', 'Uppföljningsrapport om förebyggande av ensamhet och stärkande av gemenskap', 'Follow-up report on preventing loneliness and strengthening community');
  return inAll((language) => `${title[language]} ${year}, ${name[language]}`);
}

/** Notes that explain to a reader what is shown and what is not. */
export const NOTES = {
  small: (threshold: number): Label => inAll((language) => ({
    fi: `Merkintä <${threshold} tarkoittaa, että tapauksia on ollut 1–${threshold - 1}. Tarkkaa lukua ei kerrota, jotta ketään ei voi tunnistaa.`,
    sv: `Beteckningen <${threshold} betyder att det har funnits 1–${threshold - 1} fall. Det exakta antalet anges inte, så att ingen kan identifieras.`,
    en: `The sign <${threshold} means 1–${threshold - 1} cases. The exact number is not told, so that nobody can be identified.`,
  })[language]),
  withheld: label(
    'Merkintä .. tarkoittaa, että luku on jätetty pois: siitä voisi laskea pienen ryhmän koon, tai tietoa ei ole.',
    'Beteckningen .. betyder att talet har utelämnats: storleken på en liten grupp kunde räknas ut ur det, eller så finns uppgiften inte.',
    'The sign .. means that the number is left out: the size of a small group could be worked out from it, or it is not known.'),
  kept: label(
    'Joissakin kohdissa on edellisen julkaistun raportin luku, koska muutos siihen on pieni.',
    'På vissa ställen anges talet från den tidigare publicerade rapporten, eftersom förändringen är liten.',
    'In some places the number of the earlier published report is repeated, because it has changed only a little.'),
  cohort: label(
    'Lähete kuuluu siihen vuoteen, jona se lähetettiin. Luvut ovat raportin poimintahetken tilanteesta.',
    'En remiss hör till det år då den skickades. Talen beskriver läget när uppgifterna togs fram.',
    'A referral belongs to the year in which it was sent. The numbers describe the moment when they were taken.'),
  units: label(
    'Henkilöt, perheet ja käynnit ovat eri asioita, eikä niitä lasketa yhteen.',
    'Personer, familjer och besök är olika saker och räknas inte ihop.',
    'Persons, families and visits are different things and are not added together.'),
} as const;
