import * as v from 'valibot';
import type { TenantDoor } from './tenantDoor';

const letterShape = v.looseObject({
  id: v.number(), mailbox: v.string(), folder: v.picklist(['inbox', 'sentitems']), at: v.string(), from: v.string(), to: v.array(v.string()), cc: v.optional(v.array(v.string()), []), subject: v.string(), contentType: v.picklist(['text', 'html']), content: v.string()
});
const lettersShape = v.object({ value: v.array(letterShape) });

const attachmentShape = v.looseObject({ id: v.string(), contentType: v.string(), content: v.optional(v.nullable(v.string())) });
const messageShape = v.looseObject({ id: v.string(), at: v.string(), sender: v.string(), contentType: v.picklist(['text', 'html']), content: v.string(), attachments: v.optional(v.array(attachmentShape), []) });
const chatsShape = v.looseObject({
  chats: v.array(v.looseObject({ id: v.string(), topic: v.nullish(v.string()), members: v.array(v.string()), messages: v.array(messageShape) })),
  channels: v.optional(v.array(v.looseObject({ id: v.string(), teamId: v.string(), team: v.string(), displayName: v.string(), messages: v.array(messageShape) })), [])
});

export type Letter = v.InferOutput<typeof letterShape>;
export type ChatMessage = v.InferOutput<typeof messageShape>;
export type Conversations = v.InferOutput<typeof chatsShape>;

/** The letters of a mailbox, newest first. */
export async function lettersOf(door: TenantDoor, mailbox: string): Promise<readonly Letter[]> {
  return v.parse(lettersShape, await door.local(`/_local/mail?mailbox=${encodeURIComponent(mailbox)}`)).value;
}

/** All chats and channels; the page shows those of the person. */
export async function conversationsOf(door: TenantDoor): Promise<Conversations> {
  return v.parse(chatsShape, await door.local('/_local/chats'));
}
