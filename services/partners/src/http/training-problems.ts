import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';

/** What may stand in the way of the register of trainings. */
export const TRAINING_PROBLEMS = {
  'training-is-of-another': {
    status: 403,
    title: label('Koulutuksen tietoja muuttaa se, joka on kirjannut sen', 'Utbildningens uppgifter ändras av den som antecknade den', 'A training is corrected by whoever wrote it down'),
    detail: label('Pyydä sitä tekemään muutos.', 'Be den göra ändringen.', 'Ask them to make the change.'),
  },
  'training-has-changed': {
    status: 409,
    title: label('Joku muu ehti muuttaa koulutuksen tietoja', 'Någon annan hann ändra utbildningens uppgifter', 'Somebody else has changed the training'),
    detail: label('Mitään ei tallennettu päälle. Katso, mikä muuttui, ja valitse, kumpi jää.', 'Inget skrevs över. Se vad som ändrats och välj vilket som gäller.', 'Nothing was overwritten. See what changed and choose which stays.'),
  },
  'training-is-retracted': {
    status: 409,
    title: label('Koulutus on poistettu luettelosta', 'Utbildningen har tagits bort ur registret', 'The training has been taken off the register'),
    detail: label('Kirjaa se uudestaan, jos se pidettiin.', 'Anteckna den på nytt om den hölls.', 'Write it down again if it was held.'),
  },
  'training-is-still-ahead': {
    status: 422,
    title: label('Koulutusta ei ole vielä pidetty', 'Utbildningen har inte hållits ännu', 'The training has not been held yet'),
    detail: label('Valitse tämä päivä tai aiempi.', 'Välj i dag eller en tidigare dag.', 'Choose today or an earlier day.'),
  },
  'training-without-people': {
    status: 422,
    title: label('Koulutukseen ei osallistunut kukaan', 'Ingen deltog i utbildningen', 'Nobody came to the training'),
    detail: label('Kirjaa, montako ammattilaista tai vapaaehtoista osallistui.', 'Anteckna hur många yrkespersoner eller frivilliga som deltog.', 'Write down how many staff or volunteers came.'),
  },
  'training-of-more-organisations-than-people': {
    status: 422,
    title: label('Organisaatioita on enemmän kuin osallistujia', 'Organisationerna är fler än deltagarna', 'There are more organisations than people'),
    detail: label('Tarkista luvut.', 'Kontrollera talen.', 'Check the numbers.'),
  },
} as const satisfies ProblemCatalogue;
