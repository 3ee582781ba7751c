import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';

/** What rides to a meeting may refuse. */
export const RIDE_PROBLEMS = {
  'occurrence-has-begun': {
    status: 409,
    title: label('Tapaaminen on jo alkanut', 'Träffen har redan börjat', 'The meeting has already begun'),
    detail: label('Kyytejä ei voi enää muuttaa.', 'Skjutsarna kan inte längre ändras.', 'Rides cannot be changed any more.'),
  },
  'ride-needs-a-way': {
    status: 422,
    title: label('Valitse, tarvitaanko kyyti menoon, paluuseen vai molempiin', 'Välj om skjutsen gäller vägen dit, hem eller båda', 'Choose whether the ride is there, back or both'),
  },
  'ride-needs-its-time': {
    status: 422,
    title: label('Lähtöaika puuttuu', 'Avgångstiden saknas', 'The time of departure is missing'),
    detail: label('Kirjoita lähtöaika jokaiselle suunnalle, johon kyyti ajetaan.', 'Ange avgångstiden för varje riktning som körs.', 'Give the time of departure for each way that is driven.'),
  },
  'only-a-carpool-shares-costs': {
    status: 422,
    title: label('Vain kimppakyydissä voi jakaa kuluja', 'Endast vid samåkning kan man dela på kostnaderna', 'Only a carpool can share its costs'),
    detail: label('Muusta kyydistä maksun ottaminen on luvanvaraista liikennettä (320/2017). Jätä osuus tyhjäksi.', 'Att ta betalt för annan skjuts är tillståndspliktig trafik (320/2017). Lämna andelen tom.', 'Taking a fee for any other ride is licensed traffic (320/2017). Leave the share empty.'),
  },
  'ride-needs-a-driver': {
    status: 422,
    title: label('Kuljettaja puuttuu', 'Förare saknas', 'The driver is missing'),
    detail: label('Kirjoita, kuka ajaa ja miten hänet tavoittaa.', 'Ange vem som kör och hur hen nås.', 'Say who drives and how they are reached.'),
  },
  'ride-has-no-driver': {
    status: 422,
    title: label('Aikataulun mukaan ajettavalla kyydillä ei ole omaa kuljettajaa', 'En skjuts enligt tidtabell har ingen egen förare', 'A ride by a timetable has no driver of its own'),
    detail: label('Jätä kuljettaja pois tai valitse kimppakyyti tai vapaaehtoisen kyyti.', 'Utelämna föraren eller välj samåkning eller skjuts av en frivillig.', 'Leave the driver out, or choose a carpool or a ride by a volunteer.'),
  },
  'ride-board-is-full': {
    status: 409,
    title: label('Tapaamiseen on jo enimmäismäärä kyytejä tai matkustajia', 'Träffen har redan det största möjliga antalet skjutsar eller passagerare', 'The meeting has as many rides or passengers as there can be'),
    detail: label('Peru jokin turha ensin.', 'Avboka något onödigt först.', 'Cancel one that is not needed first.'),
  },
  'ride-is-not-offered': {
    status: 409,
    title: label('Kyyti on peruttu', 'Skjutsen har ställts in', 'The ride has been cancelled'),
    detail: label('Tarjoa uusi kyyti sen sijaan.', 'Erbjud en ny skjuts i stället.', 'Offer a new ride instead.'),
  },
  'ride-has-changed': {
    status: 409,
    title: label('Joku muutti kyytiä sillä välin', 'Någon ändrade skjutsen under tiden', 'Somebody changed the ride meanwhile'),
    detail: label('Katso, mitä hän muutti, ja tallenna sitten uudelleen.', 'Se vad hen ändrade och spara sedan på nytt.', 'Look at what they changed, and save again.'),
  },
  'ride-has-passengers': {
    status: 409,
    title: label('Kyydissä on enemmän matkustajia kuin paikkoja jäisi', 'Skjutsen har fler passagerare än det skulle finnas platser', 'The ride has more passengers than there would be seats'),
    detail: label('Etsi ensin jollekin heistä toinen kyyti.', 'Sök först en annan skjuts åt någon av dem.', 'Find another ride for one of them first.'),
  },
  'ride-cannot-be-asked-for': {
    status: 409,
    title: label('Tähän tapaamiseen ei voi pyytää kyytiä', 'Till den här träffen kan man inte be om skjuts', 'A ride to this meeting cannot be asked for'),
    detail: label('Tapaaminen on ehkä alkanut tai peruttu, tai siihen ei järjestetä kyytejä. Soita järjestäjälle.', 'Träffen har kanske börjat eller ställts in, eller så ordnas inga skjutsar till den. Ring arrangören.', 'The meeting may have begun or been called off, or no rides are arranged to it. Call the organiser.'),
  },
  'contact-has-asked-for-enough-rides': {
    status: 409,
    title: label('Samoilla yhteystiedoilla on jo pyydetty monta kyytiä', 'Med samma kontaktuppgifter har redan många skjutsar begärts', 'Many rides have been asked for with these contact details already'),
    detail: label('Jos tarvitset lisää, soita järjestäjälle.', 'Om du behöver fler, ring arrangören.', 'If you need more, call the organiser.'),
  },
  'passenger-is-not-known': {
    status: 422,
    title: label('Kerro, kuka kyytiä tarvitsee', 'Ange vem som behöver skjuts', 'Say who needs the ride'),
    detail: label('Kirjoita henkilön tiedot, valitse jo tunnettu henkilö tai valitse ohjattu henkilö koodilla: täsmälleen yksi näistä.', 'Skriv personens uppgifter, välj en redan känd person eller en hänvisad person med kod: exakt en av dessa.', 'Write the person’s details, choose somebody known, or choose a referred person by code: exactly one of these.'),
  },
  'placement-tells-no-address': {
    status: 422,
    title: label('Koodilla ohjatun henkilön osoitetta ei kirjata', 'Adressen till en person som hänvisats med kod antecknas inte', 'The address of somebody who was referred by code is not written down'),
    detail: label('Kirjoita pelkkä alue. Tarkka paikka sovitaan sen kanssa, joka ohjasi hänet.', 'Ange bara området. Den exakta platsen avtalas med den som hänvisade hen.', 'Write the area alone. The exact place is agreed on with whoever referred them.'),
  },
  'passenger-is-already-there': {
    status: 409,
    title: label('Hänelle on jo toivottu kyytiä tähän tapaamiseen', 'Hen har redan önskat skjuts till den här träffen', 'They already wish for a ride to this meeting'),
  },
  'passenger-is-not-asked-about': {
    status: 409,
    title: label('Tähän toiveeseen ei odoteta enää vastausta', 'Det väntas inget svar på önskemålet längre', 'No answer to this wish is waited for any more'),
    detail: label('Matkustaja on ehtinyt perua tai hänelle on löytynyt toinen kyyti.', 'Passageraren har hunnit avboka eller fått en annan skjuts.', 'The passenger has cancelled, or another ride was found.'),
  },
  'ride-is-full': {
    status: 409,
    title: label('Kyydissä ei ole enää tilaa', 'Det finns inte plats i skjutsen längre', 'The ride has no room any more'),
    detail: label('Kieltäydy, niin hänelle kysytään toista kyytiä.', 'Tacka nej, så söks en annan skjuts åt hen.', 'Decline, and another ride is asked for.'),
  },
  'ride-link-does-not-work': {
    status: 404,
    title: label('Linkki ei toimi', 'Länken fungerar inte', 'The link does not work'),
    detail: label('Se voi olla vanhentunut tai katkennut. Avaa uusin viesti tai kysy järjestäjältä.', 'Den kan ha gått ut eller brutits av. Öppna det nyaste meddelandet eller fråga arrangören.', 'It may have expired or been cut. Open the latest message, or ask the organiser.'),
  },
} as const satisfies ProblemCatalogue;
