import type { MunicipalityCode, TrainingTopic } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Training } from '../domain/training.js';
import { toTraining, TrainingRow } from './training.row.js';

export const SORTS = ['newest', 'topic', 'people'] as const;
export type Sort = (typeof SORTS)[number];

export interface TrainingCriteria {
  readonly text?: string;
  readonly topic?: TrainingTopic;
  readonly municipalityCode?: MunicipalityCode;
  readonly year?: number;
  readonly sort: Sort;
  readonly page: number;
  readonly pageSize: number;
}

export interface TrainingCounts {
  readonly topic: Readonly<Record<string, number>>;
  readonly year: Readonly<Record<string, number>>;
}

/** How many people the found trainings reached. Who came to two is counted twice: these are visits to trainings. */
export interface TrainingSums {
  readonly staff: number;
  readonly volunteers: number;
}

export interface FoundTrainings {
  readonly items: Training[];
  readonly total: number;
  readonly sums: TrainingSums;
  readonly counts: TrainingCounts;
}

const ORDERS: Readonly<Record<Sort, string>> = { newest: 'held_on desc', topic: 'topic, held_on desc', people: 'people desc, held_on desc' };

const searchFor = (sort: Sort): string => `
with found as materialized (
  select id, topic, held_on, staff, volunteers, staff + volunteers as people, extract(year from held_on)::int as year,
         ($2::text is null or topic = $2) as of_topic, ($4::int is null or extract(year from held_on)::int = $4) as in_year
  from trainings where not is_retracted and ($1::text is null or strpos(search_text, $1) > 0) and ($3::text is null or municipality_codes @> array[$3])
), page as (
  select id, row_number() over (order by ${ORDERS[sort]}, id)::int as place from found where of_topic and in_year order by place limit $5 offset $6
)
select 'item' as facet, id::text as code, place as amount from page
union all
select 'total', '', count(*)::int from found where of_topic and in_year
union all
select 'staff', '', coalesce(sum(staff), 0)::int from found where of_topic and in_year
union all
select 'volunteers', '', coalesce(sum(volunteers), 0)::int from found where of_topic and in_year
union all
select 'topic', topic, count(*)::int from found where in_year group by 2
union all
select 'year', year::text, count(*)::int from found where of_topic group by 2`;

interface Row {
  readonly facet: 'item' | 'total' | keyof TrainingSums | keyof TrainingCounts;
  readonly code: string;
  readonly amount: number;
}

@Injectable()
export class TrainingSearch {
  async search(tx: EntityManager, { text, topic, municipalityCode, year, sort, page, pageSize }: TrainingCriteria): Promise<FoundTrainings> {
    const word = text?.trim().toLocaleLowerCase('fi') || null;
    const rows = await tx.query<Row[]>(searchFor(sort), [word, topic ?? null, municipalityCode ?? null, year ?? null, pageSize, (page - 1) * pageSize]);
    const chosen = rows.filter((row) => row.facet === 'item').sort((a, b) => a.amount - b.amount);
    const trainings = new Map((chosen.length === 0 ? [] : await tx.findBy(TrainingRow, { id: In(chosen.map(({ code }) => code)) })).map((row) => [row.id, toTraining(row)]));
    const one = (facet: Row['facet']) => rows.find((row) => row.facet === facet)?.amount ?? 0;
    const counts = (facet: Row['facet']) => Object.fromEntries(rows.filter((row) => row.facet === facet).map(({ code, amount }) => [code, amount]));
    return {
      items: chosen.map(({ code }) => trainings.get(code)!), total: one('total'), sums: { staff: one('staff'), volunteers: one('volunteers') },
      counts: { topic: counts('topic'), year: counts('year') },
    };
  }
}
