import { REFERRAL_STATUSES, label, type Label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';
import { ALLOWED_COMMANDS } from '../referrals/domain/commands.js';
import type { StoredStatus } from '../referrals/domain/referral.js';

const lower = ({ fi, sv, en }: Label): Label => label(fi.toLocaleLowerCase('fi'), sv.toLocaleLowerCase('sv'), en.toLocaleLowerCase('en'));

/** One for every status: what cannot be done now, and where the referral stands. */
const notInThisStatus = Object.fromEntries((Object.keys(ALLOWED_COMMANDS) as StoredStatus[]).map((status) => {
  const { fi, sv, en } = lower(REFERRAL_STATUSES[status]);
  return [`referral-is-${status}`, {
    status: 409,
    title: label(`Tätä ei voi tehdä nyt: lähetteen tila on ”${fi}”`, `Detta kan inte göras nu: remissens status är ”${sv}”`, `This cannot be done now: the referral’s status is “${en}”`),
  }];
})) as Record<`referral-is-${StoredStatus}`, ProblemCatalogue[string]>;

/** What people read when they are refused, and what they can do about it. */
export const PROBLEMS: ProblemCatalogue = {
  ...notInThisStatus,
  'consent-is-missing': {
    status: 409, title: label('Asiakkaan suostumus puuttuu', 'Klientens samtycke saknas', 'The client’s consent is missing'),
    detail: label('Kirjaa suostumus ennen lähettämistä.', 'Anteckna samtycket innan remissen skickas.', 'Record the consent before sending.'),
  },
  'consent-is-withdrawn': {
    status: 409, title: label('Suostumus on peruttu', 'Samtycket har återkallats', 'The consent has been withdrawn'),
    detail: label('Ilman uutta suostumusta mitään ei voi kertoa eteenpäin.', 'Utan ett nytt samtycke kan inget berättas vidare.', 'Without a new consent nothing can be passed on.'),
  },
  'consent-has-expired': {
    status: 409, title: label('Suostumuksen voimassaolo on päättynyt', 'Samtycket har upphört att gälla', 'The consent has expired'),
    detail: label('Kysy asiakkaalta uusi suostumus.', 'Be klienten om ett nytt samtycke.', 'Ask the client for a new consent.'),
  },
  'consent-does-not-name-recipient': {
    status: 409, title: label('Suostumuksessa ei nimetä tätä yhdistystä', 'Samtycket nämner inte den här föreningen', 'The consent does not name this association'),
    detail: label('Kysy suostumus, jossa yhdistys nimetään.', 'Be om ett samtycke där föreningen nämns.', 'Ask for a consent that names the association.'),
  },
  'consent-exceeds-agreement': {
    status: 422, title: label('Suostumuksessa on tieto, jota sopimus ei kata', 'Samtycket omfattar en uppgift som avtalet inte täcker', 'The consent names information that the agreement does not cover'),
    detail: label('Kirjaa suostumus ilman sitä. Vain sopimuksessa nimetyn tiedon voi kertoa.', 'Anteckna ett samtycke utan uppgiften. Endast det som avtalet nämner kan berättas.', 'Record a consent without it. Only what the agreement names can be told.'),
  },
  'agreement-is-missing': {
    status: 409, title: label('Yhdistyksen kanssa ei ole voimassa olevaa sopimusta', 'Det finns inget gällande avtal med föreningen', 'There is no agreement in force with the association'),
    detail: label('Asiakas voi silti itse ottaa yhteyttä yhdistykseen.', 'Klienten kan ändå själv kontakta föreningen.', 'The client can still contact the association directly.'),
  },
  'activity-is-not-offered': { status: 409, title: label('Toimintaa ei ole tarjolla', 'Verksamheten erbjuds inte', 'The activity is not offered') },
  'activity-is-missing': {
    status: 409, title: label('Toimintaa ei ole valittu', 'Ingen verksamhet har valts', 'No activity has been chosen'),
    detail: label('Valitse toiminta, johon paikkaa pyydetään.', 'Välj den verksamhet som platsen begärs i.', 'Choose the activity in which a place is requested.'),
  },
  'client-is-not-known': { status: 409, title: label('Asiakasta ei ole', 'Klienten finns inte', 'There is no such client') },
  'recipient-is-not-known': { status: 409, title: label('Vastaanottajaa ei ole rekisterissä', 'Mottagaren finns inte i registret', 'The recipient is not in the registry') },
  'consent-text-is-outdated': {
    status: 409, title: label('Suostumusteksti on vaihtunut', 'Samtyckestexten har ändrats', 'The text of the consent has changed'),
    detail: label('Näytä asiakkaalle nykyinen teksti.', 'Visa klienten den nuvarande texten.', 'Show the client the present text.'),
  },
  'consent-would-be-expired': { status: 409, title: label('Suostumus päättyisi ennen kuin se alkaa', 'Samtycket skulle upphöra innan det börjar', 'The consent would end before it begins') },
  'consent-is-too-long': { status: 409, title: label('Suostumus voi olla voimassa enintään vuoden', 'Samtycket kan gälla högst ett år', 'A consent can be in force for one year at most') },
  'screening-is-in-the-future': { status: 409, title: label('Puheeksiotto ei voi olla tulevaisuudessa', 'Samtalet kan inte vara i framtiden', 'The conversation cannot be in the future') },
  'screening-is-too-old': {
    status: 409, title: label('Puheeksiotosta on yli vuosi', 'Samtalet fördes för över ett år sedan', 'The conversation was more than a year ago'),
    detail: label('Tarkista vuosi, tai ota asia uudelleen puheeksi.', 'Kontrollera året, eller ta upp saken på nytt.', 'Check the year, or raise the matter again.'),
  },
  'moment-is-in-the-future': { status: 409, title: label('Aika on tulevaisuudessa', 'Tidpunkten är i framtiden', 'The time is in the future') },
  'moment-is-before-sending': { status: 409, title: label('Aika on ennen lähetteen lähettämistä', 'Tidpunkten är före remissen skickades', 'The time is before the referral was sent') },
  'barrier-is-not-among-needs': {
    status: 409, title: label('Estettä ei ole kirjattu asiakkaalle', 'Hindret har inte antecknats för klienten', 'The barrier has not been recorded for the client'),
    detail: label('Kirjaa este ensin.', 'Anteckna hindret först.', 'Record the barrier first.'),
  },
  'link-person-is-not-known': { status: 409, title: label('Valittu henkilö ei ole linkkihenkilö', 'Den valda personen är inte länkperson', 'The chosen person is not a link person') },
  'only-coordinator-assigns-others': {
    status: 403, title: label('Vain koordinoiva linkkihenkilö voi nimetä toisen', 'Endast den koordinerande länkpersonen kan utse någon annan', 'Only the coordinating link person can name somebody else'),
  },
  'referral-is-with-another-link-person': { status: 403, title: label('Lähete on toisella linkkihenkilöllä', 'Remissen är hos en annan länkperson', 'The referral is with another link person') },
  'referral-is-of-another-counsellor': { status: 403, title: label('Luonnos on toisen palveluohjaajan', 'Utkastet är en annan servicehandledares', 'The draft is another counsellor’s') },
};
