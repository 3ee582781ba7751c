import { label } from '@pirtti/kernel';

/** Over every letter to somebody without an account: it tells whoever sees the list of their mail nothing. */
export const YOU_HAVE_A_MESSAGE = label('Sinulle on viesti', 'Du har ett meddelande', 'You have a message');
