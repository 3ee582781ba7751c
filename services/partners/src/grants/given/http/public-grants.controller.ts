import { Controller, Get, Headers, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { csvFile, GetCsv, MOST_ROWS_OF_A_FILE, Public } from '@pirtti/http-kit';
import { GRANT_KINDS, inLanguage, label, ORGANISATION_TYPES, preferredLanguage, type GrantKind, type Language } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { eurosOf } from '../../http/money.js';
import { PublicGrantSearch, type PublicGrant } from '../storage/public-grants.js';
import { ExportPublicGrantsRequest, ListPublicGrantsRequest, publicGrantCriteriaOf, PublicGrantListResponse } from './public-grants.shapes.js';

const NAME = label('avustuspaatokset', 'bidragsbeslut', 'grant-decisions');
const HEADINGS = [
  label('Myöntäjä', 'Beviljare', 'Granter'), label('Saaja', 'Mottagare', 'Recipient'), label('Haku', 'Ansökningsomgång', 'Round'), label('Laji', 'Slag', 'Kind'), label('Myönnetty, €', 'Beviljat, €', 'Granted, €'),
  label('Toimielin', 'Organ', 'Body'), label('Päätetty', 'Beslutat', 'Decided'), label('Pykälä', 'Paragraf', 'Section'),
];

/** Grants that public bodies have given, for everybody to read: no person, and nothing that an applicant wrote. */
@ApiTags('public')
@Controller('public/grant-decisions')
export class PublicGrantsController {
  constructor(private readonly tenant: TenantTransactions, private readonly found: PublicGrantSearch) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: PublicGrantListResponse })
  list(@Query() request: ListPublicGrantsRequest, @Headers('accept-language') languages?: string): Promise<PublicGrantListResponse> {
    return this.tenant.asPublic((tx) => this.found.search(tx, publicGrantCriteriaOf(request), preferredLanguage(languages)));
  }

  @GetCsv('list')
  @Public()
  async csv(@Query() { wording = 'fi', ...request }: ExportPublicGrantsRequest): Promise<StreamableFile> {
    const criteria = { ...publicGrantCriteriaOf(request), page: request.page ?? 1, pageSize: request.pageSize ?? MOST_ROWS_OF_A_FILE };
    const { items } = await this.tenant.asPublic((tx) => this.found.search(tx, criteria, wording));
    return csvFile({ name: NAME[wording], columns: HEADINGS.map((heading) => heading[wording]), rows: items.map((one) => rowOf(one, wording)) });
  }
}

const rowOf = (one: PublicGrant, wording: Language) => [
  inLanguage(one.granter, wording), recipientOf(one, wording), one.round, GRANT_KINDS[one.kind as GrantKind][wording], eurosOf(one.amountCents, wording), one.body, one.decidedOn, one.section,
];

function recipientOf({ recipient, isInformalGroup }: PublicGrant, wording: Language): string {
  const kind = ORGANISATION_TYPES['informal-group'][wording];
  if (!recipient) return kind;
  return isInformalGroup ? `${inLanguage(recipient, wording)} (${kind})` : inLanguage(recipient, wording);
}
