import { codesOf, label, type CodeList } from './code-list.js';

/** What a volunteer does for somebody, or with them (seeds R0-26, R2-39, R2-47). */
export const VOLUNTEER_ROLES = {
  companion: label('Kaveri arkeen', 'Vän i vardagen', 'Everyday companion'),
  visitor: label('Vierailija', 'Besökare', 'Visitor'),
  caller: label('Soittaja', 'Uppringare', 'Caller'),
  helper: label('Arjen auttaja', 'Vardagshjälpare', 'Everyday helper'),
  driver: label('Kuljettaja', 'Förare', 'Driver'),
  'peer-instructor': label('Vertaisohjaaja', 'Kamratledare', 'Peer instructor'),
  'link-person': label('Linkkihenkilö', 'Länkperson', 'Link person'),
  'digital-guide': label('Digiopastaja', 'Digital handledare', 'Digital guide'),
  'event-helper': label('Tapahtuman tekijä', 'Evenemangshjälp', 'Event helper'),
} as const satisfies CodeList<string>;
export type VolunteerRole = keyof typeof VOLUNTEER_ROLES;
export const VOLUNTEER_ROLE_CODES = codesOf<VolunteerRole>(VOLUNTEER_ROLES);

/** What a volunteer is good at, and what is hoped for of one. */
export const VOLUNTEER_SKILLS = {
  listening: label('Kuuntelu ja juttelu', 'Att lyssna och prata', 'Listening and talking'),
  walking: label('Kävely ja ulkoilu', 'Promenader och friluftsliv', 'Walking and outdoors'),
  exercise: label('Liikunnan ohjaus', 'Att leda motion', 'Leading exercise'),
  music: label('Musiikki ja laulu', 'Musik och sång', 'Music and singing'),
  crafts: label('Kädentaidot', 'Hantverk', 'Crafts'),
  cooking: label('Ruoanlaitto ja leipominen', 'Matlagning och bakning', 'Cooking and baking'),
  games: label('Pelit', 'Spel', 'Games'),
  digital: label('Digitaidot', 'Digitala färdigheter', 'Digital skills'),
  'driving-licence': label('Ajokortti ja auto', 'Körkort och bil', 'Driving licence and a car'),
  'first-aid': label('Ensiapu', 'Första hjälpen', 'First aid'),
  'wheelchair-escort': label('Pyörätuolin kanssa liikkuminen', 'Att röra sig med rullstol', 'Going about with a wheelchair'),
  memory: label('Muistisairaan kohtaaminen', 'Bemötande av minnessjuka', 'Meeting people with memory illness'),
  'mental-health': label('Mielenterveyden tuki', 'Stöd för psykisk hälsa', 'Support for mental health'),
  children: label('Lasten kanssa toimiminen', 'Att vara med barn', 'Being with children'),
  errands: label('Kaupassa ja asioilla käynti', 'Att handla och uträtta ärenden', 'Shopping and errands'),
} as const satisfies CodeList<string>;
export type VolunteerSkill = keyof typeof VOLUNTEER_SKILLS;
export const VOLUNTEER_SKILL_CODES = codesOf<VolunteerSkill>(VOLUNTEER_SKILLS);

/** When somebody has time, as coarse as people say it. */
export const VOLUNTEER_TIMES = {
  'weekday-morning': label('Arkisin aamupäivällä', 'Vardagar på förmiddagen', 'Weekday mornings'),
  'weekday-afternoon': label('Arkisin iltapäivällä', 'Vardagar på eftermiddagen', 'Weekday afternoons'),
  'weekday-evening': label('Arki-iltaisin', 'Vardagskvällar', 'Weekday evenings'),
  'weekend-day': label('Viikonloppuisin päivällä', 'Veckoslut på dagen', 'Weekends by day'),
  'weekend-evening': label('Viikonloppuiltaisin', 'Veckoslutskvällar', 'Weekend evenings'),
} as const satisfies CodeList<string>;
export type VolunteerTime = keyof typeof VOLUNTEER_TIMES;
export const VOLUNTEER_TIME_CODES = codesOf<VolunteerTime>(VOLUNTEER_TIMES);

