import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { Database } from '../database';

export interface Chat {
  readonly id: string;
  readonly chatType: 'oneOnOne' | 'group';
  readonly topic: string | null;
  readonly createdAt: string;
  /** Object ids. */
  readonly members: readonly string[];
}

export interface PostedMessage {
  readonly id: string;
  /** A chat's id, or a channel's. */
  readonly place: string;
  readonly at: string;
  /** Object id of the sender. */
  readonly sender: string;
  readonly contentType: 'text' | 'html';
  readonly content: string;
  readonly attachments: readonly MessageAttachment[];
}

export const attachmentSchema = v.object({
  id: v.string(),
  contentType: v.string(),
  contentUrl: v.optional(v.nullable(v.string()), null),
  /** An Adaptive Card is JSON in a string here. */
  content: v.optional(v.nullable(v.string()), null),
  name: v.optional(v.nullable(v.string()), null),
  thumbnailUrl: v.optional(v.nullable(v.string()), null)
});
export type MessageAttachment = v.InferOutput<typeof attachmentSchema>;

const texts = v.pipe(v.string(), v.parseJson(), v.array(v.string()));
const chatRow = v.object({ id: v.string(), chatType: v.picklist(['oneOnOne', 'group']), topic: v.nullable(v.string()), createdAt: v.string(), members: texts });
const messageRow = v.object({
  id: v.string(), place: v.string(), at: v.string(), sender: v.string(), contentType: v.picklist(['text', 'html']), content: v.string(),
  attachments: v.pipe(v.string(), v.parseJson(), v.array(attachmentSchema))
});

/** Chats and what was posted in chats and channels. */
export class Chats {
  public constructor(private readonly db: Database) {
    db.exec(`create table if not exists graph_chat (id text primary key, chatType text not null, topic text, createdAt text not null, members text not null);
      create table if not exists graph_post (number integer primary key, id text not null, place text not null, at text not null, sender text not null,
        contentType text not null, content text not null, attachments text not null);
      create index if not exists graph_post_place on graph_post (place, number)`);
  }

  /** Two people have one chat, however often it is created. Source: learn.microsoft.com/graph/api/chat-post */
  public oneOnOne(one: string, other: string, at: string): Chat {
    const members = [one, other].sort();
    const id = `19:${members.join('_')}@unq.gbl.spaces`;
    return this.find(id) ?? this.add({ id, chatType: 'oneOnOne', topic: null, createdAt: at, members });
  }

  public group(members: readonly string[], topic: string | null, at: string): Chat {
    return this.add({ id: `19:${randomUUID().replace(/-/g, '')}@thread.v2`, chatType: 'group', topic, createdAt: at, members });
  }

  public find(id: string): Chat | undefined {
    const found = this.db.get<unknown>('select * from graph_chat where id = ?', id);
    return found === undefined ? undefined : v.parse(chatRow, found);
  }

  public all(): Chat[] {
    return this.db.all<unknown>('select * from graph_chat order by createdAt, id').map(each => v.parse(chatRow, each));
  }

  public post(message: Omit<PostedMessage, 'id'>): PostedMessage {
    const id = String(Date.parse(message.at) + this.count(message.place)); // Teams counts in milliseconds
    this.db.run('insert into graph_post (id, place, at, sender, contentType, content, attachments) values (?,?,?,?,?,?,?)',
      id, message.place, message.at, message.sender, message.contentType, message.content, JSON.stringify(message.attachments));
    return { ...message, id };
  }

  /** Oldest first. */
  public messages(place?: string): PostedMessage[] {
    const rows = place === undefined
      ? this.db.all<unknown>('select id, place, at, sender, contentType, content, attachments from graph_post order by number')
      : this.db.all<unknown>('select id, place, at, sender, contentType, content, attachments from graph_post where place = ? order by number', place);
    return rows.map(each => v.parse(messageRow, each));
  }

  public clear(): void {
    this.db.exec('delete from graph_post; delete from graph_chat');
  }

  private add(chat: Chat): Chat {
    this.db.run('insert into graph_chat (id, chatType, topic, createdAt, members) values (?,?,?,?,?)', chat.id, chat.chatType, chat.topic, chat.createdAt, JSON.stringify(chat.members));
    return chat;
  }

  private count(place: string): number {
    return this.db.get<{ n: number }>('select count(*) as n from graph_post where place = ?', place)?.n ?? 0;
  }
}
