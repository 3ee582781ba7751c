import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';

/** Why a file of organisations, or a row of it, is not brought into the registry. */
export const IMPORT_PROBLEMS = {
  'import-is-not-csv': {
    status: 409,
    title: label('Tiedostoa ei voi lukea CSV-tiedostona', 'Filen kan inte läsas som en CSV-fil', 'The file cannot be read as CSV'),
    detail: label(
      'Tallenna se taulukko-ohjelmassa muodossa ”CSV UTF-8” ja tarkista, että lainausmerkit tulevat pareittain.',
      'Spara den i kalkylprogrammet i formatet ”CSV UTF-8” och kontrollera att citattecknen kommer i par.',
      'Save it in your spreadsheet program as “CSV UTF-8” and check that quotation marks come in pairs.'),
  },
  'import-lacks-columns': {
    status: 409,
    title: label('Tiedostosta puuttuu sarake nimelle tai tyypille', 'Filen saknar en kolumn för namn eller typ', 'The file lacks a column for the name or the type'),
    detail: label(
      'Anna ensimmäisellä rivillä otsikot ”Nimi” ja ”Tyyppi”. Mallitiedostossa ovat kaikki otsikot.',
      'Ange rubrikerna ”Namn” och ”Typ” på första raden. Exempelfilen har alla rubriker.',
      'Give the headings “Name” and “Type” on the first line. The sample file has all headings.'),
  },
  'import-repeats-columns': {
    status: 409,
    title: label('Sama sarake on tiedostossa kahdesti', 'Samma kolumn finns två gånger i filen', 'The same column is in the file twice'),
    detail: label('Jätä kustakin otsikosta yksi sarake.', 'Behåll en kolumn för varje rubrik.', 'Keep one column for each heading.'),
  },
  'import-is-empty': {
    status: 409,
    title: label('Tiedostossa ei ole yhtään organisaatiota', 'Filen innehåller inga organisationer', 'There are no organisations in the file'),
    detail: label('Kirjoita otsikoiden alle yksi organisaatio riville.', 'Skriv en organisation per rad under rubrikerna.', 'Write one organisation on each line below the headings.'),
  },
  'import-is-too-long': {
    status: 409,
    title: label('Tiedostossa on yli 1000 riviä', 'Filen har över 1000 rader', 'The file has more than 1,000 lines'),
    detail: label(
      'Jaa se useampaan tiedostoon ja anna kullekin osalle oma lähteen nimi, esimerkiksi kunnittain.',
      'Dela upp den i flera filer och ge varje del ett eget källnamn, till exempel per kommun.',
      'Split it into several files and give each part a source name of its own, for example by municipality.'),
  },
  'import-plan-has-changed': {
    status: 409,
    title: label('Rekisteri on muuttunut esikatselun jälkeen', 'Registret har ändrats efter förhandsgranskningen', 'The registry has changed since the preview'),
    detail: label('Mitään ei tuotu. Katso uusi esikatselu ja vahvista se.', 'Inget importerades. Se den nya förhandsgranskningen och bekräfta den.', 'Nothing was imported. Look at the new preview and confirm it.'),
  },
  'import-ends-many': {
    status: 409,
    title: label(
      'Yli viidesosa lähteen organisaatioista tai yhdyshenkilöistä merkittäisiin päättyneiksi',
      'Över en femtedel av källans organisationer eller kontaktpersoner skulle märkas som upphörda',
      'More than a fifth of the source’s organisations or contact persons would be marked as ended'),
    detail: label('Tarkista, että tiedosto on kokonainen. Vahvista sitten niiden määrä.', 'Kontrollera att filen är hel. Bekräfta sedan antalet.', 'Check that the file is complete. Then confirm their number.'),
  },
  'row-has-other-columns': { status: 409, title: label('Rivillä on eri määrä soluja kuin otsikoita', 'Raden har ett annat antal celler än rubriker', 'The line has another number of cells than there are headings') },
  'row-is-repeated': { status: 409, title: label('Sama organisaatio on myös muulla rivillä', 'Samma organisation finns också på en annan rad', 'The same organisation is on another line too') },
  'row-means-several': {
    status: 409,
    title: label('Rekisterissä on monta samannimistä: lisää riville Y-tunnus', 'Registret har flera med samma namn: lägg till FO-nummer på raden', 'Several in the registry have this name: add the business ID to the line'),
  },
  'host-is-not-found': {
    status: 409,
    title: label(
      'Isäntäorganisaatiota ei ole rekisterissä eikä tässä tiedostossa: tarkista Y-tunnus tai nimi',
      'Värdorganisationen finns varken i registret eller i den här filen: kontrollera FO-numret eller namnet',
      'The host is neither in the registry nor in this file: check the business ID or the name'),
  },
  'host-means-several': {
    status: 409,
    title: label('Tämän nimisiä isäntiä on monta: kirjoita isännän Y-tunnus', 'Flera värdar har det här namnet: skriv värdens FO-nummer', 'Several hosts have this name: write the host’s business ID'),
  },
  'host-is-informal': {
    status: 409,
    title: label('Vapaamuotoinen ryhmä ei voi olla isäntä', 'En informell grupp kan inte vara värd', 'An informal group cannot be a host'),
  },
  'host-is-refused': {
    status: 409,
    title: label('Isännän oma rivi jää pois: korjaa se ensin. Rivi', 'Värdens egen rad lämnas bort: rätta den först. Rad', 'The host’s own line is left out: correct that first. Line'),
  },
  'host-is-of-informal-groups': {
    status: 409,
    title: label('Isäntä on vain vapaamuotoisella ryhmällä: tyhjennä solu tai vaihda tyyppi', 'Bara en informell grupp har en värd: töm cellen eller byt typ', 'Only an informal group has a host: empty the cell or change the type'),
  },
  'contact-is-of-a-refused-row': {
    status: 409,
    title: label('Organisaation oma rivi jää pois: korjaa se ensin', 'Organisationens egen rad lämnas bort: rätta den först', 'The organisation’s own line is left out: correct that first'),
  },
  'contact-means-several': {
    status: 409,
    title: label(
      'Organisaatiolla on monta tämännimistä: lisää riville sähköposti',
      'Organisationen har flera med det här namnet: lägg till e-posten på raden',
      'The organisation has several people of this name: add the e-mail to the line'),
  },
  'contact-is-told-by-others': {
    status: 409,
    title: label(
      'Organisaatio tai joku muu on muuttanut näitä yhteystietoja viimeksi, eikä niitä kirjoiteta yli: tarkista ne henkilön sivulta',
      'Organisationen eller någon annan har ändrat kontaktuppgifterna senast, och de skrivs inte över: kontrollera dem på personens sida',
      'The organisation or somebody else changed these contact details last, and they are not overwritten: check them on the person’s page'),
  },
  'contact-role-was-ended': {
    status: 409,
    title: label(
      'Organisaatio tai joku muu on päättänyt tämän roolin: nimeä henkilö uudelleen Rooleissa, jos tiedosto on oikeassa',
      'Organisationen eller någon annan har avslutat den här rollen: utse personen på nytt under Roller om filen har rätt',
      'The organisation or somebody else has ended this role: name the person again under Roles if the file is right'),
  },
  'contact-has-left': {
    status: 409,
    title: label(
      'Organisaatio tai joku muu on kertonut, että henkilö on lähtenyt: nimeä hänet uudelleen Rooleissa, jos tiedosto on oikeassa',
      'Organisationen eller någon annan har meddelat att personen har slutat: utse personen på nytt under Roller om filen har rätt',
      'The organisation or somebody else has told that the person has left: name them again under Roles if the file is right'),
  },
} as const satisfies ProblemCatalogue;