/** How often somebody is called or visited: what a ring is agreed on. */
export const VOLUNTEER_RHYTHMS = {
  daily: label('Joka päivä', 'Varje dag', 'Every day'),
  'several-a-week': label('Monta kertaa viikossa', 'Flera gånger i veckan', 'Several times a week'),
  weekly: label('Kerran viikossa', 'En gång i veckan', 'Once a week'),
  fortnightly: label('Joka toinen viikko', 'Varannan vecka', 'Every other week'),
  monthly: label('Kerran kuussa', 'En gång i månaden', 'Once a month'),
} as const satisfies CodeList<string>;
export type VolunteerRhythm = keyof typeof VOLUNTEER_RHYTHMS;
export const VOLUNTEER_RHYTHM_CODES = codesOf<VolunteerRhythm>(VOLUNTEER_RHYTHMS);

/** Where a volunteer stands. */
export const VOLUNTEER_STATUSES = {
  applied: label('Tarjoutunut mukaan', 'Har anmält intresse', 'Has offered to join'),
  active: label('Mukana', 'Med', 'Active'),
  paused: label('Tauolla', 'På paus', 'On a break'),
  ended: label('Lopettanut', 'Har slutat', 'Has ended'),
  declined: label('Ei otettu mukaan', 'Togs inte med', 'Was not taken on'),
} as const satisfies CodeList<string>;
export type VolunteerStatus = keyof typeof VOLUNTEER_STATUSES;
export const VOLUNTEER_STATUS_CODES = codesOf<VolunteerStatus>(VOLUNTEER_STATUSES);

/** Why somebody who offered themselves was not taken on; they are told it kindly and without the code. */
export const VOLUNTEER_DECLINE_REASONS = {
  'no-task': label('Sopivaa tehtävää ei nyt ole', 'Det finns inget lämpligt uppdrag nu', 'There is no suitable task now'),
  'outside-area': label('Asuu alueen ulkopuolella', 'Bor utanför området', 'Lives outside the area'),
  'wishes-otherwise': label('Perui itse', 'Drog sig själv tillbaka', 'Withdrew by themselves'),
  'not-reached': label('Ei tavoitettu', 'Gick inte att nå', 'Could not be reached'),
  other: label('Muu syy', 'Annan orsak', 'Another reason'),
} as const satisfies CodeList<string>;
export type VolunteerDeclineReason = keyof typeof VOLUNTEER_DECLINE_REASONS;
export const VOLUNTEER_DECLINE_REASON_CODES = codesOf<VolunteerDeclineReason>(VOLUNTEER_DECLINE_REASONS);

/** Where a wish for a volunteer stands. */
export const VOLUNTEER_NEED_STATUSES = {
  waiting: label('Odottaa vapaaehtoista', 'Väntar på en frivillig', 'Waiting for a volunteer'),
  matched: label('Vapaaehtoinen löytyi', 'En frivillig har hittats', 'A volunteer was found'),
  ended: label('Päättynyt', 'Avslutad', 'Ended'),
} as const satisfies CodeList<string>;
export type VolunteerNeedStatus = keyof typeof VOLUNTEER_NEED_STATUSES;
export const VOLUNTEER_NEED_STATUS_CODES = codesOf<VolunteerNeedStatus>(VOLUNTEER_NEED_STATUSES);

/** Why nobody looks for a volunteer for somebody any longer. */
export const VOLUNTEER_NEED_END_REASONS = {
  'helped-otherwise': label('Sai apua muualta', 'Fick hjälp på annat håll', 'Was helped otherwise'),
  'no-longer-wished': label('Ei enää toivo', 'Önskar inte längre', 'No longer wishes'),
  'not-reached': label('Ei tavoitettu', 'Gick inte att nå', 'Could not be reached'),
  moved: label('Muutti pois', 'Har flyttat', 'Moved away'),
  'nobody-found': label('Vapaaehtoista ei löytynyt', 'Ingen frivillig hittades', 'No volunteer was found'),
  'pair-ended': label('Yhdessä kulkeminen päättyi', 'Sällskapandet avslutades', 'The pair came to its end'),
  other: label('Muu syy', 'Annan orsak', 'Another reason'),
} as const satisfies CodeList<string>;
export type VolunteerNeedEndReason = keyof typeof VOLUNTEER_NEED_END_REASONS;
export const VOLUNTEER_NEED_END_REASON_CODES = codesOf<VolunteerNeedEndReason>(VOLUNTEER_NEED_END_REASONS);

