import type { MailContext } from '@pirtti/mail';
import { actAs } from '@pirtti/storage-kit';

/** Addressed mail is about the rows of the organisation that it is addressed to. Without an addressee it is about nobody's. */
export async function actAsAddressee({ tx, event }: MailContext): Promise<boolean> {
  if (!event.recipientorganisation) return false;
  await actAs(tx, event.recipientorganisation);
  return true;
}
