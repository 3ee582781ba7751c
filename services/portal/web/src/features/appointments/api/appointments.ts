import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { AppointmentChange, AppointPerson, ContactPersonChange, HandOverBody } from '../../../api/types/partners';
import { PAGE_SIZE, type RolesView, toCoverage, toCriteria } from '../roles-view';

/** Everything about roles is asked anew when any of it has changed. */
export const ROLES_KEY = ['appointments'] as const;
const path = (id: string) => ({ params: { path: { id } } });

export const coverage = (view: RolesView) => queryOptions({
  queryKey: [...ROLES_KEY, 'coverage', toCoverage(view)], placeholderData: keepPreviousData,
  queryFn: () => answered(partners.GET('/appointments/coverage', { params: { query: toCoverage(view) } })),
});

export const appointmentList = (view: RolesView, text: string) => queryOptions({
  queryKey: [...ROLES_KEY, 'list', view, text], placeholderData: keepPreviousData,
  queryFn: () => answered(partners.GET('/appointments', { params: { query: { ...toCriteria(view, text), page: view.sivu ?? 1, pageSize: PAGE_SIZE } } })),
});

export const godparents = ({ alue }: RolesView) => queryOptions({
  queryKey: [...ROLES_KEY, 'godparents', alue], placeholderData: keepPreviousData,
  queryFn: () => answered(partners.GET('/appointments/godparents', { params: { query: alue ? { region: alue } : {} } })),
});

export const appointment = (id: string) => queryOptions({ queryKey: [...ROLES_KEY, 'one', id], queryFn: () => answered(partners.GET('/appointments/{id}', path(id))) });
export const contactPerson = (id: string) => queryOptions({ queryKey: [...ROLES_KEY, 'person', id], queryFn: () => answered(partners.GET('/contact-persons/{id}', path(id))) });

/** Whom an organisation has named before. */
export const peopleOf = (organisationId: string | undefined) => queryOptions({
  queryKey: [...ROLES_KEY, 'people', organisationId], enabled: organisationId !== undefined,
  queryFn: () => answered(partners.GET('/contact-persons', { params: { query: { organisationId: organisationId! } } })),
});

/** The key makes a repeated naming the same naming. */
export const appointPerson = (key: string, body: AppointPerson) => answered(partners.POST('/appointments', { body, headers: { 'Idempotency-Key': key } }));
export const changeAppointment = (id: string, body: AppointmentChange) => answered(partners.PUT('/appointments/{id}', { ...path(id), body }));
export const endAppointment = (id: string, lastDay: string, reason: string) => answered(partners.POST('/appointments/{id}/ending', { ...path(id), body: { lastDay, reason } }));
export const cancelAppointment = (id: string, reason: string) => answered(partners.POST('/appointments/{id}/cancellation', { ...path(id), body: { reason } }));
export const changeContactPerson = (id: string, body: ContactPersonChange) => answered(partners.PUT('/contact-persons/{id}', { ...path(id), body }));
export const stayAfterAll = (id: string, reason: string) => answered(partners.POST('/contact-persons/{id}/staying', { ...path(id), body: { reason } }));
export const confirmContactPerson = (id: string, key: string) => answered(partners.POST('/contact-persons/{id}/confirmation', { ...path(id), headers: { 'Idempotency-Key': key } }));
export const handOver = (id: string, body: HandOverBody) => answered(partners.POST('/contact-persons/{id}/handover', { ...path(id), body }));
