import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';

/** What may stand in the way of a forum and its meetings. */
export const FORUM_PROBLEMS = {
  'expert-group-needs-its-theme': {
    status: 422,
    title: label('Asiantuntijatyöryhmällä on aihe, muilla ei', 'En expertgrupp har ett tema, de andra har inget', 'An expert group has a theme, the others have none'),
    detail: label('Valitse työryhmän aihe, tai toinen tyyppi.', 'Välj gruppens tema, eller en annan typ.', 'Choose the group’s theme, or another type.'),
  },
  'member-is-your-own-organisation': {
    status: 422,
    title: label('Kokoonkutsuja on mukana ilman kutsua', 'Sammankallaren är med utan inbjudan', 'The convener takes part without being invited'),
    detail: label('Poista oma organisaatiosi luettelosta.', 'Ta bort din egen organisation från listan.', 'Remove your own organisation from the list.'),
  },
  'negotiation-needs-municipality-and-region': {
    status: 422,
    title: label('Hyte-neuvotteluun kuuluvat kunta ja hyvinvointialue', 'Till en HYTE-förhandling hör en kommun och ett välfärdsområde', 'A HYTE negotiation has a municipality and a wellbeing region'),
    detail: label('Lisää jäseneksi se, joka puuttuu.', 'Lägg till den som saknas som medlem.', 'Add the one that is missing as a member.'),
  },
  'forum-has-changed': {
    status: 409,
    title: label('Joku muu ehti muuttaa foorumia', 'Någon annan hann ändra forumet', 'Somebody else has changed the forum'),
    detail: label('Mitään ei tallennettu päälle. Katso, mikä muuttui, ja valitse, kumpi jää.', 'Inget skrevs över. Se vad som ändrats och välj vilket som gäller.', 'Nothing was overwritten. See what changed and choose which stays.'),
  },
  'forum-is-convened-by-another': {
    status: 403,
    title: label('Foorumia hoitaa sen kokoonkutsuja', 'Forumet sköts av sammankallaren', 'A forum is run by whoever convenes it'),
    detail: label('Pyydä kokoonkutsujaa tekemään muutos.', 'Be sammankallaren göra ändringen.', 'Ask the convener to make the change.'),
  },
  'forum-has-ended': {
    status: 409,
    title: label('Foorumi on päättynyt', 'Forumet har upphört', 'The forum has ended'),
    detail: label('Jos vuoropuhelu jatkuu, perustakaa uusi foorumi.', 'Om dialogen fortsätter, starta ett nytt forum.', 'If the dialogue goes on, start a new forum.'),
  },
  'forum-has-meetings-ahead': {
    status: 409,
    title: label('Foorumilla on kokous, joka odottaa', 'Forumet har ett möte som väntar', 'The forum has a meeting that is waiting'),
    detail: label('Merkitse kokous pidetyksi tai peru se ensin.', 'Anteckna mötet som hållet eller ställ in det först.', 'Record the meeting as held, or call it off, first.'),
  },
  'meeting-has-changed': {
    status: 409,
    title: label('Joku muu ehti muuttaa kokousta', 'Någon annan hann ändra mötet', 'Somebody else has changed the meeting'),
    detail: label('Mitään ei tallennettu päälle. Katso, mikä muuttui, ja tallenna sitten.', 'Inget skrevs över. Se vad som ändrats och spara sedan.', 'Nothing was overwritten. See what changed and save then.'),
  },
  'meeting-is-called-by-another': {
    status: 403,
    title: label('Kokousta hoitaa se, joka on kutsunut sen koolle', 'Mötet sköts av den som har sammankallat det', 'A meeting is run by whoever called it'),
    detail: label('Pyydä kokoonkutsujaa tekemään muutos.', 'Be sammankallaren göra ändringen.', 'Ask the convener to make the change.'),
  },
  'meeting-is-cancelled': {
    status: 409,
    title: label('Kokous on peruttu', 'Mötet är inställt', 'The meeting has been called off'),
    detail: label('Kutsu koolle uusi kokous.', 'Sammankalla ett nytt möte.', 'Call a new meeting.'),
  },
  'meeting-is-held': {
    status: 409,
    title: label('Kokous on jo pidetty', 'Mötet har redan hållits', 'The meeting has been held already'),
    detail: label('Pidetyn kokouksen pöytäkirjaa ja osallistujamäärää voi korjata.', 'Protokollet och antalet deltagare kan rättas.', 'Its minutes and its count of participants can be corrected.'),
  },
  'meeting-is-still-ahead': {
    status: 409,
    title: label('Kokouksen päivä ei ole vielä tullut', 'Mötesdagen har inte kommit ännu', 'The day of the meeting has not come yet'),
    detail: label('Merkitse kokous pidetyksi kokouspäivänä tai sen jälkeen.', 'Anteckna mötet som hållet på mötesdagen eller efter den.', 'Record it as held on its day or after.'),
  },
  'meeting-is-not-held': {
    status: 409,
    title: label('Kokousta ei ole vielä merkitty pidetyksi', 'Mötet är ännu inte antecknat som hållet', 'The meeting has not been recorded as held'),
    detail: label('Merkitse ensin, ketkä osallistuivat, ja kirjoita sitten pöytäkirja.', 'Anteckna först vilka som deltog, och skriv sedan protokollet.', 'Record first who took part, then write the minutes.'),
  },
  'meeting-ends-before-it-begins': {
    status: 422,
    title: label('Kokous päättyisi ennen alkamistaan', 'Mötet skulle sluta innan det börjar', 'The meeting would end before it begins'),
    detail: label('Tarkista kellonajat.', 'Kontrollera klockslagen.', 'Check the times.'),
  },
  'nobody-came': {
    status: 422,
    title: label('Kerro, kuinka moni osallistui', 'Ange hur många som deltog', 'Say how many took part'),
    detail: label('Jos ketään ei tullut, peru kokous.', 'Om ingen kom, ställ in mötet.', 'If nobody came, call the meeting off.'),
  },
  'note-is-of-no-item': {
    status: 422,
    title: label('Muistiinpanon asiaa ei ole esityslistalla', 'Ärendet i anteckningen finns inte på föredragningslistan', 'The agenda has no such item'),
  },
  'action-is-of-no-participant': {
    status: 422,
    title: label('Tehtävän tekijä ei ollut mukana', 'Den som ska utföra uppgiften var inte med', 'The action is given to somebody who had no part'),
    detail: label('Valitse tekijäksi joku kutsutuista tai osallistuneista.', 'Välj någon av de inbjudna eller deltagarna.', 'Choose one of the invited or of those who came.'),
  },
  'action-is-unknown': {
    status: 409,
    title: label('Tehtävää ei enää ole pöytäkirjassa', 'Uppgiften finns inte längre i protokollet', 'The action is no longer in the minutes'),
    detail: label('Lisää se uudelleen, jos se on vielä voimassa.', 'Lägg till den på nytt om den ännu gäller.', 'Add it anew if it still holds.'),
  },
  'action-is-done': {
    status: 409,
    title: label('Kuitattua tehtävää ei muuteta', 'En avprickad uppgift ändras inte', 'An action that is checked off is not changed'),
    detail: label('Avaa tehtävä ensin uudelleen.', 'Öppna uppgiften på nytt först.', 'Reopen the action first.'),
  },
  'action-is-of-another': {
    status: 403,
    title: label('Tehtävän kuittaa sen tekijä tai kokoonkutsuja', 'Uppgiften prickas av den som utför den eller av sammankallaren', 'An action is checked off by its owner or the convener'),
    detail: label('Kysy tekijältä, onko se tehty.', 'Fråga den som utför den om den är klar.', 'Ask the owner whether it is done.'),
  },
} as const satisfies ProblemCatalogue;
