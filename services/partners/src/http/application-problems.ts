import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';

/** What may stand in the way of applying for a grant, deciding upon it and telling its use. */
export const APPLICATION_PROBLEMS = {
  'grant-round-is-your-own': {
    status: 403,
    title: label('Omalta organisaatiolta ei haeta avustusta', 'Man söker inte bidrag av sin egen organisation', 'Nobody applies to their own organisation'),
  },
  'grant-round-is-not-open-yet': {
    status: 422,
    title: label('Haku ei ole vielä alkanut', 'Ansökan har inte börjat ännu', 'The round is not open yet'),
    detail: label('Palaa, kun hakuaika alkaa.', 'Kom tillbaka när ansökningstiden börjar.', 'Come back when the window opens.'),
  },
  'grant-round-is-closed': {
    status: 422,
    title: label('Hakuaika on päättynyt', 'Ansökningstiden har gått ut', 'The window has closed'),
    detail: label('Hakemusta ei voi enää jättää. Seuraava haku näkyy tällä sivulla, kun se julkaistaan.', 'Ansökan kan inte längre lämnas in. Nästa omgång syns här när den publiceras.', 'Nothing can be submitted any more. The next round is shown here when it is published.'),
  },
  'grant-round-is-still-open': {
    status: 409,
    title: label('Hakuaika on vielä kesken', 'Ansökningstiden pågår ännu', 'The window is still open'),
    detail: label('Päätökset kirjataan, kun hakuaika on päättynyt.', 'Besluten antecknas när ansökningstiden har gått ut.', 'Decisions are recorded once the window has closed.'),
  },
  'decision-is-before-closing': {
    status: 422,
    title: label('Päätöspäivä on ennen haun päättymistä', 'Beslutsdagen är före ansökningstidens slut', 'The day of the decision is before the round closed'),
    detail: label('Hakemuksista päätetään yhdessä, kun hakuaika on päättynyt. Vain kerta-avustuksista voidaan päättää aiemmin.', 'Ansökningarna avgörs tillsammans när ansökningstiden har gått ut. Bara engångsbidrag kan avgöras tidigare.', 'Applications are decided upon together once the window has closed. Only one-off grants may be decided upon earlier.'),
  },
  'decision-is-before-application': {
    status: 422,
    title: label('Päätöspäivä on ennen hakemuksen jättämistä', 'Beslutsdagen är innan ansökan lämnades in', 'The day of the decision is before the application was submitted'),
    detail: label('Tarkista päätöspäivä.', 'Kontrollera beslutsdagen.', 'Check the day of the decision.'),
  },
  'payment-is-before-decision': {
    status: 422,
    title: label('Maksupäivä on ennen päätöspäivää', 'Betalningsdagen är före beslutsdagen', 'The day of the payment is before the decision'),
    detail: label('Avustus maksetaan, kun siitä on päätetty. Tarkista maksupäivä.', 'Bidraget betalas när beslutet har fattats. Kontrollera betalningsdagen.', 'A grant is paid once it has been decided upon. Check the day of the payment.'),
  },
  'organisation-has-applied-already': {
    status: 409,
    title: label('Organisaatiollanne on jo hakemus tässä haussa', 'Er organisation har redan en ansökan i den här omgången', 'Your organisation has an application in this round already'),
    detail: label('Yksi hakemus hakijaa kohti. Jatka siitä, joka on jo tehty.', 'En ansökan per sökande. Fortsätt med den som redan finns.', 'One application for each applicant. Go on with the one that is there.'),
  },
  'activity-has-its-one-off-grant': {
    status: 409,
    title: label('Tälle toiminnalle on jo haettu kerta-avustusta', 'Engångsbidrag har redan sökts för den här verksamheten', 'A one-off grant has been applied for this activity already'),
    detail: label('Kerta-avustuksen voi saada kerran samaan toimintaan.', 'Engångsbidrag kan fås en gång för samma verksamhet.', 'A one-off grant is given once for each activity.'),
  },
  'application-needs-more': {
    status: 422,
    title: label('Hakemuksesta puuttuu vielä tietoja', 'Ansökan saknar ännu uppgifter', 'The application still lacks something'),
    detail: label('Täydennä puuttuvat kohdat ja jätä hakemus sitten.', 'Fyll i det som saknas och lämna sedan in ansökan.', 'Fill in what is missing and then submit.'),
  },
  'application-has-changed': {
    status: 409,
    title: label('Hakemusta on muutettu sen jälkeen, kun avasit sen', 'Ansökan har ändrats efter att du öppnade den', 'The application has been changed since you opened it'),
    detail: label('Mitään ei tallennettu päälle. Lue uusi teksti ja päätä sitten.', 'Inget skrevs över. Läs den nya texten och bestäm sedan.', 'Nothing was overwritten. Read the new text and decide then.'),
  },
  'application-is-of-another': {
    status: 403,
    title: label('Tämän tekee hakija', 'Det här gör den sökande', 'The applicant does this'),
  },
  'application-is-decided-by-granter': {
    status: 403,
    title: label('Tämän tekee avustuksen myöntäjä', 'Det här gör den som beviljar bidraget', 'The granter does this'),
  },
  'application-is-submitted': {
    status: 409,
    title: label('Hakemus on jo jätetty', 'Ansökan är redan inlämnad', 'The application has been submitted already'),
    detail: label('Jätettyä hakemusta ei muuteta. Myöntäjä pyytää täydennystä, jos jotain puuttuu.', 'En inlämnad ansökan ändras inte. Beviljaren ber om komplettering om något saknas.', 'What was submitted is not changed. The granter asks for more if something is missing.'),
  },
  'application-is-not-under-consideration': {
    status: 409,
    title: label('Hakemus ei ole käsiteltävänä', 'Ansökan behandlas inte', 'The application is not under consideration'),
  },
  'application-is-decided': {
    status: 409,
    title: label('Hakemuksesta on jo päätetty', 'Ansökan är redan avgjord', 'The application has been decided already'),
  },
  'application-is-not-decided': {
    status: 409,
    title: label('Hakemuksesta ei ole vielä päätetty', 'Ansökan är inte avgjord ännu', 'The application has not been decided upon yet'),
    detail: label('Oikaisua vaaditaan päätökseen.', 'Omprövning begärs av ett beslut.', 'Rectification is claimed of a decision.'),
  },
  'notice-is-before-decision': {
    status: 422,
    title: label('Lähetyspäivä on ennen päätöspäivää', 'Dagen för avsändandet är före beslutsdagen', 'The day of sending is before the decision'),
    detail: label('Päätös lähetetään hakijalle, kun se on tehty. Tarkista lähetyspäivä.', 'Beslutet sänds till den sökande när det har fattats. Kontrollera dagen.', 'A decision is sent to the applicant once it has been made. Check the day.'),
  },
  'decision-is-appealed-at-court': {
    status: 409,
    title: label('Valtuuston päätökseen ei vaadita oikaisua', 'Omprövning av fullmäktiges beslut begärs inte', 'What a council decided is not rectified by itself'),
    detail: label('Päätökseen haetaan muutosta valittamalla hallinto-oikeuteen.', 'Ändring i beslutet söks genom besvär hos förvaltningsdomstolen.', 'The decision is appealed at the administrative court.'),
  },
  'rectification-is-pending': {
    status: 409,
    title: label('Oikaisuvaatimus on jo käsiteltävänä', 'En begäran om omprövning behandlas redan', 'A claim for rectification is before the body already'),
    detail: label('Kirjaa ensin, mitä siitä päätettiin.', 'Anteckna först vad som beslutades om den.', 'Record first what was decided upon it.'),
  },
  'rectification-is-settled': {
    status: 409,
    title: label('Oikaisuvaatimus on jo ratkaistu', 'Begäran om omprövning är redan avgjord', 'The claim for rectification has been settled already'),
    detail: label('Ratkaisuun haetaan muutosta hallinto-oikeudelta.', 'Ändring i avgörandet söks hos förvaltningsdomstolen.', 'What was decided is appealed at the administrative court.'),
  },
  'rectification-is-not-pending': {
    status: 409,
    title: label('Oikaisuvaatimusta ei ole kirjattu', 'Ingen begäran om omprövning har antecknats', 'No claim for rectification is recorded'),
    detail: label('Kirjaa ensin, milloin vaatimus saapui.', 'Anteckna först när begäran kom in.', 'Record first when the claim came.'),
  },
  'claim-is-before-decision': {
    status: 422,
    title: label('Vaatimus olisi saapunut ennen päätöstä', 'Begäran skulle ha kommit före beslutet', 'The claim would have come before the decision'),
    detail: label('Tarkista saapumispäivä.', 'Kontrollera dagen.', 'Check the day.'),
  },
  'rectification-is-before-claim': {
    status: 422,
    title: label('Ratkaisu olisi tehty ennen vaatimuksen saapumista', 'Avgörandet skulle ha fattats innan begäran kom', 'It would have been decided before the claim came'),
    detail: label('Tarkista päätöspäivä.', 'Kontrollera beslutsdagen.', 'Check the day of the decision.'),
  },
  'rectification-needs-body': {
    status: 422,
    title: label('Toimielin tai pykälä puuttuu', 'Organ eller paragraf saknas', 'The body or the section is missing'),
    detail: label('Kerro, mikä toimielin ratkaisi vaatimuksen ja missä pykälässä.', 'Ange vilket organ som avgjorde begäran och i vilken paragraf.', 'Tell which body decided upon the claim, and in which section.'),
  },
  'rectification-needs-amount': {
    status: 422,
    title: label('Myönnetty summa puuttuu', 'Det beviljade beloppet saknas', 'The amount granted is missing'),
    detail: label('Kerro, paljonko muutetussa päätöksessä myönnetään.', 'Ange hur mycket som beviljas i det ändrade beslutet.', 'Tell how much the changed decision grants.'),
  },
  'rectification-lowers-the-grant': {
    status: 422,
    title: label('Summa on pienempi kuin jo myönnetty', 'Beloppet är mindre än det redan beviljade', 'The amount is smaller than what has been granted'),
    detail: label('Hakijan oma oikaisuvaatimus ei pienennä avustusta. Maksettua avustusta peritään takaisin erikseen.', 'Den sökandes egen begäran minskar inte bidraget. Utbetalt bidrag återkrävs separat.', 'The applicant’s own claim does not lower the grant. What was paid is asked back separately.'),
  },
  'application-is-not-granted': {
    status: 409,
    title: label('Avustusta ei ole myönnetty', 'Bidraget har inte beviljats', 'The grant has not been given'),
  },
  'application-needs-scorers': {
    status: 422,
    title: label('Pisteyttäjiä on liian vähän', 'För få har poängsatt ansökan', 'Too few have scored the application'),
    detail: label('Avustus voidaan myöntää, kun niin moni on pisteyttänyt hakemuksen kuin haun ehdoissa sanotaan.', 'Bidrag kan beviljas när så många har poängsatt som villkoren säger.', 'It can be granted once as many have scored it as the round’s terms say.'),
  },
  'points-are-not-of-the-round': {
    status: 422,
    title: label('Pisteet eivät ole tämän haun mukaisia', 'Poängen följer inte den här omgången', 'The points are not those of this round'),
    detail: label('Anna pisteet jokaisesta perusteesta, enintään sen enimmäismäärä.', 'Ge poäng för varje grund, högst dess maximum.', 'Give points for each criterion, no more than it has.'),
  },
  'supplement-is-awaited': {
    status: 409,
    title: label('Täydennystä odotetaan vielä', 'Kompletteringen väntas ännu', 'The supplement is still awaited'),
    detail: label('Jatka, kun vastaus on tullut tai sen määräpäivä on ohi.', 'Fortsätt när svaret har kommit eller dess tid har gått ut.', 'Go on once the answer has come or its day has passed.'),
  },
  'supplement-is-not-asked': {
    status: 409,
    title: label('Täydennystä ei ole pyydetty', 'Ingen komplettering har begärts', 'No supplement has been asked'),
  },
  'supplement-came-too-late': {
    status: 422,
    title: label('Täydennyksen määräpäivä on ohi', 'Tiden för kompletteringen har gått ut', 'The day for the supplement has passed'),
    detail: label('Ota yhteyttä avustuksen myöntäjään.', 'Kontakta den som beviljar bidraget.', 'Contact the granter.'),
  },
  'grant-exceeds-what-was-asked': {
    status: 422,
    title: label('Summa on suurempi kuin haettu', 'Beloppet är större än det sökta', 'The amount is larger than what was asked'),
    detail: label('Myönnä enintään haettu summa.', 'Bevilja högst det sökta beloppet.', 'Grant what was asked at most.'),
  },
  'grant-exceeds-appropriation': {
    status: 422,
    title: label('Määräraha ei riitä', 'Anslaget räcker inte', 'The appropriation is not enough'),
    detail: label('Päätösten summa ei voi ylittää haussa jaettavaa summaa eikä vuoden määrärahaa.', 'Besluten kan sammanlagt inte överskrida omgångens belopp eller årets anslag.', 'Decisions together cannot exceed the round’s amount nor the year’s appropriation.'),
  },
  'earlier-use-report-is-missing': {
    status: 409,
    title: label('Aiemman avustuksen käytöstä ei ole annettu selvitystä', 'Användningen av ett tidigare bidrag har inte redovisats', 'The use of an earlier grant has not been reported'),
    detail: label('Avustus voidaan maksaa, kun selvitys on annettu.', 'Bidraget kan betalas när redovisningen har lämnats.', 'The grant can be paid once the report has been given.'),
  },
  'grant-is-paid-already': {
    status: 409,
    title: label('Avustus on jo maksettu', 'Bidraget är redan utbetalt', 'The grant has been paid already'),
  },
  'grant-is-not-paid': {
    status: 409,
    title: label('Avustusta ei ole vielä maksettu', 'Bidraget har inte betalats ut ännu', 'The grant has not been paid yet'),
  },
  'use-is-reported-already': {
    status: 409,
    title: label('Selvitys on jo annettu', 'Redovisningen är redan lämnad', 'The report has been given already'),
  },
  'use-report-is-sent-back': {
    status: 409,
    title: label('Selvitys on palautettu täydennettäväksi', 'Redovisningen är återsänd för komplettering', 'The report has been sent back'),
    detail: label('Jatka, kun yhdistys on antanut korjatun selvityksen.', 'Fortsätt när föreningen har lämnat en korrigerad redovisning.', 'Go on once the association has given a corrected report.'),
  },
  'use-is-settled': {
    status: 409,
    title: label('Selvitys on jo käsitelty', 'Redovisningen är redan behandlad', 'The report has been dealt with already'),
    detail: label('Hyväksyttyä selvitystä tai takaisin perittävää avustusta ei palauteta täydennettäväksi.', 'En godkänd redovisning eller ett bidrag som återkrävs sänds inte tillbaka.', 'What was accepted or is asked back is not sent back.'),
  },
  'use-is-not-reported': {
    status: 409,
    title: label('Selvitystä ei ole vielä annettu', 'Redovisningen har inte lämnats ännu', 'The report has not been given yet'),
  },
  'use-exceeds-grant': {
    status: 422,
    title: label('Käytetty summa on suurempi kuin myönnetty', 'Det använda beloppet är större än det beviljade', 'More is said to be used than was granted'),
    detail: label('Kerro, paljonko avustuksesta käytettiin.', 'Berätta hur mycket av bidraget som användes.', 'Tell how much of the grant was used.'),
  },
  'grant-is-not-recoverable': {
    status: 409,
    title: label('Tätä avustusta ei voi periä takaisin', 'Det här bidraget kan inte återkrävas', 'This grant cannot be asked back'),
    detail: label('Takaisin peritään maksettua avustusta, jonka käyttöä ei ole hyväksytty.', 'Återkrav gäller ett utbetalt bidrag vars användning inte har godkänts.', 'What is asked back has been paid, and its use has not been accepted.'),
  },
  'use-report-is-not-due-yet': {
    status: 409,
    title: label('Selvityksen aika ei ole vielä ohi', 'Tiden för redovisningen har inte gått ut', 'The report is not due yet'),
    detail: label('Odota selvitystä sen määräpäivään.', 'Vänta på redovisningen till dess sista dag.', 'Wait for the report until its day.'),
  },
  'recovery-exceeds-grant': {
    status: 422,
    title: label('Summa on suurempi kuin myönnetty avustus', 'Beloppet är större än det beviljade bidraget', 'The amount is larger than the grant'),
    detail: label('Peri enintään myönnetty summa.', 'Återkräv högst det beviljade beloppet.', 'Ask back what was granted at most.'),
  },
} as const satisfies ProblemCatalogue;
