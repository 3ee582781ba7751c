import { BARRIER_CODES, EXPERIMENT_STATE_CODES, type Barrier, type ExperimentState, type MunicipalityCode } from '@pirtti/kernel';
import type { ExperimentSearch } from '../../api/types/activities';
import { codeOf, defined, idOf, municipalityOf, pageOf, type Search, wordOf } from '../../shared/address';

/** What the address bar holds of the list of experiments, so that it can be kept and sent. */
export interface ExperimentsView {
  readonly haku?: string;
  readonly vaihe?: ExperimentState;
  readonly este?: Barrier;
  readonly kunta?: MunicipalityCode;
  readonly sivu?: number;
}

export const PAGE_SIZE = 20;

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export const readExperimentsView = (search: Search): ExperimentsView => defined({
  haku: wordOf(search['haku']), vaihe: codeOf(EXPERIMENT_STATE_CODES, search['vaihe']), este: codeOf(BARRIER_CODES, search['este']), kunta: municipalityOf(search['kunta']), sivu: pageOf(search['sivu']),
});

/** The same view as the service asks for it, without its page. */
export const toSearch = ({ haku, vaihe, este, kunta }: ExperimentsView): ExperimentSearch => defined({ text: haku, state: vaihe, barrier: este, municipalityCode: kunta });

/** What leads to a new experiment with a resident's wish filled in. */
export interface NewExperimentView {
  readonly toive?: string;
}

export const readNewExperimentView = (search: Search): NewExperimentView => defined({ toive: idOf(search['toive']) });
