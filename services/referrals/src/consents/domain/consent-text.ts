import type { Label } from '@pirtti/kernel';

/** The text that clients consent to today. `{recipients}` and `{fields}` are filled in by the page that shows it. A changed word is a new version. */
export const CONSENT_TEXT: { readonly version: string; readonly validMonths: number; readonly texts: Label } = {
  version: '2026-1',
  validMonths: 12,
  texts: {
    fi: [
      'Annan luvan siihen, että hyvinvointialue kertoo minusta nämä tiedot: {fields}.',
      'Tiedot saa: {recipients}.',
      'Tietoja käytetään vain siihen, että minulle järjestetään paikka toiminnassa ja minut otetaan siellä vastaan. Muille niitä ei kerrota.',
      'Yhdistys näkee tiedot hyvinvointialueen palvelussa niin kauan kuin lupa on voimassa. Jokainen katselu merkitään lokiin, ja voin pyytää lokin nähtäväkseni.',
      'Lupa on vapaaehtoinen. Jos en anna sitä, saan silti muut palveluni ja voin ottaa itse yhteyttä yhdistykseen.',
      'Voin perua luvan milloin tahansa kertomalla siitä palveluohjaajalle, linkkihenkilölle tai yhdistykselle. Perumista ei tarvitse perustella. Tiedot sulkeutuvat heti.',
      'Jo paperille kirjoitettua puhelinnumeroa tai muuta muistiin pantua tietoa ei voi vetää takaisin, mutta yhdistystä pyydetään hävittämään se.',
    ].join('\n'),
    sv: [
      'Jag ger lov till att välfärdsområdet berättar följande om mig: {fields}.',
      'Uppgifterna får: {recipients}.',
      'Uppgifterna används endast för att ordna en plats åt mig i verksamheten och ta emot mig där. De berättas inte för andra.',
      'Föreningen ser uppgifterna i välfärdsområdets tjänst så länge lovet gäller. Varje visning antecknas i en logg, och jag kan be att få se loggen.',
      'Lovet är frivilligt. Om jag inte ger det får jag ändå mina övriga tjänster och kan själv kontakta föreningen.',
      'Jag kan återkalla lovet när som helst genom att säga det till servicehandledaren, länkpersonen eller föreningen. Jag behöver inte ange någon orsak. Uppgifterna stängs genast.',
      'Ett telefonnummer eller annat som redan har skrivits upp på papper kan inte tas tillbaka, men föreningen ombeds förstöra det.',
    ].join('\n'),
    en: [
      'I allow the wellbeing services county to tell the following about me: {fields}.',
      'The information is given to: {recipients}.',
      'It is used only to arrange a place for me in an activity and to welcome me there. It is not told to anyone else.',
      'The association sees the information in the county’s service for as long as this permission is in force. Every look is logged, and I may ask to see the log.',
      'Giving permission is voluntary. If I do not give it, I still get my other services and can contact the association myself.',
      'I can withdraw the permission at any time by telling the service counsellor, the link person or the association. I need not give a reason. The information is closed at once.',
      'A phone number or anything else that has already been written down cannot be taken back, but the association is asked to destroy it.',
    ].join('\n'),
  },
};
