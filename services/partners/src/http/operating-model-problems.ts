import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';

/** What may stand in the way of the library of operating models. */
export const OPERATING_MODEL_PROBLEMS = {
  'model-is-kept-by-another': {
    status: 403,
    title: label('Toimintamallia ylläpitää se, joka on lisännyt sen', 'Modellen upprätthålls av den som lade till den', 'A model is looked after by whoever added it'),
    detail: label('Pyydä sitä tekemään muutos.', 'Be den göra ändringen.', 'Ask them to make the change.'),
  },
  'model-has-changed': {
    status: 409,
    title: label('Joku muu ehti muuttaa toimintamallia', 'Någon annan hann ändra modellen', 'Somebody else has changed the model'),
    detail: label('Mitään ei tallennettu päälle. Katso, mikä muuttui, ja valitse, kumpi jää.', 'Inget skrevs över. Se vad som ändrats och välj vilket som gäller.', 'Nothing was overwritten. See what changed and choose which stays.'),
  },
  'municipality-is-of-another': {
    status: 403,
    title: label('Kunnan tilanteen kirjaa kunta itse tai sen hyvinvointialue', 'Kommunens läge antecknas av kommunen själv eller dess välfärdsområde', 'A municipality’s state is written down by itself or by its region'),
  },
  'adoption-has-changed': {
    status: 409,
    title: label('Joku muu ehti kirjata kunnan tilanteen', 'Någon annan hann anteckna kommunens läge', 'Somebody else has written the municipality’s state down'),
    detail: label('Mitään ei tallennettu päälle. Katso uusi tilanne ja päätä sitten.', 'Inget skrevs över. Se det nya läget och bestäm sedan.', 'Nothing was overwritten. Look at the new state and decide then.'),
  },
  'adoption-is-still-ahead': {
    status: 422,
    title: label('Päivä ei ole vielä tullut', 'Dagen har inte kommit ännu', 'That day has not come yet'),
    detail: label('Valitse tämä päivä tai aiempi.', 'Välj i dag eller en tidigare dag.', 'Choose today or an earlier day.'),
  },
  'adoption-was-later': {
    status: 422,
    title: label('Nykyinen tilanne on alkanut myöhemmin', 'Det nuvarande läget började senare', 'The present state began later'),
    detail: label('Valitse päivä, joka ei ole ennen nykyisen tilanteen alkua.', 'Välj en dag som inte är före det nuvarande lägets början.', 'Choose a day not before the present state began.'),
  },
  'step-back-needs-a-reason': {
    status: 422,
    title: label('Kerro, miksi mallin käyttö väheni', 'Berätta varför användningen av modellen minskade', 'Say why the model went a step back'),
    detail: label('Muut voivat oppia siitä.', 'Andra kan lära sig av det.', 'Others can learn from it.'),
  },
} as const satisfies ProblemCatalogue;