/** Where a pair stands. */
export const VOLUNTEER_MATCH_STATUSES = {
  active: label('Kulkevat yhdessä', 'Umgås', 'Going together'),
  paused: label('Tauolla', 'På paus', 'On a break'),
  ended: label('Päättynyt', 'Avslutat', 'Ended'),
} as const satisfies CodeList<string>;
export type VolunteerMatchStatus = keyof typeof VOLUNTEER_MATCH_STATUSES;
export const VOLUNTEER_MATCH_STATUS_CODES = codesOf<VolunteerMatchStatus>(VOLUNTEER_MATCH_STATUSES);

/** Why a pair came to its end. */
export const VOLUNTEER_MATCH_END_REASONS = {
  'goal-reached': label('Toivottu tuli täyteen', 'Det som önskades uppnåddes', 'What was hoped for was reached'),
  'agreed-time': label('Sovittu aika täyttyi', 'Den överenskomna tiden gick ut', 'The agreed time was over'),
  'person-wished': label('Tuettu toivoi', 'Personen som fick stöd önskade det', 'The supported person wished it'),
  'volunteer-wished': label('Vapaaehtoinen toivoi', 'Den frivilliga önskade det', 'The volunteer wished it'),
  health: label('Terveys tai voimat', 'Hälsa eller krafter', 'Health or strength'),
  moved: label('Muutto', 'Flytt', 'A move'),
  'did-not-suit': label('Ei löytynyt yhteistä säveltä', 'Personkemin stämde inte', 'They did not suit each other'),
  'model-ended': label('Toimintamalli päättyi', 'Verksamhetsmodellen avslutades', 'The model ended'),
  'details-erased': label('Tiedot poistettiin', 'Uppgifterna raderades', 'The details were erased'),
  other: label('Muu syy', 'Annan orsak', 'Another reason'),
} as const satisfies CodeList<string>;
export type VolunteerMatchEndReason = keyof typeof VOLUNTEER_MATCH_END_REASONS;
export const VOLUNTEER_MATCH_END_REASON_CODES = codesOf<VolunteerMatchEndReason>(VOLUNTEER_MATCH_END_REASONS);

/** How it went, as the two told when it ended. */
export const VOLUNTEER_MATCH_OUTCOMES = {
  'less-lonely': label('Yksinäisyys helpotti', 'Ensamheten lättade', 'Loneliness eased'),
  good: label('Mukavaa yhdessä', 'Trevligt tillsammans', 'It was good together'),
  'as-before': label('Ennallaan', 'Som förut', 'As before'),
  hard: label('Oli vaikeaa', 'Det var svårt', 'It was hard'),
  'not-told': label('Ei kysytty tai kerrottu', 'Frågades eller berättades inte', 'Not asked or not told'),
} as const satisfies CodeList<string>;
export type VolunteerMatchOutcome = keyof typeof VOLUNTEER_MATCH_OUTCOMES;
export const VOLUNTEER_MATCH_OUTCOME_CODES = codesOf<VolunteerMatchOutcome>(VOLUNTEER_MATCH_OUTCOMES);

/** What a way of working with volunteers lacks, or will soon (seed R0-26: "malli ilman vastuuhenkilöä"). */
export const VOLUNTEER_MODEL_WARNINGS = {
  'responsible-person-is-missing': label('Malli on ilman vastuuhenkilöä', 'Modellen saknar ansvarsperson', 'The model has no responsible person'),
  'funding-is-unknown': label('Rahoituksen kestoa ei ole kirjattu', 'Finansieringens längd har inte antecknats', 'It is not known how long the funding lasts'),
  'funding-has-ended': label('Rahoitus on päättynyt', 'Finansieringen har upphört', 'The funding has ended'),
  'funding-ends-soon': label('Rahoitus päättyy pian', 'Finansieringen upphör snart', 'The funding ends soon'),
} as const satisfies CodeList<string>;
export type VolunteerModelWarning = keyof typeof VOLUNTEER_MODEL_WARNINGS;
export const VOLUNTEER_MODEL_WARNING_CODES = codesOf<VolunteerModelWarning>(VOLUNTEER_MODEL_WARNINGS);

