import { channelFromLink, linkOfChannel } from './channelLink';

const teamId = '3f2f1c0a-1111-4222-8333-444455556666';
const channelId = '19:abc123def@thread.tacv2';

test('reads the link that Teams copies', () => {
  const link = `https://teams.microsoft.com/l/channel/19%3aabc123def%40thread.tacv2/Data%20protection?groupId=${teamId}&tenantId=x`;
  expect(channelFromLink(link)).toEqual({ teamId, channelId });
});

test('what was stored reads back from the link that is shown', () => {
  expect(channelFromLink(linkOfChannel({ teamId, channelId }))).toEqual({ teamId, channelId });
});

test.each(['', 'General', 'https://teams.microsoft.com/l/team/19%3aabc', `https://example.org/?groupId=${teamId}`, `https://teams.microsoft.com/l/channel/General/?groupId=${teamId}`])(
  'does not understand %p', (link) => {
    expect(channelFromLink(link)).toBeUndefined();
  });
