import type { ProblemCatalogue } from '@pirtti/http-kit';
import { label } from '@pirtti/kernel';

const ASK_ANOTHER = label('Pyydä toista pääkäyttäjää tekemään se.', 'Be en annan huvudanvändare göra det.', 'Ask another administrator to do it.');

/** What may be refused of users and their rights, in words that say what to do next. */
export const ACCESS_PROBLEMS = {
  'membership-is-your-own': { status: 409, title: label('Omia oikeuksiasi et voi muuttaa', 'Du kan inte ändra dina egna rättigheter', 'You cannot change your own rights'), detail: ASK_ANOTHER },
  'membership-has-ended': {
    status: 409, title: label('Oikeus on jo päättynyt', 'Rätten har redan upphört', 'The right has ended already'),
    detail: label('Kutsu henkilö uudelleen, jos hän jatkaa.', 'Bjud in personen på nytt om hen fortsätter.', 'Invite the person again if they are to go on.'),
  },
  'membership-has-changed': {
    status: 409, title: label('Joku muu ehti muuttaa samoja oikeuksia', 'Någon annan hann ändra samma rättigheter', 'Somebody else has changed the same rights'),
    detail: label('Mitään ei tallennettu päälle. Katso, mikä muuttui, ja tallenna sitten.', 'Inget skrevs över. Se vad som ändrats och spara sedan.', 'Nothing was overwritten. See what changed, then save.'),
  },
  'organisation-needs-an-administrator': {
    status: 409, title: label('Organisaatio jäisi ilman pääkäyttäjää', 'Organisationen skulle bli utan huvudanvändare', 'The organisation would be left without an administrator'),
    detail: label(
      'Anna ensin jollekulle toiselle pääkäyttäjän oikeus, joka on voimassa ainakin 30 päivää. Sijaisuus ei riitä.',
      'Ge först någon annan en huvudanvändares rätt som gäller minst 30 dagar. Ett vikariat räcker inte.',
      'First give somebody else an administrator’s right that lasts for at least 30 days. Standing in for another is not enough.'),
  },
  'organisation-has-administrator': {
    status: 409, title: label('Organisaatiolla on jo pääkäyttäjä', 'Organisationen har redan en huvudanvändare', 'The organisation has an administrator already'),
    detail: label('Sen omat pääkäyttäjät kutsuvat muut.', 'Dess egna huvudanvändare bjuder in de andra.', 'Its own administrators invite the others.'),
  },
  'administrator-is-invited': {
    status: 409, title: label('Pääkäyttäjä on jo kutsuttu', 'En huvudanvändare är redan inbjuden', 'An administrator has been invited already'),
    detail: label(
      'Kutsu on vielä avoinna. Lähettäjä voi perua sen tai lähettää sen uudelleen.',
      'Inbjudan är ännu öppen. Den som skickade den kan återta den eller skicka den på nytt.',
      'The invitation is still open. Whoever sent it can withdraw it or send it again.'),
  },
  'organisation-has-no-such-role': {
    status: 409, title: label('Organisaatiolla ei ole tällaista oikeutta annettavaksi', 'Organisationen har ingen sådan rätt att ge', 'The organisation has no such right to give'),
    detail: label('Esimerkiksi yhdistys ei voi antaa palveluohjaajan oikeutta.', 'En förening kan till exempel inte ge en servicehandledares rätt.', 'An association, for instance, cannot make somebody a service counsellor.'),
  },
  'validity-ends-before-it-begins': {
    status: 409, title: label('Viimeinen päivä on ennen ensimmäistä, tai se on jo mennyt', 'Den sista dagen är före den första eller har redan gått', 'The last day is before the first, or is over already'),
  },
  'deputy-follows-another': {
    status: 409, title: label('Sijaisen oikeudet tulevat sijaistettavalta', 'En vikaries rättigheter kommer från den som hen vikarierar för', 'A deputy’s rights come from whoever they stand in for'),
    detail: label('Sijaisuuden voi päättää tai lyhentää. Pidempään aikaan tehdään uusi sijaisuus.', 'Ett vikariat kan avslutas eller förkortas. För en längre tid görs ett nytt.', 'It can be ended or made shorter. A longer time needs a new one.'),
  },
  'deputy-is-no-member': {
    status: 409, title: label('Sijainen ei ole organisaation käyttäjä', 'Vikarien är ingen användare i organisationen', 'The deputy is no user of the organisation'),
    detail: label('Kutsu hänet ensin.', 'Bjud in hen först.', 'Invite them first.'),
  },
  'deputy-is-the-same-person': { status: 409, title: label('Kukaan ei sijaista itseään', 'Ingen vikarierar för sig själv', 'Nobody stands in for themselves'), detail: label('Valitse toinen henkilö.', 'Välj en annan person.', 'Choose somebody else.') },
  'deputyship-is-too-long': {
    status: 409, title: label('Sijaisuus voi kestää enintään vuoden', 'Ett vikariat kan vara högst ett år', 'A deputy can stand in for a year at most'),
    detail: label('Anna pidemmäksi ajaksi omat oikeudet.', 'Ge egna rättigheter för en längre tid.', 'For longer, give rights of their own.'),
  },
  'deputy-outlasts-the-right': {
    status: 409, title: label('Sijaistettavan oma oikeus päättyy aiemmin', 'Rätten för den som vikarieras för upphör tidigare', 'The right of the person stood in for ends earlier'),
    detail: label('Valitse aikaisempi viimeinen päivä.', 'Välj en tidigare sista dag.', 'Choose an earlier last day.'),
  },
  'invitation-is-not-usable': {
    status: 404, title: label('Kutsu ei ole voimassa', 'Inbjudan gäller inte', 'The invitation is not valid'),
    detail: label('Pyydä kutsujalta uusi kutsu.', 'Be den som bjöd in om en ny inbjudan.', 'Ask whoever invited you for a new one.'),
  },
  'invitation-is-your-own': {
    status: 409, title: label('Et voi hyväksyä omaa kutsuasi', 'Du kan inte godkänna din egen inbjudan', 'You cannot accept your own invitation'),
    detail: label('Kirjaudu ulos, jos kutsu on jollekulle toiselle.', 'Logga ut om inbjudan är till någon annan.', 'Log out if the invitation is somebody else’s.'),
  },
  'invitation-is-settled': {
    status: 409, title: label('Kutsu on jo hyväksytty tai peruttu', 'Inbjudan har redan godkänts eller återtagits', 'The invitation has been accepted or withdrawn already'),
  },
} as const satisfies ProblemCatalogue;
