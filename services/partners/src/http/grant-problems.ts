import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';
import { APPLICATION_PROBLEMS } from './application-problems.js';

/** What may stand in the way of principles, appropriations, rounds and told grants; applications have their own. */
export const GRANT_PROBLEMS = {
  ...APPLICATION_PROBLEMS,
  'organisation-gives-no-grants': {
    status: 403,
    title: label('Avustuksia myöntävät kunnat ja hyvinvointialueet', 'Bidrag beviljas av kommuner och välfärdsområden', 'Grants are given by municipalities and wellbeing regions'),
  },
  'principles-have-changed': {
    status: 409,
    title: label('Periaatteista on julkaistu uudempi versio', 'En nyare version av principerna har publicerats', 'A newer version of the principles has been published'),
    detail: label('Mitään ei julkaistu päälle. Lue uusi versio ja kirjoita sitten.', 'Inget publicerades över. Läs den nya versionen och skriv sedan.', 'Nothing was published over it. Read the new version and then write.'),
  },
  'appropriation-has-changed': {
    status: 409,
    title: label('Määrärahaa on muutettu sen jälkeen, kun avasit sen', 'Anslaget har ändrats efter att du öppnade det', 'The appropriation has been changed since you opened it'),
    detail: label('Katso uusi summa ja päätä sitten.', 'Se det nya beloppet och bestäm sedan.', 'See the new amount and decide then.'),
  },
  'appropriation-is-granted-already': {
    status: 422,
    title: label('Määrärahasta on jo myönnetty enemmän', 'Mer har redan beviljats ur anslaget', 'More has already been granted out of the appropriation'),
    detail: label('Summa ei voi olla pienempi kuin jo myönnetyt avustukset.', 'Beloppet kan inte vara mindre än de bidrag som redan beviljats.', 'The amount cannot be smaller than what has been granted.'),
  },
  'appropriation-is-unknown': {
    status: 422,
    title: label('Määrärahaa ei löydy', 'Anslaget hittades inte', 'There is no such appropriation'),
    detail: label('Valitse oman organisaatiosi määräraha.', 'Välj ett anslag i din egen organisation.', 'Choose an appropriation of your own organisation.'),
  },
  'principles-are-unknown': {
    status: 422,
    title: label('Periaatteita ei löydy', 'Principerna hittades inte', 'There are no such principles'),
    detail: label('Valitse oman organisaatiosi julkaisema versio.', 'Välj en version som din egen organisation har publicerat.', 'Choose a version that your own organisation has published.'),
  },
  'round-exceeds-appropriation': {
    status: 422,
    title: label('Haussa jaettaisiin enemmän kuin määrärahaa on', 'Mer än anslaget skulle delas ut i omgången', 'The round would give more than the appropriation holds'),
    detail: label('Pienennä haussa jaettavaa summaa tai muuta määrärahaa.', 'Minska beloppet som delas ut eller ändra anslaget.', 'Make the round’s amount smaller, or change the appropriation.'),
  },
  'round-closes-before-it-opens': {
    status: 422,
    title: label('Haku päättyisi ennen alkamistaan', 'Ansökan skulle sluta innan den börjar', 'The round would close before it opens'),
    detail: label('Tarkista alkamis- ja päättymispäivä.', 'Kontrollera start- och slutdatum.', 'Check the first and the last day.'),
  },
  'use-report-is-due-too-early': {
    status: 422,
    title: label('Selvitys käytöstä olisi annettava ennen haun päättymistä', 'Redovisningen skulle lämnas innan ansökan slutar', 'The use would have to be told before the round closes'),
    detail: label('Valitse selvitykselle myöhempi päivä.', 'Välj en senare dag för redovisningen.', 'Choose a later day for the report.'),
  },
  'round-has-changed': {
    status: 409,
    title: label('Hakua on muutettu sen jälkeen, kun avasit sen', 'Omgången har ändrats efter att du öppnade den', 'The round has been changed since you opened it'),
    detail: label('Mitään ei tallennettu päälle. Lue uusi versio ja päätä sitten.', 'Inget skrevs över. Läs den nya versionen och bestäm sedan.', 'Nothing was overwritten. Read the new version and decide then.'),
  },
  'round-is-published': {
    status: 409,
    title: label('Haku on jo julkaistu', 'Omgången är redan publicerad', 'The round has been published already'),
    detail: label('Kaikki hakevat samoin ehdoin, joten julkaistua hakua ei muuteta.', 'Alla söker på samma villkor, så en publicerad omgång ändras inte.', 'Everybody applies under the same terms, so a published round is not changed.'),
  },
  'round-would-be-closed': {
    status: 422,
    title: label('Hakuaika on jo ohi', 'Ansökningstiden är redan ute', 'The window is over already'),
    detail: label('Siirrä päättymispäivää ennen julkaisemista.', 'Flytta slutdatumet före publiceringen.', 'Move the last day before publishing.'),
  },
  'recipient-is-not-in-the-registry': {
    status: 422,
    title: label('Saajaa ei ole kumppanirekisterissä', 'Mottagaren finns inte i partnerregistret', 'The recipient is not in the registry'),
    detail: label('Valitse saaja rekisteristä.', 'Välj mottagaren i registret.', 'Choose the recipient from the registry.'),
  },
  'grant-is-of-another-organisation': {
    status: 403,
    title: label('Toisen organisaation avustuksen voi kirjata vain kunta tai hyvinvointialue', 'Bara en kommun eller ett välfärdsområde kan anteckna en annan organisations bidrag', 'Another organisation’s grant can be told by a municipality or a region only'),
    detail: label('Kirjaa oman organisaatiosi saamat avustukset.', 'Anteckna de bidrag som din egen organisation har fått.', 'Tell the grants that your own organisation has got.'),
  },
  'day-is-in-the-future': {
    status: 422,
    title: label('Päivä on vasta tulossa', 'Dagen har inte kommit ännu', 'The day has not come yet'),
    detail: label('Kirjaa, kun se on tapahtunut.', 'Anteckna när det har skett.', 'Tell it when it has happened.'),
  },
  'day-has-passed': {
    status: 422,
    title: label('Päivä on jo mennyt', 'Dagen har redan passerat', 'The day has passed already'),
    detail: label('Valitse tuleva päivä.', 'Välj en kommande dag.', 'Choose a day to come.'),
  },
} as const satisfies ProblemCatalogue;
