import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';

/** What this service may refuse, in words that say what to do next. */
export const PROBLEMS = {
  'publication-needs-more': {
    status: 422,
    title: label('Julkaisu kaipaa vielä tietoja', 'Det saknas ännu uppgifter för publicering', 'More information is needed before publishing'),
    detail: label('Täydennä puuttuvat kohdat ja julkaise sitten.', 'Fyll i det som saknas och publicera sedan.', 'Fill in what is missing and then publish.'),
  },
  'every-occurrence-is-past': {
    status: 409,
    title: label('Kaikki kerrat ovat jo menneet', 'Alla träffar har redan varit', 'Every occurrence is already over'),
    detail: label('Muuta aikaa ennen julkaisua.', 'Ändra tiden före publiceringen.', 'Change the time before publishing.'),
  },
  'schedule-ends-before-it-starts': {
    status: 422,
    title: label('Aika päättyy ennen kuin se alkaa', 'Tiden slutar innan den börjar', 'The time ends before it starts'),
    detail: label('Tarkista kellonajat ja päivät.', 'Kontrollera klockslagen och datumen.', 'Check the times and dates.'),
  },
  'capacity-is-less-than-seats-held': {
    status: 409,
    title: label('Paikkoja on jo varattu enemmän', 'Fler platser är redan bokade', 'More places are already held'),
    detail: label('Paikkoja ei voi vähentää alle varattujen.', 'Platserna kan inte minskas under de bokade.', 'There cannot be fewer places than those held.'),
  },
  'activity-is-full': {
    status: 409,
    title: label('Toiminnassa ei ole vapaita paikkoja', 'Verksamheten har inga lediga platser', 'The activity has no free places'),
    detail: label('Lisää paikkoja tai kieltäydy pyynnöstä.', 'Lägg till platser eller avböj begäran.', 'Add places or decline the request.'),
  },
  'agreement-is-missing': {
    status: 409,
    title: label('Pyytäjän kanssa ei ole voimassa olevaa sopimusta', 'Det finns inget gällande avtal med den som begär', 'There is no agreement in force with the requesting organisation'),
    detail: label('Paikkaa ei voi hyväksyä. Kieltäydy pyynnöstä, niin pyytäjä etsii toisen tavan.', 'Platsen kan inte beviljas. Avböj begäran, så söker den som begär ett annat sätt.', 'The place cannot be accepted. Decline the request, and they will look for another way.'),
  },
  'activity-is-not-published': {
    status: 409,
    title: label('Toimintaa ei ole julkaistu', 'Verksamheten är inte publicerad', 'The activity is not published'),
  },
  'placement-is-withdrawn': {
    status: 409,
    title: label('Pyyntö on peruttu', 'Begäran har dragits tillbaka', 'The request has been withdrawn'),
  },
  'placement-is-already-decided': {
    status: 409,
    title: label('Pyyntöön on jo vastattu', 'Begäran har redan besvarats', 'The request has already been answered'),
  },
  'occurrence-does-not-exist': {
    status: 404,
    title: label('Toiminta ei kokoonnu sinä päivänä', 'Verksamheten ordnas inte den dagen', 'The activity does not meet on that day'),
  },
  'occurrence-is-in-the-future': {
    status: 409,
    title: label('Kerta ei ole vielä alkanut', 'Träffen har inte börjat ännu', 'The occurrence has not begun yet'),
    detail: label('Merkitse osallistujat, kun kerta on alkanut.', 'Anteckna deltagarna när träffen har börjat.', 'Mark who came once it has begun.'),
  },
  'placement-is-not-accepted': {
    status: 409,
    title: label('Henkilöllä ei ole paikkaa tässä toiminnassa', 'Personen har ingen plats i verksamheten', 'The person has no place in this activity'),
    detail: label('Hyväksy pyyntö ensin.', 'Godkänn begäran först.', 'Accept the request first.'),
  },
  'placement-is-marked-twice': {
    status: 422,
    title: label('Sama henkilö on merkitty sekä paikalle että poissa olevaksi', 'Samma person är antecknad både som närvarande och frånvarande', 'The same person is marked both present and absent'),
  },
  'more-newcomers-than-visits': {
    status: 422,
    title: label('Uusia kävijöitä on enemmän kuin kävijöitä', 'Nya besökare är fler än besökarna', 'There are more newcomers than visitors'),
  },
} as const satisfies ProblemCatalogue;
