const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day in Finland at this moment, `2026-11-23`: what people mean by a date. */
export const dayOf = (moment: Date): string => DAY.format(moment);

/** The month of a day, `2026-11`. */
export const monthOf = (day: string): string => day.slice(0, 7);
