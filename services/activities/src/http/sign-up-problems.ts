import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';

const CHOOSE_ANOTHER = label('Valitse toinen kerta.', 'Välj en annan träff.', 'Choose another time.');

/** What places to sit may refuse. */
export const SIGN_UP_PROBLEMS = {
  'sign-up-is-not-needed': {
    status: 409,
    title: label('Toimintaan ei tarvitse ilmoittautua', 'Ingen anmälan behövs', 'There is no need to sign up'),
    detail: label('Tervetuloa mukaan, kun sinulle sopii.', 'Välkommen med när det passar dig.', 'Come along when it suits you.'),
  },
  'sign-up-is-otherwise': {
    status: 409,
    title: label('Tähän ilmoittaudutaan toisella tavalla', 'Man anmäler sig på ett annat sätt', 'People sign up for this in another way'),
    detail: label('Lataa sivu uudelleen. Järjestäjä on muuttanut, ilmoittaudutaanko joka kerralle erikseen vai koko ryhmään.', 'Ladda om sidan. Arrangören har ändrat om man anmäler sig till varje träff eller till hela gruppen.', 'Load the page again. The organiser has changed whether people sign up for each time or for the whole series.'),
  },
  'sign-up-is-not-open-yet': {
    status: 409,
    title: label('Tähän kertaan ei voi vielä ilmoittautua', 'Man kan ännu inte anmäla sig till den här träffen', 'Sign-up for this time is not open yet'),
    detail: label('Ilmoittautua voi kolmetoista viikkoa ennen.', 'Anmälan öppnar tretton veckor före.', 'It opens thirteen weeks before.'),
  },
  'occurrence-is-cancelled': {
    status: 409,
    title: label('Kerta on peruttu', 'Träffen är inställd', 'This time has been called off'),
    detail: CHOOSE_ANOTHER,
  },
  'occurrence-has-begun': {
    status: 409,
    title: label('Kerta on jo alkanut', 'Träffen har redan börjat', 'It has already begun'),
    detail: CHOOSE_ANOTHER,
  },
  'group-is-too-big': {
    status: 422,
    title: label('Yhdellä kertaa voi ilmoittaa vähemmän ihmisiä', 'Färre personer kan anmälas på en gång', 'Fewer people can sign up at once'),
    detail: label('Pienennä määrää tai kysy järjestäjältä.', 'Minska antalet eller fråga arrangören.', 'Choose a smaller number, or ask the organiser.'),
  },
  'contact-has-signed-up-enough': {
    status: 409,
    title: label('Samalla sähköpostilla tai puhelinnumerolla on jo monta ilmoittautumista', 'Det finns redan många anmälningar med samma e-post eller telefonnummer', 'There are many sign-ups with the same e-mail or phone already'),
    detail: label('Peru jokin niistä saamastasi linkistä tai soita järjestäjälle.', 'Återta någon av dem via länken du fått eller ring arrangören.', 'Cancel one of them by its link, or call the organiser.'),
  },
  'form-looks-filled-by-a-machine': {
    status: 422,
    title: label('Lomaketta ei voitu lähettää', 'Formuläret kunde inte skickas', 'The form could not be sent'),
    detail: label('Selaimesi täytti kentän, jota ei näy. Lataa sivu uudelleen ja täytä lomake itse, tai soita järjestäjälle.', 'Din webbläsare fyllde i ett fält som inte syns. Ladda om sidan och fyll i formuläret själv, eller ring arrangören.', 'Your browser filled in a field that is not shown. Load the page again and fill in the form yourself, or call the organiser.'),
  },
  'sign-up-link-does-not-work': {
    status: 404,
    title: label('Linkki ei toimi', 'Länken fungerar inte', 'The link does not work'),
    detail: label('Se on voinut katketa matkalla, vanhentua tai kuulua poistettuihin tietoihin. Avaa linkki uusimmasta viestistäsi tai ota yhteyttä järjestäjään.', 'Den kan ha gått av på vägen, föråldrats eller höra till raderade uppgifter. Öppna länken i ditt senaste meddelande eller kontakta arrangören.', 'It may have been cut on the way, be too old or belong to details that were erased. Open the link of your latest message, or get in touch with the organiser.'),
  },
  'offer-has-expired': {
    status: 409,
    title: label('Paikka on annettu seuraavalle', 'Platsen har gått till nästa', 'The place has gone to the next'),
    detail: label('Vastaus ei tullut ajoissa. Voit ilmoittautua uudelleen.', 'Svaret kom inte i tid. Du kan anmäla dig på nytt.', 'The answer came too late. You may sign up again.'),
  },
  'seat-is-not-offered': {
    status: 409,
    title: label('Paikkaa ei ole tarjottu', 'Ingen plats har erbjudits', 'No place has been offered'),
    detail: label('Lataa sivu uudelleen, niin näet, miten ilmoittautumisesi etenee.', 'Ladda om sidan så ser du hur det går med din anmälan.', 'Load the page again to see where your sign-up stands.'),
  },
  'sign-up-is-not-waiting': {
    status: 409,
    title: label('Ilmoittautunut ei ole enää jonossa', 'Den anmälda står inte längre i kön', 'They are not in line any more'),
    detail: label('Lataa luettelo uudelleen.', 'Ladda om listan.', 'Load the list again.'),
  },
  'sign-up-was-sent-already': {
    status: 409,
    title: label('Tämä lomake on jo lähetetty', 'Det här formuläret har redan skickats', 'This form was sent already'),
    detail: label('Lataa sivu uudelleen, niin voit ilmoittautua taas. Aiemman ilmoittautumisen voi perua viestissä olevasta linkistä.', 'Ladda om sidan, så kan du anmäla dig igen. Den tidigare anmälan kan återtas via länken i meddelandet.', 'Load the page again to sign up anew. The earlier sign-up can be cancelled by the link in its message.'),
  },
  'people-have-signed-up-otherwise': {
    status: 409,
    title: label('Ihmisiä on jo ilmoittautunut', 'Människor har redan anmält sig', 'People have signed up already'),
    detail: label('Ilmoittautumisen tapaa ei voi muuttaa, ennen kuin ilmoittautumiset on peruttu tai kerrat ovat menneet.', 'Sättet att anmäla sig kan inte ändras förrän anmälningarna har återtagits eller träffarna har varit.', 'The way of signing up cannot change before the sign-ups have been cancelled or their times are past.'),
  },
} as const satisfies ProblemCatalogue;
