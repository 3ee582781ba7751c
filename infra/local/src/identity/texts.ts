import type { Label, Language } from '@pirtti/kernel';

const TEXTS = {
  loginTitle: { fi: 'Kirjaudu Pirttiin', sv: 'Logga in i Pirtti', en: 'Log in to Pirtti' },
  demoNote: {
    fi: 'Tämä on esittelyympäristö. Henkilöt ja yhdistykset ovat kuvitteellisia.',
    sv: 'Det här är en demomiljö. Personerna och föreningarna är påhittade.',
    en: 'This is a demonstration. The people and the associations are made up.',
  },
  choose: { fi: 'Kirjaudu esittelykäyttäjänä', sv: 'Logga in som demoanvändare', en: 'Log in as a demo user' },
  orType: { fi: 'Kirjaudu käyttäjätunnuksella', sv: 'Logga in med användarnamn', en: 'Log in with a username' },
  username: { fi: 'Käyttäjätunnus tai sähköposti', sv: 'Användarnamn eller e-post', en: 'Username or e-mail' },
  password: { fi: 'Salasana', sv: 'Lösenord', en: 'Password' },
  logIn: { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Log in' },
  wrong: {
    fi: 'Käyttäjätunnus tai salasana on väärin. Tarkista ne ja yritä uudelleen.',
    sv: 'Användarnamnet eller lösenordet är fel. Kontrollera dem och försök igen.',
    en: 'The username or the password is wrong. Check them and try again.',
  },
  tooManyTries: {
    fi: 'Yrityksiä on ollut liian monta. Yritä uudelleen neljännestunnin päästä.',
    sv: 'Det har gjorts för många försök. Försök igen om en kvart.',
    en: 'There have been too many tries. Try again in a quarter of an hour.',
  },
  noAccount: { fi: 'Eikö sinulla ole vielä tunnusta?', sv: 'Har du inget konto ännu?', en: 'Do you have no account yet?' },
  makeAccount: { fi: 'Tee tunnus', sv: 'Skapa ett konto', en: 'Make an account' },
  haveAccount: { fi: 'Onko sinulla jo tunnus?', sv: 'Har du redan ett konto?', en: 'Do you have an account already?' },
  registerTitle: { fi: 'Tee tunnus Pirttiin', sv: 'Skapa ett konto för Pirtti', en: 'Make an account for Pirtti' },
  registerNote: {
    fi: 'Tunnus ei vielä anna oikeuksia mihinkään: oikeudet saat hyväksymällä kutsun. Lähetämme sähköpostiisi linkin, jolla vahvistat osoitteesi.',
    sv: 'Kontot ger ännu inga rättigheter: dem får du genom att godkänna en inbjudan. Vi skickar en länk till din e-post, och med den bekräftar du adressen.',
    en: 'An account gives no rights by itself: you get them by accepting an invitation. We send a link to your e-mail, with which you confirm the address.',
  },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  email: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  emailHint: { fi: 'Tällä kirjaudut jatkossa.', sv: 'Med den loggar du in i fortsättningen.', en: 'You log in with it from now on.' },
  passwordHint: {
    fi: 'Vähintään 12 merkkiä. Esimerkiksi muutama sana, jotka eivät kuulu yhteen. Ei nimeäsi eikä osoitettasi.',
    sv: 'Minst 12 tecken. Till exempel några ord som inte hör ihop. Inte ditt namn eller din adress.',
    en: 'At least 12 characters. A few words that do not belong together will do. Not your name or your address.',
  },
  check: { fi: 'Tarkista nämä kohdat', sv: 'Kontrollera de här punkterna', en: 'Check these' },
  nameNeeded: { fi: 'Kirjoita nimesi', sv: 'Skriv ditt namn', en: 'Write your name' },
  emailNeeded: { fi: 'Tarkista sähköpostiosoite', sv: 'Kontrollera e-postadressen', en: 'Check the e-mail address' },
  passwordShort: { fi: 'Salasanassa on oltava vähintään 12 merkkiä', sv: 'Lösenordet ska ha minst 12 tecken', en: 'The password needs at least 12 characters' },
  passwordLong: { fi: 'Salasanassa saa olla enintään 128 merkkiä', sv: 'Lösenordet får ha högst 128 tecken', en: 'The password may have at most 128 characters' },
  passwordTold: { fi: 'Valitse salasana, jota ei voi arvata nimestäsi tai osoitteestasi', sv: 'Välj ett lösenord som inte kan gissas av ditt namn eller din adress', en: 'Choose a password that nobody guesses from your name or address' },
  notSent: {
    fi: 'Viestiä ei saatu lähetettyä. Tarkista osoite ja yritä hetken päästä uudelleen.',
    sv: 'Meddelandet kunde inte skickas. Kontrollera adressen och försök igen om en stund.',
    en: 'The message could not be sent. Check the address, and try again in a while.',
  },
  tooManyLetters: {
    fi: 'Viestejä on pyydetty liian monta. Etsi jo tullut viesti, tai yritä tunnin päästä uudelleen.',
    sv: 'Meddelanden har begärts för många gånger. Sök upp det som redan har kommit, eller försök igen om en timme.',
    en: 'Messages have been asked for too many times. Look for one that has come already, or try again in an hour.',
  },
  sentTitle: { fi: 'Katso sähköpostisi', sv: 'Se din e-post', en: 'See your e-mail' },
  sentText: {
    fi: 'Lähetimme viestin osoitteeseen {address}. Avaa sen linkki tällä samalla selaimella: pääset suoraan jatkamaan. Linkki toimii tunnin. Ellei viestiä näy, katso myös roskapostista.',
    sv: 'Vi skickade ett meddelande till {address}. Öppna länken i den här webbläsaren, så kan du fortsätta direkt. Länken fungerar i en timme. Om inget syns, titta också i skräpposten.',
    en: 'We sent a message to {address}. Open its link in this same browser, and you can go straight on. The link works for an hour. If nothing comes, look among the junk mail too.',
  },
  otherAddress: { fi: 'Korjaa osoite', sv: 'Rätta adressen', en: 'Correct the address' },
  confirmTitle: { fi: 'Vahvista osoitteesi', sv: 'Bekräfta din adress', en: 'Confirm your address' },
  confirmText: { fi: 'Tunnus tehdään osoitteelle {address}.', sv: 'Kontot skapas för adressen {address}.', en: 'The account is made for {address}.' },
  confirmPassword: {
    fi: 'Avasit linkin eri selaimella kuin sillä, jolla pyysit tunnusta. Kirjoita salasana, jonka valitsit. Ellet itse pyytänyt tunnusta, sulje tämä sivu.',
    sv: 'Du öppnade länken i en annan webbläsare än den där du bad om kontot. Skriv lösenordet som du valde. Om du inte själv bad om kontot, stäng den här sidan.',
    en: 'You opened the link in another browser than the one in which you asked for the account. Write the password that you chose. If it was not you who asked, close this page.',
  },
  confirm: { fi: 'Vahvista ja jatka', sv: 'Bekräfta och fortsätt', en: 'Confirm and go on' },
  wrongPassword: { fi: 'Salasana on väärin', sv: 'Lösenordet är fel', en: 'The password is wrong' },
  madeTitle: { fi: 'Tunnus on valmis', sv: 'Kontot är klart', en: 'The account is ready' },
  madeText: {
    fi: 'Avaa kutsun linkki uudelleen ja kirjaudu sähköpostiosoitteellasi.',
    sv: 'Öppna inbjudans länk på nytt och logga in med din e-postadress.',
    en: 'Open the link of the invitation again and log in with your e-mail address.',
  },
  linkOver: { fi: 'Linkki ei ole enää voimassa', sv: 'Länken gäller inte längre', en: 'The link no longer works' },
  linkOverText: {
    fi: 'Linkki toimii kerran ja tunnin ajan. Jos vahvistit osoitteesi jo, kirjaudu sillä. Muuten avaa kutsun linkki uudelleen ja tee tunnus.',
    sv: 'Länken fungerar en gång och i en timme. Om du redan har bekräftat din adress, logga in med den. Annars öppna inbjudans länk på nytt och skapa ett konto.',
    en: 'It works once, for an hour. If you have confirmed your address already, log in with it. Otherwise open the link of the invitation again and make an account.',
  },
  cancel: { fi: 'Peruuta ja palaa', sv: 'Avbryt och gå tillbaka', en: 'Cancel and go back' },
  logoutTitle: { fi: 'Kirjaudutaan ulos', sv: 'Du loggas ut', en: 'Logging out' },
  logOut: { fi: 'Kirjaudu ulos', sv: 'Logga ut', en: 'Log out' },
  loggedOutTitle: { fi: 'Olet kirjautunut ulos', sv: 'Du har loggat ut', en: 'You have logged out' },
  errorTitle: { fi: 'Kirjautuminen ei onnistunut', sv: 'Inloggningen lyckades inte', en: 'Logging in did not work' },
  errorText: {
    fi: 'Kirjautuminen on ehkä vanhentunut. Palaa palveluun ja kirjaudu uudelleen.',
    sv: 'Inloggningen kan ha föråldrats. Gå tillbaka till tjänsten och logga in på nytt.',
    en: 'The login may have expired. Go back to the service and log in again.',
  },
  backToService: { fi: 'Palaa palveluun', sv: 'Tillbaka till tjänsten', en: 'Back to the service' },
} as const satisfies Record<string, Label>;

export type Text = keyof typeof TEXTS;

/** A text of the login pages. */
export const say = (text: Text, language: Language): string => TEXTS[text][language];
