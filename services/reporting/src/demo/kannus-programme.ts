import { label, type Label, type MeasureAssessment } from '@pirtti/kernel';
import { demoId } from '@pirtti/demo';
import type { Measure } from '../measures/domain/measure.js';
import type { Programme } from '../measures/domain/programme.js';

const PROGRAMME_ID = demoId('programme:kannus-2026');
/** When the committee gave its answer. */
export const ADOPTED_AT = new Date('2026-05-12T09:00:00Z');

const HYTE = label('Hyte-koordinointi, Kannuksen kaupunki', 'Hyte-koordinering, Kannus stad', 'HYTE coordination, Town of Kannus');
const HYTE_AND_ASSOCIATIONS = label('Hyte-koordinointi ja järjestöt', 'Hyte-koordinering och föreningar', 'HYTE coordination and associations');
const HYTE_AND_SOITE = label('Hyte-koordinointi ja Soite', 'Hyte-koordinering och Soite', 'HYTE coordination and Soite');

const measure = (number: number, names: Label, assessment: MeasureAssessment, assessmentText: Label, responsible: Label): Measure =>
  ({ id: demoId(`measure:kannus-${number}`), programmeId: PROGRAMME_ID, number, names, assessment, assessmentText, responsible, assessedAt: ADOPTED_AT });

/** The six measures of the town's own papers, with the words of its own assessment. */
export const KANNUS_PROGRAMME: Programme = {
  id: PROGRAMME_ID,
  municipalityCode: '217',
  names: label('Yksinäisyyden ehkäisyn ja yhteisöllisyyden vahvistamisen toimenpideohjelma', 'Åtgärdsprogram för att förebygga ensamhet och stärka gemenskapen', 'Action programme for preventing loneliness and strengthening community'),
  startYear: 2026,
  endYear: 2028,
  caseNumber: '44/00.01.02/2026',
  decisions: [
    {
      body: label('Kaupunginhallitus', 'Stadsstyrelsen', 'City board'), date: '2026-03-31', section: '§ 44', unanimous: true,
      outcome: label('Merkitsi aloitteen tiedoksi ja lähetti sen valmisteltavaksi ja päätettäväksi', 'Antecknade initiativet för kännedom och sände det för beredning och beslut', 'Noted the initiative and sent it to be prepared and decided'),
    },
    {
      body: label('Lautakunta', 'Nämnden', 'Committee'), date: '2026-05-12', section: '§ 10', unanimous: true,
      outcome: label('Antoi vastauksen kuudesta toimenpiteestä', 'Gav ett svar om de sex åtgärderna', 'Gave its answer on the six measures'),
    },
  ],
  measures: [
    measure(1, label('Tilannekartoitus', 'Lägeskartläggning', 'Situation assessment'), 'in-place', label(
      'Toteutuu hyvinvointikertomuksen, kyselyjen ja työntekijöiden havaintojen avulla. Laajempi selvitys vaatisi erillisen määrärahan.',
      'Genomförs med hjälp av välfärdsberättelsen, enkäter och personalens iakttagelser. En bredare utredning skulle kräva ett eget anslag.',
      'Done through the wellbeing report, surveys and what workers see. A wider study would need its own appropriation.'), HYTE),
    measure(2, label('Uudet kohtaamispaikat ja vertaisryhmät', 'Nya mötesplatser och kamratstödsgrupper', 'New meeting places and peer groups'), 'needs-resources', label(
      'Matalan kynnyksen toimintaa on jo olemassa, ja sen näkyvyyttä voi parantaa. Uusi toiminta vaatisi tiloja, ohjaajia ja jatkuvaa koordinointia.',
      'Det finns redan verksamhet med låg tröskel, och dess synlighet kan förbättras. Ny verksamhet skulle kräva lokaler, ledare och kontinuerlig koordinering.',
      'Low-threshold activities exist already and could be made more visible. New ones would need space, instructors and continuous coordination.'), HYTE_AND_ASSOCIATIONS),
    measure(3, label('Kaveriksi arkeen -vapaaehtoismalli', 'Frivilligmodellen Kaveriksi arkeen', 'Volunteer model A friend for everyday life'), 'needs-resources', label(
      'Järjestöillä on vapaaehtoistoimintaa ja Soitella linkkihenkilöitä. Oma malli vaatisi vastuuhenkilön ja pitkäjänteisen rahoituksen.',
      'Föreningarna har frivilligverksamhet och Soite har länkpersoner. En egen modell skulle kräva en ansvarig person och långsiktig finansiering.',
      'Associations have volunteers and Soite has link persons. A model of the town’s own would need a responsible person and long-term funding.'), HYTE_AND_ASSOCIATIONS),
    measure(4, label('Kuljetusratkaisut tapahtumiin', 'Transportlösningar till evenemang', 'Transport to events'), 'difficult', label(
      'Laajasti järjestettynä haasteellinen kustannusten ja lainsäädännön vuoksi. Koulukyytejä voi jo nyt hyödyntää.',
      'Utmanande i stor skala på grund av kostnader och lagstiftning. Skolskjutsar kan utnyttjas redan nu.',
      'Difficult on a large scale because of costs and law. School transport can be used already.'), HYTE),
    measure(5, label('Yksinäisyyden tunnistaminen palveluohjauksessa', 'Att identifiera ensamhet i servicehandledningen', 'Identifying loneliness in service guidance'), 'partly-in-place', label(
      'Osittain käytännössä yhdessä Soiten kanssa. Henkilöstön koulutusta voi lisätä.',
      'Delvis i bruk tillsammans med Soite. Personalens utbildning kan utökas.',
      'Partly in practice together with Soite. Staff could have more training.'), HYTE_AND_SOITE),
    measure(6, label('Vuosittainen seurantaraportti valtuustolle', 'Årlig uppföljningsrapport till fullmäktige', 'Yearly follow-up report to the council'), 'feasible-within-existing', label(
      'Toteutettavissa osana lakisääteistä hyvinvointiraportointia. Erillinen raportointi lisäisi hallinnollista työtä.',
      'Kan genomföras som en del av den lagstadgade välfärdsrapporteringen. Separat rapportering skulle öka det administrativa arbetet.',
      'Feasible as part of the statutory wellbeing reporting. Separate reporting would add administrative work.'), HYTE),
  ],
};