/** Why a volunteer fits what somebody wishes for. */
export const VOLUNTEER_FIT_PROS = {
  'same-village': label('Sama kylä', 'Samma by', 'Same village'),
  'same-municipality': label('Sama kunta', 'Samma kommun', 'Same municipality'),
  'common-language': label('Yhteinen kieli', 'Gemensamt språk', 'A common language'),
  'has-skills': label('Osaa kaiken toivotun', 'Kan allt som önskas', 'Can do all that is hoped for'),
  'has-some-skills': label('Osaa osan toivotusta', 'Kan en del av det som önskas', 'Can do some of what is hoped for'),
  'free-then': label('Ehtii toivottuun aikaan', 'Har tid då det önskas', 'Has time when it is hoped for'),
  'waits-for-a-pair': label('Odottaa paria', 'Väntar på ett par', 'Waits for a pair'),
} as const satisfies CodeList<string>;
export type VolunteerFitPro = keyof typeof VOLUNTEER_FIT_PROS;
export const VOLUNTEER_FIT_PRO_CODES = codesOf<VolunteerFitPro>(VOLUNTEER_FIT_PROS);

/** What speaks against it; with the hard ones no pair can be made. */
export const VOLUNTEER_FIT_CONS = {
  'other-municipality': label('Eri kunta', 'Annan kommun', 'Another municipality'),
  'area-unknown': label('Asuinkuntaa ei tiedetä', 'Boendekommunen är okänd', 'The municipality is not known'),
  'no-common-language': label('Ei yhteistä kieltä', 'Inget gemensamt språk', 'No common language'),
  'lacks-skills': label('Ei osaa toivottua', 'Kan inte det som önskas', 'Cannot do what is hoped for'),
  'other-times': label('Ehtii eri aikoihin', 'Har tid andra tider', 'Has time at other times'),
  'has-a-pair-already': label('Kulkee jo jonkun kanssa', 'Har redan ett par', 'Goes with somebody already'),
} as const satisfies CodeList<string>;
export type VolunteerFitCon = keyof typeof VOLUNTEER_FIT_CONS;
export const VOLUNTEER_FIT_CON_CODES = codesOf<VolunteerFitCon>(VOLUNTEER_FIT_CONS);

/** What must be put right before a volunteer can go with somebody or take a shift. */
export const VOLUNTEER_OBSTACLES = {
  'volunteer-is-not-active': label('Ei ole nyt mukana', 'Är inte med just nu', 'Is not active now'),
  'volunteer-has-another-role': label('Ei ole tässä tehtävässä', 'Har inte det här uppdraget', 'Does not have this role'),
  'volunteer-is-not-trained': label('Koulutus puuttuu', 'Utbildning saknas', 'The training is missing'),
  'pledge-is-missing': label('Vaitiololupaus puuttuu', 'Tystnadslöftet saknas', 'The pledge of secrecy is missing'),
  'record-check-is-missing': label('Rikostaustaotetta ei ole nähty', 'Straffregisterutdraget har inte visats', 'The criminal record has not been checked'),
  'record-check-has-expired': label('Rikostaustaotteen tarkistus on vanhentunut', 'Kontrollen av straffregisterutdraget är föråldrad', 'The criminal record check has expired'),
  'volunteer-is-full': label('Kulkee jo niin monen kanssa kuin ehtii', 'Har redan så många par som hen hinner med', 'Goes with as many as they have time for'),
  'volunteer-is-the-one-in-need': label('Sama ihminen', 'Samma person', 'The same person'),
} as const satisfies CodeList<string>;
export type VolunteerObstacle = keyof typeof VOLUNTEER_OBSTACLES;
export const VOLUNTEER_OBSTACLE_CODES = codesOf<VolunteerObstacle>(VOLUNTEER_OBSTACLES);

/** Where a shift stands. */
export const VOLUNTEER_SHIFT_STATUSES = {
  planned: label('Tulossa', 'På kommande', 'Planned'),
  cancelled: label('Peruttu', 'Inställd', 'Cancelled'),
} as const satisfies CodeList<string>;
export type VolunteerShiftStatus = keyof typeof VOLUNTEER_SHIFT_STATUSES;
export const VOLUNTEER_SHIFT_STATUS_CODES = codesOf<VolunteerShiftStatus>(VOLUNTEER_SHIFT_STATUSES);
