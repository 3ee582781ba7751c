import { ACTIVITY_KINDS, LANGUAGES, MUNICIPALITIES, ptvServiceClassOf, ptvTargetGroupsOf, type LocalizedText } from '@pirtti/kernel';
import type { OfferedActivity } from '../../activities/domain/activity.js';
import type { Schedule } from '../../activities/domain/schedule.js';
import type { Publisher } from './linked-events.js';

interface LanguageItem {
  readonly language: string;
  readonly value: string;
  readonly type?: string;
}

const LONGEST_SUMMARY = 150;
const LONGEST_DESCRIPTION = 2_500;
const TRANSPORT_NOTE = 'UserInstruction';

const items = (text: LocalizedText | null | undefined, type?: string, longest = LONGEST_DESCRIPTION): LanguageItem[] =>
  LANGUAGES.flatMap((language) => (text?.[language] ? [{ language, value: text[language].slice(0, longest), ...(type && { type }) }] : []));

const DAYS: Readonly<Record<string, string>> = { MO: 'Monday', TU: 'Tuesday', WE: 'Wednesday', TH: 'Thursday', FR: 'Friday', SA: 'Saturday', SU: 'Sunday' };

/** An activity in the shape of the Finnish Service Catalogue (PTV, open API 11): the service, and the place in which it is found. */
export function catalogueEntryOf({ id, content, status, changedAt }: OfferedActivity, publisher: Publisher, publicUrl: string | undefined) {
  const { names, summary, description, place, schedule, price, targetGroups, languages, transport, contact, kind, accessibility } = content;
  const serviceClass = content.serviceClass ?? ptvServiceClassOf(kind);
  const publishingStatus = status === 'published' ? 'Published' : status === 'archived' ? 'Deleted' : 'Draft';
  const modified = changedAt.toISOString();
  const charge = price.free ? 'FreeOfCharge' : 'Chargeable';
  const municipality = { code: place.municipalityCode, name: items(MUNICIPALITIES[place.municipalityCode]) };
  const organizations = [{ organization: { sourceId: publisher.id, name: publisher.names.fi, businessCode: publisher.businessId }, roleType: 'Responsible' }];
  const webPages = publicUrl ? [{ url: `${publicUrl}/toiminta/${id}`, language: 'fi' }] : [];
  return {
    service: {
      sourceId: id, type: 'Service', publishingStatus, modified, serviceNames: items(names, 'Name'), serviceChargeType: charge,
      serviceDescriptions: [
        ...items(summary, 'Summary', LONGEST_SUMMARY), ...items(description ?? summary, 'Description'), ...transport.flatMap((option) => items(option.description, TRANSPORT_NOTE)),
        ...items(price.description, 'ChargeTypeAdditionalInfo'),
      ],
      languages, areaType: 'LimitedType', areas: [{ type: 'Municipality', municipalities: [municipality] }],
      targetGroups: ptvTargetGroupsOf(targetGroups).map((code) => ({ code })), serviceClasses: serviceClass ? [{ code: serviceClass }] : [], keywords: items(ACTIVITY_KINDS[kind]), organizations,
      serviceChannels: [{ serviceChannel: { sourceId: `${id}:place` }, serviceChargeType: charge }],
    },
    serviceChannel: {
      sourceId: `${id}:place`, serviceChannelType: place.kind === 'online' ? 'WebPage' : 'ServiceLocation', organizationId: publisher.id, publishingStatus, modified, serviceChannelNames: items(place.names, 'Name'), languages,
      webPages: [...(place.onlineUrl ? [{ url: place.onlineUrl, language: 'fi' }] : []), ...webPages],
      phoneNumbers: contact.phone ? [{ type: 'Phone', number: contact.phone, language: 'fi' }] : [], emails: contact.email ? [{ value: contact.email, language: 'fi' }] : [],
      addresses: place.kind === 'online' ? [] : [{
        type: 'Location', subType: 'Single', country: 'FI',
        streetAddress: { street: items(place.streetAddress ? { fi: place.streetAddress } : place.names), municipality, ...(place.coordinates && { latitude: place.coordinates.latitude, longitude: place.coordinates.longitude }) },
        entrances: [{ isMainEntrance: true, accessibilitySentences: Object.entries(accessibility).map(([profile, answer]) => ({ sentenceGroup: profile, value: answer })) }],
      }],
      serviceHours: [hoursOf(schedule)],
    },
  };
}

function hoursOf({ startsOn, startTime, endTime, rrule, until }: Schedule) {
  const days = rrule?.startsWith('FREQ=WEEKLY') ? (/BYDAY=([A-Z,]+)/.exec(rrule)?.[1] ?? '').split(',').flatMap((day) => DAYS[day] ?? []) : [];
  return {
    serviceHourType: days.length > 0 ? 'DaysOfTheWeek' : 'Exceptional', validFrom: startsOn, validTo: rrule === null ? startsOn : until, isClosed: false, isAlwaysOpen: false,
    openingHour: (days.length > 0 ? days : [null]).map((dayFrom) => ({ dayFrom, from: `${startTime}:00`, to: `${endTime}:00` })), additionalInformation: days.length > 0 || rrule === null ? [] : [{ language: 'fi', value: rrule }],
  };
}
