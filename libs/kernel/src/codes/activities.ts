import type { Label } from '../languages.js';
import { codesOf, label, type CodeList } from './code-list.js';

/** Kinds of activity (seeds S0, S2, S3). */
export const ACTIVITY_KINDS = {
  'meeting-place': label('Kohtaamispaikka', 'Mötesplats', 'Meeting place'),
  'peer-group': label('Vertaisryhmä', 'Kamratstödsgrupp', 'Peer group'),
  'hobby-group': label('Harrastusryhmä', 'Hobbygrupp', 'Hobby group'),
  club: label('Kerho', 'Klubb', 'Club'),
  event: label('Tapahtuma', 'Evenemang', 'Event'),
  course: label('Kurssi', 'Kurs', 'Course'),
  campaign: label('Kampanja', 'Kampanj', 'Campaign'),
  'friend-activity': label('Ystävätoiminta', 'Vänverksamhet', 'Friend activity'),
  'resident-activity': label('Asukastoiminta', 'Invånarverksamhet', 'Resident activity'),
  'visiting-ring': label('Vierailurinki', 'Besöksring', 'Visiting ring'),
  'phone-ring': label('Soittorinki', 'Ringring', 'Phone ring'),
  'helper-ring': label('Apurinki', 'Hjälpring', 'Helper ring'),
  carpool: label('Kimppakyyti', 'Samåkning', 'Carpool'),
  'online-group': label('Nettiryhmä', 'Nätgrupp', 'Online group'),
  'digital-support': label('Digituki', 'Digitalt stöd', 'Digital support'),
  'meeting-point': label('Juttupenkki', 'Pratbänk', 'Chat bench'),
  'pop-up': label('Pop up -kohtaamispaikka', 'Pop up-mötesplats', 'Pop-up meeting place'),
  'exercise-group': label('Liikuntaryhmä', 'Motionsgrupp', 'Exercise group'),
  culture: label('Kulttuuritoiminta', 'Kulturverksamhet', 'Culture'),
  'open-family-place': label('Avoin perhepaikka', 'Öppen familjeplats', 'Open family place'),
  'wellbeing-check': label('Hyvinvointikutsunnat', 'Välfärdskontroll', 'Wellbeing check'),
  outreach: label('Etsivä hyvinvointityö', 'Uppsökande välfärdsarbete', 'Outreach'),
  volunteering: label('Vapaaehtoistoiminta', 'Frivilligverksamhet', 'Volunteering'),
  'support-service': label('Tukipalvelu', 'Stödtjänst', 'Support service'),
} as const satisfies CodeList<string>;
export type ActivityKind = keyof typeof ACTIVITY_KINDS;
export const ACTIVITY_KIND_CODES = codesOf<ActivityKind>(ACTIVITY_KINDS);

/** Whether people meet in a place, on the net, or some here and some there (R2-38). Follows from the places. */
export const ATTENDANCE_MODES = {
  'in-person': label('Paikan päällä', 'På plats', 'In person'),
  online: label('Verkossa', 'På nätet', 'Online'),
  mixed: label('Paikan päällä tai verkossa', 'På plats eller på nätet', 'In person or online'),
} as const satisfies CodeList<string>;
export type AttendanceMode = keyof typeof ATTENDANCE_MODES;
export const ATTENDANCE_MODE_CODES = codesOf<AttendanceMode>(ATTENDANCE_MODES);

