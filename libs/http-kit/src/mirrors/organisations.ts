import { Injectable } from '@nestjs/common';
import type { LocalizedText, MunicipalityCode, OrganisationType } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';

/** What the shared registry says of an organisation. */
export interface KnownOrganisation {
  readonly id: string;
  readonly type: OrganisationType;
  readonly names: LocalizedText;
  readonly municipalityCode: MunicipalityCode | null;
  readonly serviceArea: readonly MunicipalityCode[];
  readonly bilingual: boolean;
  /** Null where there is none, or nobody has told it. */
  readonly businessId: string | null;
}

const COLUMNS = 'organisation_id as id, type, names, municipality_code as "municipalityCode", service_area as "serviceArea", bilingual, business_id as "businessId"';

/** The service's copy of the registry. */
@Injectable()
export class Organisations {
  async find(tx: EntityManager, id: string): Promise<KnownOrganisation | undefined> {
    return (await this.findMany(tx, [id])).get(id);
  }

  /** By id; those not known are missing. */
  async findMany(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, KnownOrganisation>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.query<KnownOrganisation[]>(`select ${COLUMNS} from known_organisations where organisation_id = any($1)`, [[...new Set(ids)]]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
