import * as v from 'valibot';
import { Database } from '../database';

export interface Letter {
  /** Tenant time, ISO 8601. */
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly contentType: 'text' | 'html';
  readonly content: string;
  readonly importance: string;
}

export interface DeliveredLetter extends Letter {
  readonly id: number;
  readonly mailbox: string;
  readonly folder: 'inbox' | 'sentitems';
}

const addresses = v.pipe(v.string(), v.parseJson(), v.array(v.string()));
const row = v.object({
  id: v.number(), mailbox: v.string(), folder: v.picklist(['inbox', 'sentitems']), at: v.string(), sender: v.string(), recipients: addresses, copies: addresses,
  subject: v.string(), contentType: v.picklist(['text', 'html']), content: v.string(), importance: v.string()
});

/** One row a mailbox a letter, as delivered; nothing leaves the computer. */
export class Mailboxes {
  public constructor(private readonly db: Database) {
    db.exec(`create table if not exists graph_letter (id integer primary key, mailbox text not null, folder text not null, at text not null, sender text not null,
      recipients text not null, copies text not null, subject text not null, contentType text not null, content text not null, importance text not null);
      create index if not exists graph_letter_mailbox on graph_letter (mailbox, id)`);
  }

  public deliver(mailbox: string, folder: 'inbox' | 'sentitems', letter: Letter): void {
    this.db.run(
      'insert into graph_letter (mailbox, folder, at, sender, recipients, copies, subject, contentType, content, importance) values (?,?,?,?,?,?,?,?,?,?)',
      mailbox.toLowerCase(), folder, letter.at, letter.from, JSON.stringify(letter.to), JSON.stringify(letter.cc), letter.subject, letter.contentType, letter.content, letter.importance
    );
  }

  /** Newest first; without a mailbox, everyone's. */
  public letters(mailbox?: string): DeliveredLetter[] {
    const rows = mailbox === undefined
      ? this.db.all<unknown>('select * from graph_letter order by id desc')
      : this.db.all<unknown>('select * from graph_letter where mailbox = ? order by id desc', mailbox.toLowerCase());
    return rows.map(each => {
      const { sender, recipients, copies, ...rest } = v.parse(row, each);
      return { ...rest, from: sender, to: recipients, cc: copies };
    });
  }

  public clear(): void {
    this.db.exec('delete from graph_letter');
  }
}
