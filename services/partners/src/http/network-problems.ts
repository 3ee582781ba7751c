import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';

const OVERTAKEN = label('Mitään ei tallennettu päälle. Katso, mikä muuttui, ja päätä sitten.', 'Inget skrevs över. Se vad som ändrats och bestäm sedan.', 'Nothing was overwritten. See what changed and decide then.');
const CHECK_DAYS = label('Tarkista ensimmäinen ja viimeinen päivä.', 'Kontrollera första och sista dagen.', 'Check the first and the last day.');

/** What may stand in the way of networks and of belonging to them. */
export const NETWORK_PROBLEMS = {
  'network-is-convened-by-another': {
    status: 403,
    title: label('Verkostoa ylläpitää sen kokoonkutsuja', 'Nätverket upprätthålls av sammankallaren', 'A network is looked after by whoever convenes it'),
    detail: label('Pyydä kokoonkutsujaa tekemään muutos.', 'Be sammankallaren göra ändringen.', 'Ask the convener to make the change.'),
  },
  'network-has-changed': { status: 409, title: label('Joku muu ehti muuttaa verkostoa', 'Någon annan hann ändra nätverket', 'Somebody else has changed the network'), detail: OVERTAKEN },
  'network-has-ended': {
    status: 409,
    title: label('Verkosto on päätetty', 'Nätverket har avslutats', 'The network has been ended'),
    detail: label('Päätettyä ei muuteta. Jos työ jatkuu, perusta uusi verkosto.', 'Det som avslutats ändras inte. Grunda ett nytt nätverk om arbetet fortsätter.', 'What has ended is not changed. Found a new network if the work goes on.'),
  },
  'network-ends-before-it-begins': { status: 422, title: label('Verkosto päättyisi ennen kuin se alkaa', 'Nätverket skulle upphöra innan det börjar', 'The network would end before it begins'), detail: CHECK_DAYS },
  'network-is-over-by-then': {
    status: 422,
    title: label('Verkosto on silloin jo päättynyt', 'Nätverket har då redan upphört', 'The network is over by then'),
    detail: label('Valitse päivä verkoston kauden sisältä, tai jatka ensin kautta.', 'Välj en dag inom nätverkets period, eller förläng perioden först.', 'Choose a day within the network’s period, or lengthen it first.'),
  },
  'cooperation-network-needs-its-area': {
    status: 422,
    title: label('Hyvinvointiyhteistyöverkosto tarvitsee kunnat, joita se koskee', 'Ett nätverk för välfärdssamarbete behöver sina kommuner', 'A wellbeing cooperation network needs its municipalities'),
    detail: label('Valitse ainakin yksi kunta: siitä näkyy, mistä verkosto puuttuu.', 'Välj minst en kommun: så syns var ett nätverk saknas.', 'Choose at least one: that shows where a network is missing.'),
  },
  'memberships-are-outside-the-network': {
    status: 409,
    title: label('Jonkun jäsenyys jäisi verkoston kauden ulkopuolelle', 'Någons medlemskap skulle hamna utanför nätverkets period', 'Somebody’s membership would be outside the network’s period'),
    detail: label('Korjaa tai päätä ensin ne jäsenyydet, joiden päivät eivät sovi.', 'Korrigera eller avsluta först de medlemskap vars dagar inte passar.', 'Correct or end the memberships whose days do not fit first.'),
  },
  'network-membership-is-of-another': {
    status: 403,
    title: label('Jäsenyyden päättää jäsen itse tai verkoston kokoonkutsuja', 'Medlemskapet avslutas av medlemmen själv eller nätverkets sammankallare', 'A membership is ended by the member itself or by the convener'),
  },
  'network-membership-has-changed': { status: 409, title: label('Joku muu ehti muuttaa jäsenyyttä', 'Någon annan hann ändra medlemskapet', 'Somebody else has changed the membership'), detail: OVERTAKEN },
  'network-membership-ends-before-it-begins': { status: 422, title: label('Jäsenyys päättyisi ennen kuin se alkaa', 'Medlemskapet skulle upphöra innan det börjar', 'The membership would end before it begins'), detail: CHECK_DAYS },
  'network-membership-is-over-by-then': {
    status: 422,
    title: label('Jäsenyys on silloin jo päättynyt', 'Medlemskapet har då redan upphört', 'The membership is over by then'),
    detail: label('Valitse aiempi päivä.', 'Välj en tidigare dag.', 'Choose an earlier day.'),
  },
  'network-membership-is-outside-the-network': {
    status: 422,
    title: label('Jäsenyyden päivät eivät ole verkoston kauden sisällä', 'Medlemskapets dagar ligger inte inom nätverkets period', 'The membership’s days are not within the network’s period'),
    detail: CHECK_DAYS,
  },
  'convener-belongs-already': {
    status: 422,
    title: label('Kokoonkutsuja kuuluu verkostoon ilman jäsenyyttä', 'Sammankallaren hör till nätverket utan medlemskap', 'The convener belongs to the network without a membership'),
    detail: label('Valitse toinen organisaatio.', 'Välj en annan organisation.', 'Choose another organisation.'),
  },
  'member-belongs-already': {
    status: 409,
    title: label('Organisaatiolla on jo jäsenyys näinä päivinä', 'Organisationen har redan ett medlemskap dessa dagar', 'The organisation has a membership on these days already'),
    detail: label('Valitse muut päivät, tai korjaa olemassa olevaa jäsenyyttä.', 'Välj andra dagar eller korrigera det befintliga medlemskapet.', 'Choose other days, or correct the membership that is there.'),
  },
} as const satisfies ProblemCatalogue;
