import type { Barrier, ExperimentState, MunicipalityCode } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Experiment } from '../domain/experiment.js';
import { ExperimentRow, toExperiment } from './experiment.row.js';

export interface ExperimentCriteria {
  readonly text?: string;
  readonly state?: ExperimentState;
  readonly barrier?: Barrier;
  readonly municipalityCode?: MunicipalityCode;
  readonly page: number;
  readonly pageSize: number;
}

export interface CountedExperiment {
  readonly experiment: Experiment;
  readonly good: number;
  readonly bad: number;
}

export interface FoundExperiments {
  readonly items: CountedExperiment[];
  readonly total: number;
  readonly counts: { readonly state: Readonly<Record<string, number>>; readonly barrier: Readonly<Record<string, number>> };
}

/** What goes on before what is over, and of these the latest change first. Row security leaves those in which the asking organisation takes part. */
const SEARCH = `
with found as materialized (
  select e.id, e.state, e.barrier, e.changed_at, ($1::text is null or e.state = $1) as in_state, ($2::text is null or e.barrier = $2) as of_barrier
  from experiments e
  where e.parties @> array[(select current_organisation())] and ($3::text is null or e.municipality_code = $3) and ($4::text is null or strpos(e.search_text, $4) > 0)
), page as (
  select id, row_number() over (order by state in ('scaled', 'modified', 'ended'), changed_at desc, id)::int as place from found where in_state and of_barrier order by place limit $5 offset $6
)
select 'item' as facet, p.id::text as code, p.place as amount, count(x.id) filter (where x.verdict = 'good')::int as good, count(x.id) filter (where x.verdict = 'bad')::int as bad
from page p left join experiences x on x.experiment_id = p.id group by p.id, p.place
union all
select 'total', '', count(*)::int, 0, 0 from found where in_state and of_barrier
union all
select 'state', state, count(*)::int, 0, 0 from found where of_barrier group by 2
union all
select 'barrier', barrier, count(*)::int, 0, 0 from found where in_state group by 2`;

interface Row {
  readonly facet: 'item' | 'total' | 'state' | 'barrier';
  readonly code: string;
  readonly amount: number;
  readonly good: number;
  readonly bad: number;
}

@Injectable()
export class ExperimentSearch {
  async search(tx: EntityManager, { text, state, barrier, municipalityCode, page, pageSize }: ExperimentCriteria): Promise<FoundExperiments> {
    const word = text?.trim().toLocaleLowerCase('fi') || null;
    const rows = await tx.query<Row[]>(SEARCH, [state ?? null, barrier ?? null, municipalityCode ?? null, word, pageSize, (page - 1) * pageSize]);
    const chosen = rows.filter(({ facet }) => facet === 'item').sort((a, b) => a.amount - b.amount);
    const experiments = new Map((chosen.length === 0 ? [] : await tx.findBy(ExperimentRow, { id: In(chosen.map(({ code }) => code)) })).map((row) => [row.id, toExperiment(row)]));
    const counts = (facet: Row['facet']) => Object.fromEntries(rows.filter((row) => row.facet === facet).map(({ code, amount }) => [code, amount]));
    return {
      items: chosen.map(({ code, good, bad }) => ({ experiment: experiments.get(code)!, good, bad })), total: rows.find(({ facet }) => facet === 'total')?.amount ?? 0,
      counts: { state: counts('state'), barrier: counts('barrier') },
    };
  }
}
