import { today } from '../../shared/format';

/** The instant of a wall-clock day and time in Finland, whatever zone the computer is in. */
export function helsinkiInstant(day: string, time: string): string {
  const asUtc = new Date(`${day}T${time}:00Z`);
  const shown = new Date(asUtc.toLocaleString('sv-SE', { timeZone: 'Europe/Helsinki' }).replace(' ', 'T') + 'Z');
  return new Date(asUtc.getTime() - (shown.getTime() - asUtc.getTime())).toISOString();
}

/** Now, as a form would show it: never later than this very minute. */
export const nowInFinland = (): { day: string; time: string } => ({
  day: today(), time: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', hour: '2-digit', minute: '2-digit' }).format(new Date()),
});