/** Kinds of place; everyday places count apart (S0 measure 2). */
export const PLACE_KINDS = {
  library: label('Kirjasto', 'Bibliotek', 'Library'),
  'swimming-hall': label('Uimahalli', 'Simhall', 'Swimming hall'),
  'youth-facility': label('Nuorisotila', 'Ungdomslokal', 'Youth facility'),
  'parish-hall': label('Seurakuntatalo', 'Församlingshem', 'Parish hall'),
  'village-house': label('Kylätalo', 'Byahus', 'Village house'),
  'association-house': label('Järjestötalo', 'Föreningshus', 'Association house'),
  'family-centre': label('Perhekeskus', 'Familjecentral', 'Family centre'),
  school: label('Koulu', 'Skola', 'School'),
  'sports-facility': label('Liikuntapaikka', 'Idrottsplats', 'Sports facility'),
  shop: label('Kauppa', 'Butik', 'Shop'),
  'service-station': label('Huoltoasema', 'Servicestation', 'Service station'),
  'pop-up': label('Pop up -paikka', 'Pop up-plats', 'Pop-up place'),
  outdoors: label('Ulkona', 'Utomhus', 'Outdoors'),
  online: label('Verkossa', 'På nätet', 'Online'),
  other: label('Muu paikka', 'Annan plats', 'Other place'),
} as const satisfies CodeList<string>;
export type PlaceKind = keyof typeof PLACE_KINDS;
export const PLACE_KIND_CODES = codesOf<PlaceKind>(PLACE_KINDS);

/** What can stand in the registry of places: a place to which one can go. */
export const REGISTERED_PLACE_KIND_CODES = PLACE_KIND_CODES.filter((kind) => kind !== 'online');

/** Where people go anyway, so that nobody need come for company alone (S0 measure 2). A proposal: whoever registers a place says it. */
export const EVERYDAY_PLACE_KINDS: readonly PlaceKind[] = ['library', 'swimming-hall', 'youth-facility', 'shop', 'service-station'];

/** Where a registered place stands on a day: a pop-up one begins and ends. */
export const PLACE_STATES = {
  'in-use': label('Käytössä', 'I bruk', 'In use'),
  upcoming: label('Avataan myöhemmin', 'Öppnas senare', 'Opens later'),
  over: label('Ei enää käytössä', 'Inte längre i bruk', 'No longer in use'),
} as const satisfies CodeList<string>;
export type PlaceState = keyof typeof PLACE_STATES;
export const PLACE_STATE_CODES = codesOf<PlaceState>(PLACE_STATES);

/** Ways to get there (S0 measure 4; 320/2017 and 628/1998 § 32 set what may be promised). */
export const TRANSPORT_KINDS = {
  'school-transport-seat': label('Paikka koulukyydissä', 'Plats i skolskjutsen', 'Seat on school transport'),
  carpool: label('Kimppakyyti', 'Samåkning', 'Carpool'),
  'public-transport': label('Joukkoliikenne', 'Kollektivtrafik', 'Public transport'),
  'service-traffic': label('Asiointiliikenne', 'Servicetrafik', 'Service traffic'),
  'volunteer-ride': label('Vapaaehtoisen kyyti', 'Skjuts av en frivillig', 'Ride by a volunteer'),
  'statutory-transport': label('Lakisääteinen kuljetuspalvelu', 'Lagstadgad färdtjänst', 'Statutory transport service'),
} as const satisfies CodeList<string>;
export type TransportKind = keyof typeof TRANSPORT_KINDS;
export const TRANSPORT_KIND_CODES = codesOf<TransportKind>(TRANSPORT_KINDS);

