import { CalendarsController } from './http/calendars.controller.js';
import { CalendarReader } from './storage/calendar.reader.js';

/** What calendars to follow are made of, for the service's module. They keep nothing of their own. */
export const CALENDAR_CONTROLLERS = [CalendarsController];
export const CALENDAR_PROVIDERS = [CalendarReader];
