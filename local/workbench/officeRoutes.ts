import { queryOf } from './addresses';
import { conversationsOf, lettersOf } from './officeData';
import { chatsMain, mailMain, type Entry } from './pages/office';
import { sendPage, settingOf, type PageSetting, type PageSources } from './routes';

/** In real life the Exchange administrator says who may open a shared mailbox; here it is the officers, and the restricted group for its own. */
const sharedMailboxReaders: Readonly<Record<string, readonly string[] | undefined>> = {
  'dataprotection@northmere.example': ['dpo@northmere.example', 'deputy@northmere.example'], 'monitoring.officer@northmere.example': ['deputy@northmere.example']
};

function namesOf(setting: PageSetting): (address: string) => string {
  return (address) => setting.directory.value.find((person) => person.upn === address.toLowerCase())?.name ?? address;
}

/** When the last message came; '' where there is none yet. */
function lastAt({ messages }: { readonly messages: readonly { readonly at: string }[] }): string {
  return messages.at(-1)?.at ?? '';
}

/** The mailbox and the chats: what arrived, as the person in the bar would see it. */
export function serveOffice(sources: PageSources): void {
  const { app, door } = sources;

  app.get('/mail', async (request, reply) => {
    const setting = await settingOf(sources, request, reply);
    const { upn } = setting.visitor.person;
    const boxes = [upn, ...setting.directory.sharedMailboxes.filter((address) => sharedMailboxReaders[address]?.includes(upn))];
    const asked = boxes.find((one) => one === queryOf(request)['box']?.toLowerCase());
    const own = await lettersOf(door, asked ?? upn);
    // officers look into the shared mailbox first when nothing has come to their own
    const shared = asked === undefined && own.length === 0 ? boxes.at(1) : undefined;
    const box = asked ?? shared ?? upn;
    const letters = shared === undefined ? own : await lettersOf(door, shared);
    const open = letters.find((letter) => String(letter.id) === queryOf(request)['id']) ?? letters.at(0);
    const main = mailMain({ words: setting.words, locale: setting.visitor.locale, boxes, box, letters, open, nameOf: namesOf(setting) });
    return sendPage(sources, setting, { title: setting.words.linkMail, main, scripts: ['office'] });
  });

  app.get('/chats', async (request, reply) => {
    const setting = await settingOf(sources, request, reply);
    const { upn } = setting.visitor.person;
    const nameOf = namesOf(setting);
    const all = await conversationsOf(door);
    const mine = all.chats.filter((chat) => chat.members.includes(upn)).sort((a, b) => lastAt(b).localeCompare(lastAt(a)));
    const myTeams = new Set(setting.directory.teams.filter((team) => team.memberUpns.includes(upn)).map((team) => team.id));
    const rooms = all.channels.filter((channel) => myTeams.has(channel.teamId));
    const open = queryOf(request)['id'] ?? mine.at(0)?.id;
    const titleOfChat = (members: readonly string[], topic: string | null | undefined): string => topic ?? members.filter((one) => one !== upn).map(nameOf).join(', ');
    const entry = (id: string, title: string, about: string, messages: readonly { readonly at: string }[]): Entry => ({ href: `/chats?${new URLSearchParams({ id }).toString()}`, title, about, at: messages.at(-1)?.at, current: id === open });
    const chat = mine.find((one) => one.id === open);
    const room = rooms.find((one) => one.id === open);
    const main = chatsMain({
      words: setting.words, locale: setting.visitor.locale, me: upn, nameOf,
      chats: mine.map((one) => entry(one.id, titleOfChat(one.members, one.topic), '', one.messages)),
      channels: rooms.map((one) => entry(one.id, one.displayName, one.team, one.messages)),
      title: chat === undefined ? (room === undefined ? undefined : `${room.team} › ${room.displayName}`) : titleOfChat(chat.members, chat.topic),
      messages: chat?.messages ?? room?.messages ?? [],
      total: [...all.chats, ...all.channels].reduce((sum, one) => sum + one.messages.length, 0)
    });
    return sendPage(sources, setting, { title: setting.words.linkChats, main, scripts: ['office'] });
  });
}