/** What the law lets one promise of each way to get there. */
export const TRANSPORT_NOTES: Readonly<Record<TransportKind, Label>> = {
  'school-transport-seat': label(
    'Vapaan paikan antaa kunta omalla päätöksellään, ja koululaiset ovat aina ensin (perusopetuslaki 628/1998, 32 §).',
    'Kommunen beslutar om lediga platser, och eleverna går alltid först (lagen om grundläggande utbildning 628/1998, 32 §).',
    'The municipality decides about free seats, and pupils always come first (Basic Education Act 628/1998, section 32).'),
  carpool: label(
    'Matkan kulut saa jakaa. Palkkiosta ajamiseen tarvitaan taksilupa (laki liikenteen palveluista 320/2017).',
    'Resans kostnader får delas. Den som kör mot ersättning behöver taxitillstånd (lagen om transportservice 320/2017).',
    'The costs of the trip may be shared. Driving for a fee needs a taxi licence (Act on Transport Services 320/2017).'),
  'public-transport': label('Aikataulut ja hinnat kertoo liikenteen järjestäjä.', 'Tidtabeller och priser ges av trafikanordnaren.', 'Timetables and prices are given by the transport operator.'),
  'service-traffic': label('Kunnan asiointiliikenne varataan etukäteen, ja kunta päättää reitistä ja hinnasta.', 'Kommunens servicetrafik beställs i förväg, och kommunen beslutar om rutt och pris.', 'The municipality’s service traffic is booked in advance; the municipality decides the route and the price.'),
  'volunteer-ride': label(
    'Vapaaehtoinen ajaa korvauksetta tai pelkkiä kuluja vastaan (laki liikenteen palveluista 320/2017).',
    'Den frivilliga kör utan ersättning eller endast mot kostnader (lagen om transportservice 320/2017).',
    'A volunteer drives for nothing or for the mere costs (Act on Transport Services 320/2017).'),
  'statutory-transport': label(
    'Oikeuden kuljetukseen päättää hyvinvointialue hakemuksesta (sosiaalihuoltolaki ja vammaispalvelulaki).',
    'Välfärdsområdet beslutar om rätten till färdtjänst efter ansökan (socialvårdslagen och funktionshinderservicelagen).',
    'The wellbeing services county decides on the right to transport upon application (Social Welfare Act and Disability Services Act).'),
};

/** Helsinki's six accessibility profiles and two that elderly visitors ask for. Unknown is shown as unknown. */
export const ACCESSIBILITY_PROFILES = {
  wheelchair: label('Pyörätuoli', 'Rullstol', 'Wheelchair'),
  'reduced-mobility': label('Liikkuminen heikentynyt', 'Nedsatt rörelseförmåga', 'Reduced mobility'),
  rollator: label('Rollaattori', 'Rollator', 'Rollator'),
  stroller: label('Lastenvaunut', 'Barnvagn', 'Stroller'),
  'visually-impaired': label('Näkövamma', 'Synnedsättning', 'Visual impairment'),
  'hearing-aid': label('Kuulolaite', 'Hörapparat', 'Hearing aid'),
  'induction-loop': label('Induktiosilmukka', 'Induktionsslinga', 'Induction loop'),
  'dementia-friendly': label('Muistiystävällinen', 'Minnesvänlig', 'Dementia-friendly'),
} as const satisfies CodeList<string>;
export type AccessibilityProfile = keyof typeof ACCESSIBILITY_PROFILES;
export const ACCESSIBILITY_PROFILE_CODES = codesOf<AccessibilityProfile>(ACCESSIBILITY_PROFILES);

/** Who takes a seat, and of what: nobody needs one, of one occurrence, or of the whole series. */
export const SIGN_UPS = {
  'open-door': label('Avoimet ovet, ei ilmoittautumista', 'Öppna dörrar, ingen anmälan', 'Open door, no sign-up'),
  occurrence: label('Ilmoittaudutaan joka kerralle erikseen', 'Anmälan till varje gång för sig', 'Sign up for each time'),
  series: label('Ilmoittaudutaan kerralla koko ryhmään', 'Anmälan till hela gruppen på en gång', 'Sign up once for the whole series'),
} as const satisfies CodeList<string>;
export type SignUpKind = keyof typeof SIGN_UPS;
export const SIGN_UP_CODES = codesOf<SignUpKind>(SIGN_UPS);

