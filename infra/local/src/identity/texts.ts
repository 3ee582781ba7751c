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
  username: { fi: 'Käyttäjätunnus', sv: 'Användarnamn', en: 'Username' },
  password: { fi: 'Salasana', sv: 'Lösenord', en: 'Password' },
  logIn: { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Log in' },
  wrong: {
    fi: 'Käyttäjätunnus tai salasana on väärin. Tarkista ne ja yritä uudelleen.',
    sv: 'Användarnamnet eller lösenordet är fel. Kontrollera dem och försök igen.',
    en: 'The username or the password is wrong. Check them and try again.',
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
