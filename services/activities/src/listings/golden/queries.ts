/** A query of the golden set, by keys of the corpus. `finds` are among the answers (wherever), `first` is the first, `best` are all among the first three, `not` are not found at all. */
export interface GoldenQuery {
  readonly text: string;
  readonly why: string;
  readonly finds?: readonly string[];
  readonly first?: string;
  readonly best?: readonly string[];
  readonly not?: readonly string[];
  /** Nothing at all is found. */
  readonly nothing?: true;
}

export const GOLDEN_QUERIES: readonly GoldenQuery[] = [
  // inflection
  { text: 'kerho', why: 'a kind and a word in names', finds: ['torstaikerho', 'kuulokerho', 'perhekerho', 'nakovammaiset', 'peli-ilta'], not: ['bingo'] },
  { text: 'kerhossa', why: 'a form of a word within a compound', finds: ['torstaikerho', 'shakki', 'kuulokerho'] },
  { text: 'torstaikerhoon', why: 'an illative', first: 'torstaikerho' },
  { text: 'jumppaa', why: 'a partitive', finds: ['tuolijumppa', 'vesijumppa', 'etajooga'] },
  { text: 'tuolijumpassa', why: 'an inessive with a change of grade', first: 'tuolijumppa' },
  { text: 'kävelylle', why: 'an allative', finds: ['vanpromenaden', 'sauvakavely', 'kaveriksi'] },
  { text: 'retkelle', why: 'an e-stem', finds: ['metsaretki'], first: 'metsaretki' },
  { text: 'liikunnan', why: 'a genitive with a change of grade', finds: ['tuolijumppa', 'vesijumppa', 'uinti'] },
  { text: 'omaishoitajalle', why: 'an agent', first: 'omaishoitajat' },
  { text: 'työttömille', why: 'a caritive', best: ['tyottomat'] },
  { text: 'naisten', why: 'a plural genitive of -nen', finds: ['naiskuoro', 'naiset'] },
  { text: 'eläkeläisille', why: 'what people call older people', finds: ['vesijumppa', 'torstaikerho', 'liikkeelle'] },
  { text: 'neulomista', why: 'a verb’s noun', first: 'neulepiiri' },
  { text: 'lauletaan', why: 'a passive', finds: ['naiskuoro', 'karaoke'] },
  { text: 'kirjastossa', why: 'a place’s kind, inflected', finds: ['lukupiiri', 'digituki', 'neulepiiri', 'tietokone'], not: ['tuolijumppa'] },
  // compounds
  { text: 'ryhmä', why: 'a later part', finds: ['keskustelu', 'omaishoitajat', 'naiset', 'suru'], not: ['bingo', 'kuljetus'] },
  { text: 'keskusteluryhmä', why: 'a compound itself', first: 'keskustelu' },
  { text: 'kahvila', why: 'a later part', best: ['kielikahvila', 'perhekahvila'] },
  { text: 'kuoro', why: 'a later part', first: 'naiskuoro' },
  { text: 'tanssi', why: 'a part at either end', finds: ['tanssitupa', 'liikkeelle'], not: ['nayttely'] },
  { text: 'ilta', why: 'a last part', finds: ['peli-ilta', 'elokuva', 'runoilta', 'toipuvat'], not: ['tuolijumppa'] },
  { text: 'puutarha', why: 'a later part', first: 'puutarha' },
  { text: 'talo', why: 'a later part of a place', finds: ['kylatalkoot', 'bingo', 'mielenterveys'] },
  { text: 'penkki', why: 'after a hyphen', first: 'juttupenkki' },
  { text: 'muskari', why: 'a later part', first: 'muskari' },
  { text: 'tuoli', why: 'a beginning', first: 'tuolijumppa' },
  { text: 'keskustelu', why: 'the beginning of a compound and the verb', finds: ['keskustelu', 'lukupiiri'], first: 'keskustelu' },
  // slips
  { text: 'tuolijumpa', why: 'a letter lost', first: 'tuolijumppa' },
  { text: 'keskutelu', why: 'a letter lost in a part', finds: ['keskustelu'], first: 'keskustelu' },
  { text: 'kielikahvlia', why: 'letters swapped', first: 'kielikahvila' },
  { text: 'vesijummpa', why: 'a letter doubled', first: 'vesijumppa' },
  { text: 'torstakerho', why: 'a letter lost', first: 'torstaikerho' },
  { text: 'kasityo', why: 'without a Finnish keyboard', finds: ['syjunta', 'naiset', 'neulepiiri'] },
  { text: 'lukupiri', why: 'a letter lost', first: 'lukupiiri' },
  { text: 'kannuss', why: 'a letter added to a place', finds: ['tuolijumppa', 'olohuone'], not: ['puutarha'] },
  { text: 'omaishoitja', why: 'a letter lost', first: 'omaishoitajat' },
  { text: 'shakkkerho', why: 'a letter lost in the middle', first: 'shakki' },
  { text: 'bigno', why: 'letters swapped in a short word', first: 'bingo' },
  // places and kinds
  { text: 'Toholampi', why: 'a municipality', finds: ['torstaikerho', 'lukupiiri', 'puutarha', 'karaoke', 'perhekerho'], not: ['tuolijumppa', 'kielikahvila'] },
  { text: 'toholammilla', why: 'a municipality, inflected', finds: ['torstaikerho', 'lukupiiri', 'karaoke'], not: ['tuolijumppa'] },
  { text: 'Karleby', why: 'a municipality in Swedish', finds: ['kielikahvila', 'shakki', 'mielenterveys'], not: ['muskari'] },
  { text: 'Möttönen', why: 'a village', first: 'bingo' },
  { text: 'möttösessä', why: 'a village, inflected', first: 'bingo' },
  { text: 'uimahalli', why: 'a place by its kind', finds: ['vesijumppa', 'uinti'], not: ['tuolijumppa', 'shakki'] },
  { text: 'vertaisryhmä', why: 'a kind by its name', finds: ['suru', 'omaishoitajat', 'keskustelu', 'toipuvat'], not: ['bingo'] },
  { text: 'digituki', why: 'a kind by its name', first: 'digituki' },
  { text: 'kerho kannuksessa', why: 'a kind and a place', finds: ['peli-ilta'], not: ['torstaikerho', 'shakki'] },
  { text: 'jumppaa kokkolassa', why: 'a word and a place', finds: ['uinti'], not: ['tuolijumppa', 'jooga'] },
  // everyday words
  { text: 'kahvittelua', why: 'what people say for coffee', finds: ['olohuone', 'perhekahvila', 'tyottomat', 'kielikahvila'], not: ['shakki', 'pilkki'] },
  { text: 'seuraa', why: 'company', finds: ['olohuone', 'kaveriksi', 'perhekahvila', 'vanpromenaden'], best: ['perhekahvila', 'olohuone'], not: ['shakki', 'maalaus', 'hartaus'] },
  { text: 'lapset', why: 'children', finds: ['perhekahvila', 'muskari', 'perhekerho', 'isat', 'leikki'], not: ['pilkki', 'tuolijumppa'] },
  { text: 'vauvan kanssa', why: 'with a baby', first: 'muskari' },
  { text: 'yksinäinen', why: 'what a person would say of themself', finds: ['kaveriksi', 'kampanja', 'juttupenkki'], not: ['maalaus'] },
  { text: 'haluaisin jotain tekemistä iltaisin Perhossa', why: 'a whole sentence, words that say nothing left out', finds: ['elokuva'], not: ['peli-ilta'] },
  { text: 'ja', why: 'nothing but a stop word finds all', finds: ['tuolijumppa', 'kielikahvila'] },
  { text: 'leski', why: 'a word of a group', best: ['suru'], not: ['shakki'] },
  { text: 'kyyti', why: 'a ride', finds: ['kuljetus', 'tanssitupa', 'metsaretki'], not: ['tuolijumppa'] },
  { text: 'ilmainen lounas', why: 'a price and a word', first: 'keittolounas', not: ['elokuva', 'vesijumppa'] },
  { text: 'pyörätuoli', why: 'accessibility', finds: ['tuolijumppa', 'vesijumppa', 'olohuone', 'nayttely'], not: ['pilkki', 'torstaikerho'] },
  { text: 'muistisairaus', why: 'an illness that a group is for', first: 'muistelu', not: ['shakki'] },
  { text: 'kännykkä', why: 'what people call a telephone', finds: ['digituki'], not: ['torstaikerho'] },
  { text: 'mummot', why: 'what people call old women', finds: ['torstaikerho'], not: ['pilkki'] },
  { text: 'ulkoilua', why: 'outdoors', finds: ['koirat', 'metsaretki', 'lumikenka'] },
  { text: 'käsitöitä', why: 'handicrafts', finds: ['syjunta', 'naiset', 'neulepiiri'], best: ['syjunta', 'naiset'] },
  // Swedish
  { text: 'promenad', why: 'a later part in Swedish', first: 'vanpromenaden' },
  { text: 'vänpromenad', why: 'without the article', first: 'vanpromenaden' },
  { text: 'grupp', why: 'a later part', finds: ['keskustelu', 'naiset'] },
  { text: 'kören', why: 'with the article', first: 'naiskuoro' },
  { text: 'språkcafe', why: 'without the accent', first: 'kielikahvila' },
  { text: 'handarbeten', why: 'a plural', finds: ['syjunta', 'naiset'], first: 'syjunta' },
  { text: 'barn', why: 'children', finds: ['leikki', 'perhekahvila'], not: ['pilkki'] },
  { text: 'klubb för synskadade', why: 'stop word in Swedish', first: 'nakovammaiset' },
  { text: 'simma', why: 'a verb', best: ['uinti'] },
  { text: 'bibliotek', why: 'a kind of place in Swedish', finds: ['muistelu', 'shakki', 'kielikahvila'], not: ['pilkki'] },
  { text: 'promenadden', why: 'a slip in Swedish', first: 'vanpromenaden' },
  // English
  { text: 'choir', why: 'what is told in Finnish and Swedish alone', first: 'naiskuoro' },
  { text: 'language cafe', why: 'an English name', first: 'kielikahvila' },
  { text: 'walking group', why: 'what a newcomer types', finds: ['sauvakavely'] },
  { text: 'coffee', why: 'through the family of words', finds: ['olohuone', 'kielikahvila'], not: ['pilkki'] },
  { text: 'swimming', why: 'a verb’s noun', finds: ['uinti', 'vesijumppa'], not: ['shakki'] },
  { text: 'something for children', why: 'stop words in English', finds: ['muskari', 'perhekerho'] },
  { text: 'international', why: 'an English word', first: 'english' },
  // what must not be found
  { text: 'laskuvarjohyppy', why: 'what nobody offers', nothing: true },
  { text: 'xyzzy', why: 'no word at all', nothing: true },
  { text: "tuoli & !(jumppa | '):*", why: 'signs of the query language, harmlessly', first: 'tuolijumppa' },
  { text: 'silta', why: 'not every word that ends alike', not: ['elokuva', 'runoilta'] },
];