/** What makes it easy to come (R0-18). */
export const LOW_THRESHOLDS = {
  'no-sign-up': label('Mukaan voi tulla ilmoittautumatta', 'Man kan komma utan anmälan', 'People may come without signing up'),
  'no-referral': label('Lähetettä ei tarvita', 'Ingen remiss behövs', 'No referral needed'),
  'no-diagnosis': label('Diagnoosia ei tarvita', 'Ingen diagnos behövs', 'No diagnosis needed'),
  'no-membership': label('Jäseneksi ei tarvitse liittyä', 'Man behöver inte bli medlem', 'No need to become a member'),
  'come-and-go': label('Voi tulla ja lähteä, kun sopii', 'Man kommer och går som man vill', 'Come and go as you like'),
} as const satisfies CodeList<string>;
export type LowThreshold = keyof typeof LOW_THRESHOLDS;
export const LOW_THRESHOLD_CODES = codesOf<LowThreshold>(LOW_THRESHOLDS);

/** Whether it is tried or has come to stay (R3-14). */
export const MATURITIES = {
  experiment: label('Kokeilu', 'Försök', 'Experiment'),
  established: label('Vakiintunut', 'Etablerad', 'Established'),
} as const satisfies CodeList<string>;
export type Maturity = keyof typeof MATURITIES;
export const MATURITY_CODES = codesOf<Maturity>(MATURITIES);

/** What an activity cannot do without, and may still lack (R0-25). */
export const RESOURCES = {
  space: label('Tila', 'Lokal', 'Space'),
  instructor: label('Ohjaaja', 'Ledare', 'Instructor'),
  coordinator: label('Koordinaattori', 'Koordinator', 'Coordinator'),
} as const satisfies CodeList<string>;
export type Resource = keyof typeof RESOURCES;
export const RESOURCE_CODES = codesOf<Resource>(RESOURCES);

/** Short-term notices are not told onward to the service register; what lasts is (domain: Lähellä.fi to PTV). */
export const DURATION_TYPES = {
  'long-term': label('Pitkäkestoinen', 'Långvarig', 'Long-term'),
  'short-term': label('Lyhytkestoinen', 'Kortvarig', 'Short-term'),
} as const satisfies CodeList<string>;
export type DurationType = keyof typeof DURATION_TYPES;
export const DURATION_TYPE_CODES = codesOf<DurationType>(DURATION_TYPES);

/** What happens when the day is a public holiday. */
export const HOLIDAY_RULES = {
  keep: label('Kokoonnutaan pyhinäkin', 'Vi träffas också på helgdagar', 'Meet on holidays too'),
  skip: label('Pyhinä ei kokoonnuta', 'Inga träffar på helgdagar', 'No meeting on holidays'),
  move: label('Siirtyy pyhän jälkeiseen arkipäivään', 'Flyttas till vardagen efter helgen', 'Moves to the next working day'),
} as const satisfies CodeList<string>;
export type HolidayRule = keyof typeof HOLIDAY_RULES;
export const HOLIDAY_RULE_CODES = codesOf<HolidayRule>(HOLIDAY_RULES);

/** What a region's wellbeing plan weighs (R1-16), so that activities can be counted by it. */
export const FOCUS_AREAS = {
  'loneliness-and-bullying': label('Yksinäisyyden ja kiusaamisen vähentäminen', 'Mindre ensamhet och mobbning', 'Less loneliness and bullying'),
  inclusion: label('Osallisuus', 'Delaktighet', 'Inclusion'),
  'healthy-living': label('Terveelliset elintavat', 'Hälsosamma levnadsvanor', 'Healthy living'),
  'everyday-safety': label('Arjen turvallisuus', 'Trygghet i vardagen', 'Everyday safety'),
  'mental-health': label('Mielen hyvinvointi', 'Psykiskt välmående', 'Mental wellbeing'),
  'substance-use': label('Päihteettömyys', 'Drogfrihet', 'Freedom from substance use'),
  parenting: label('Vanhemmuuden tuki', 'Stöd i föräldraskapet', 'Support for parents'),
} as const satisfies CodeList<string>;
export type FocusArea = keyof typeof FOCUS_AREAS;
export const FOCUS_AREA_CODES = codesOf<FocusArea>(FOCUS_AREAS);
