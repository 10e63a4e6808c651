import { contactLinks, upnOf } from './contactLinks';

test('mail, chat and call, with nothing but the reference in the subject', () => {
  expect(contactLinks({ name: 'Alex Turner', mail: 'alex.turner@northmere.example', upn: 'alex.turner@northmere.example' }, 'TST-2026-00042')).toEqual({
    mail: 'mailto:alex.turner@northmere.example?subject=TST-2026-00042',
    chat: 'https://teams.microsoft.com/l/chat/0/0?users=alex.turner%40northmere.example', call: 'https://teams.microsoft.com/l/call/0/0?users=alex.turner%40northmere.example'
  });
});

test('an address cannot add a recipient, a body or another page', () => {
  const { mail, chat } = contactLinks({ name: 'x', mail: 'a@b.example?bcc=c@d.example&body=x', upn: 'a@b.example&topicName=x#y' }, 'TST-2026-00042');
  expect(new URL(mail ?? '').searchParams.get('bcc')).toBeNull();
  expect([...new URL(chat ?? '').searchParams.keys()]).toEqual(['users']);
});

test('who has no address has no link', () => {
  expect(contactLinks({ name: 'x', mail: '', upn: '' }, 'TST-2026-00042')).toEqual({});
  expect([upnOf('i:0#.f|membership|alex@northmere.example'), upnOf('c:0t.c|tenant|0000'), upnOf('')]).toEqual(['alex@northmere.example', '', '']);
});
