import { type MunicipalityCode, TRAINING_TOPIC_CODES, type TrainingTopic } from '@pirtti/kernel';
import type { TrainingSearch } from '../../api/types/partners';
import { codeOf, defined, keyOf, municipalityOf, pageOf, type Search, wholeOf, wordOf } from '../../shared/address';

/** What the address bar holds of the register, so that it can be kept and sent. */
export interface TrainingsView {
  readonly haku?: string;
  readonly aihe?: TrainingTopic;
  readonly kunta?: MunicipalityCode;
  readonly vuosi?: number;
  readonly jarjestys?: 'aihe' | 'osallistujat';
  readonly sivu?: number;
}

export const PAGE_SIZE = 20;
const SORTS = { aihe: 'topic', osallistujat: 'people' } as const;

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the register. */
export const readTrainingsView = (search: Search): TrainingsView => defined({
  haku: wordOf(search['haku']), aihe: codeOf(TRAINING_TOPIC_CODES, search['aihe']), kunta: municipalityOf(search['kunta']), vuosi: wholeOf(search['vuosi'], 2000, 2100),
  jarjestys: keyOf(SORTS, search['jarjestys']), sivu: pageOf(search['sivu']),
});

/** The same view as the service asks for it, without its page. */
export const toSearch = (view: TrainingsView): TrainingSearch =>
  defined({ text: view.haku, topic: view.aihe, municipalityCode: view.kunta, year: view.vuosi, sort: view.jarjestys ? SORTS[view.jarjestys] : 'newest' as const });
