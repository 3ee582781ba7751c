import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useMe } from '../../../session/session';
import { onWaitingChanged, sendWaiting, waitingSheets, type WaitingSheet } from './waiting';

/** A connection comes and goes without saying so. */
const TRY_EVERY_MS = 20_000;

/** The sheets of one's organisation that wait on this device. */
export function useWaiting(): readonly WaitingSheet[] {
  const organisationId = useMe()?.organisation?.id;
  return useSyncExternalStore(onWaitingChanged, waitingSheets).filter((one) => one.organisationId === organisationId);
}

/** Sends what waits as soon as there is a connection, while a page is open that says so: each such page has this once. */
export function useSendingWaiting(): void {
  const organisationId = useMe()?.organisation?.id;
  const queries = useQueryClient();
  const some = useWaiting().some(({ refused }) => refused === undefined);
  useEffect(() => {
    if (!organisationId || !some) return undefined;
    const send = () => void sendWaiting(organisationId).then((sent) => (sent > 0 ? Promise.all([queries.invalidateQueries({ queryKey: ['attendance'] }), queries.invalidateQueries({ queryKey: ['occurrences'] }), queries.invalidateQueries({ queryKey: ['placements'] })]) : undefined));
    send();
    const timer = window.setInterval(send, TRY_EVERY_MS);
    window.addEventListener('online', send);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', send);
    };
  }, [organisationId, some, queries]);
}
