import type { Language } from '@pirtti/kernel';

type Family = Readonly<Partial<Record<Language, string>>>;

/**
 * Words that people use for the same thing, in any of the languages, each once in its basic form (and another where no rule leads from one
 * to the other). Who looks for one finds what tells of another, after what has the word itself. Narrow on purpose: a word belongs here when
 * somebody who typed it would be glad of the rest. Listings keep which families their words belong to: whoever changes a family raises
 * `LISTING_VERSION`.
 */
export const FAMILIES: readonly Family[] = [
  { fi: 'kahvi kahvittelu kahvila kahvitella kahvihetki kahvitus', sv: 'kaffe kafé café fika', en: 'coffee cafe' },
  { fi: 'seura juttuseura kaveri ystävä ystävätoiminta kohtaamispaikka juttukaveri yksinäinen yksinäisyys', sv: 'sällskap vän vänverksamhet ensam ensamhet mötesplats', en: 'company friend companion lonely loneliness befriending' },
  { fi: 'juttelu jutella jutellaan keskustelu keskustella rupattelu juttupenkki juttu', sv: 'prat prata pratas samtal samtala diskussion', en: 'chat talk conversation' },
  { fi: 'lapsi perhe vauva taapero perhekahvila perhepaikka muskari äiti isä vanhempi lapsiperhe', sv: 'barn familj baby förälder mamma pappa småbarn', en: 'child children kid family baby toddler parent' },
  { fi: 'nuori nuoriso teini nuortenilta', sv: 'ung unga ungdom tonåring', en: 'young youth teenager' },
  { fi: 'ikäihminen eläkeläinen seniori vanhus ikääntynyt mummo vaari eläke', sv: 'äldre pensionär senior', en: 'senior elderly pensioner older retired' },
  { fi: 'liikunta jumppa kuntoilu voimistelu urheilu kuntosali', sv: 'motion gymnastik jumpa jympa idrott träning', en: 'exercise gymnastics workout sport fitness' },
  { fi: 'kävely lenkki kävellään kävellä kävelylenkki sauvakävely', sv: 'promenad promenera gå stavgång', en: 'walk walking stroll' },
  { fi: 'uinti uida uidaan uimahalli vesijumppa allas', sv: 'simning simma simhall vattengymnastik bassäng', en: 'swimming swim pool' },
  { fi: 'tanssi tanssia tanssitaan tanssit lavatanssi', sv: 'dans dansa', en: 'dance dancing' },
  { fi: 'laulu laulaa lauletaan kuoro yhteislaulu karaoke virsi', sv: 'sång sjunga kör allsång', en: 'singing sing song choir' },
  { fi: 'musiikki soitto soittaa soitetaan bändi orkesteri', sv: 'musik spela orkester band', en: 'music band' },
  { fi: 'käsityö neulonta neuloa neulotaan neulominen virkkaus virkata virkkaaminen kutoa ompelu askartelu neule kudonta', sv: 'handarbete stickning sticka virkning sy pyssel', en: 'craft handicraft knitting knit crochet sewing' },
  { fi: 'taide maalaus maalata maalataan piirtäminen kuvataide akvarelli', sv: 'konst måla målning teckning akvarell', en: 'art painting drawing' },
  { fi: 'peli pelata pelataan lautapeli bingo shakki korttipeli', sv: 'spel bingo schack kortspel brädspel', en: 'game bingo chess cards' },
  { fi: 'ruoka lounas keittiö kokkaus kokata ruokailu keitto ruuanlaitto', sv: 'mat lunch soppa matlagning', en: 'food lunch meal cooking soup' },
  { fi: 'luonto metsä retki ulkoilu ulkona patikointi eräily', sv: 'natur skog utflykt friluftsliv vandring utomhus', en: 'nature forest hike hiking outdoors trip' },
  { fi: 'puutarha viljely viljelypalsta kasvimaa', sv: 'trädgård odling', en: 'garden gardening' },
  { fi: 'digituki tietokone puhelin älypuhelin tabletti netti digi kännykkä', sv: 'dator telefon mobil digital surfplatta', en: 'computer phone digital tablet smartphone' },
  { fi: 'kieli suomi kielikahvila kielikerho', sv: 'språk svenska språkcafé finska', en: 'language finnish swedish' },
  { fi: 'maahanmuuttaja pakolainen monikulttuurinen', sv: 'invandrare flykting mångkulturell', en: 'immigrant refugee multicultural' },
  { fi: 'suru leski leskeytynyt sureva läheinen kuolema', sv: 'sorg änka änkling', en: 'grief bereavement widow widowed' },
  { fi: 'muisti muistisairas muistisairaus dementia alzheimer muistiystävällinen', sv: 'minne minnessjuk demens', en: 'memory dementia' },
  { fi: 'omaishoitaja omaishoito hoiva', sv: 'närståendevårdare', en: 'carer caregiver' },
  { fi: 'mielenterveys masennus ahdistus', sv: 'psykisk depression ångest', en: 'mental depression anxiety' },
  { fi: 'päihde toipuva alkoholi raittius', sv: 'missbruk alkohol nykter', en: 'addiction recovery alcohol sober' },
  { fi: 'työtön työttömyys työnhaku', sv: 'arbetslös arbetslöshet', en: 'unemployed job' },
  { fi: 'kirja lukupiiri lukeminen kirjallisuus luetaan', sv: 'bok läsecirkel läsning', en: 'book reading' },
  { fi: 'elokuva elokuvailta leffa', sv: 'film bio', en: 'film movie cinema' },
  { fi: 'teatteri näytelmä draama', sv: 'teater', en: 'theatre drama' },
  { fi: 'kulttuuri museo näyttely', sv: 'kultur museum utställning', en: 'culture museum exhibition' },
  { fi: 'vapaaehtoinen vapaaehtoistyö talkoot auttaa', sv: 'frivillig volontär talko hjälpa', en: 'volunteer volunteering help' },
  { fi: 'kyyti kimppakyyti kuljetus taksi bussi', sv: 'skjuts samåkning transport buss', en: 'ride transport lift bus carpool' },
  { fi: 'maksuton ilmainen', sv: 'gratis avgiftsfri', en: 'free' },
  { fi: 'esteetön pyörätuoli rollaattori', sv: 'tillgänglig rullstol rollator', en: 'accessible wheelchair rollator' },
  { fi: 'hartaus seurakunta rukous kirkko', sv: 'andakt församling bön kyrka', en: 'church parish prayer' },
  { fi: 'mies ukko miesten äijä', sv: 'man herr gubbe karl', en: 'men' },
  { fi: 'nainen naisten rouva', sv: 'kvinna dam', en: 'women ladies' },
  { fi: 'eläin koira kissa hevonen', sv: 'djur hund katt häst', en: 'animal dog cat horse' },
  { fi: 'kalastus kalastaa onginta pilkki', sv: 'fiske fiska', en: 'fishing' },
  { fi: 'jooga rentoutus venyttely', sv: 'yoga avslappning', en: 'yoga relaxation stretching' },
  { fi: 'sauna saunoa', sv: 'bastu', en: 'sauna' },
  { fi: 'vammainen vammaisuus kehitysvamma', sv: 'funktionsnedsättning', en: 'disability disabled' },
  { fi: 'näkövamma näkövammainen sokea', sv: 'synskadad synnedsättning', en: 'blind visually' },
  { fi: 'kuulo kuulovamma kuulolaite induktiosilmukka', sv: 'hörsel hörapparat', en: 'hearing' },
  { fi: 'kurssi opetus oppia opastus', sv: 'kurs undervisning', en: 'course lesson learn' },
];
