import { Database } from '../database';
import { Consent } from './consent';
import { Mailboxes } from './mailboxes';
import { Chats } from './chats';

/** What Graph keeps besides the directory: mailboxes, chats and channels in the tenant's file, and what has been consented to. */
export class GraphOffice {
  public readonly consent = new Consent();
  public readonly mail: Mailboxes;
  public readonly chats: Chats;

  public constructor(db: Database) {
    this.mail = new Mailboxes(db);
    this.chats = new Chats(db);
  }
}
