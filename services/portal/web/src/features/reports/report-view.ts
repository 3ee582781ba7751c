/** What the address bar holds of the report desk: the year and the municipality. */
export interface ReportView {
  readonly vuosi?: number;
  readonly kunta?: string;
}

export function readReportView(search: Record<string, unknown>): ReportView {
  const year = Number(search['vuosi']);
  const municipality = String(search['kunta'] ?? '');
  return {
    ...(Number.isInteger(year) && year >= 2016 && year <= 2100 && { vuosi: year }),
    ...(/^\d{3}$/.test(municipality) && { kunta: municipality }),
  };
}
