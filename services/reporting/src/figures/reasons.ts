import { label } from '@pirtti/kernel';

/** Why an event is counted or not, in the words that a reader of the lineage sees. */
export const REASONS = {
  firstSign: label('Ensimmäinen tieto siitä, että lähete on edennyt tähän.', 'Den första uppgiften om att remissen har nått hit.', 'The first sign that the referral has come this far.'),
  alreadyCounted: label('Sama lähete on jo laskettu.', 'Samma remiss har redan räknats.', 'The same referral has been counted already.'),
  otherYear: label('Kuuluu toiseen vuoteen.', 'Hör till ett annat år.', 'Belongs to another year.'),
  sendingUnknown: label('Lähetteen lähettämisestä ei ole tullut tietoa.', 'Uppgift om att remissen har skickats saknas.', 'Nothing has been heard of the referral being sent.'),
  enteredInError: label('Lähete oli kirjattu virheellisesti.', 'Remissen var felaktigt registrerad.', 'The referral had been entered in error.'),
  placementStands: label('Asiakas osallistui toimintaan ensimmäisen kerran.', 'Klienten deltog i verksamheten för första gången.', 'The client took part for the first time.'),
  placementTakenBack: label('Läsnäolomerkintä korjattiin: osallistuminen ei toteutunut.', 'Närvaromarkeringen rättades: deltagandet blev inte av.', 'The attendance mark was corrected: the client had not taken part.'),
  otherReachGroup: label('Lähete kuuluu toiseen kohderyhmään.', 'Remissen hör till en annan målgrupp.', 'The referral belongs to another target group.'),
  firstContact: label('Ensimmäinen yhteys asiakkaaseen.', 'Den första kontakten med klienten.', 'The first contact with the client.'),
  otherBand: label('Toinen vastausluokka.', 'En annan svarsklass.', 'Another answer.'),
  latestTold: label('Viimeisin tieto.', 'Den senaste uppgiften.', 'The latest word.'),
  replaced: label('Myöhempi tieto on korvannut tämän.', 'En senare uppgift har ersatt denna.', 'A later word has replaced this.'),
  otherBarrier: label('Toinen este.', 'Ett annat hinder.', 'Another barrier.'),
  otherSolution: label('Este ratkesi toisella tavalla.', 'Hindret löstes på ett annat sätt.', 'The barrier was solved in another way.'),
  identificationUnknown: label('Esteen tunnistamisesta ei ole tullut tietoa.', 'Uppgift om att hindret har identifierats saknas.', 'Nothing has been heard of the barrier being identified.'),
  barrierIdentified: label('Este tunnistettiin.', 'Hindret identifierades.', 'The barrier was identified.'),
  barrierSolved: label('Este ratkesi.', 'Hindret löstes.', 'The barrier was solved.'),
  notWeekly: label('Toiminta ei ole viikoittaista.', 'Verksamheten ordnas inte varje vecka.', 'The activity is not weekly.'),
  noTransport: label('Toimintaan ei ole kerrottu kyytiä.', 'Ingen transport har uppgetts.', 'No transport has been told of.'),
  offeredLater: label('Toimintaa tarjottiin ensimmäisen kerran vasta myöhempänä vuonna.', 'Verksamheten erbjöds första gången ett senare år.', 'The activity was first offered in a later year.'),
} as const;
