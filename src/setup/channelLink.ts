/** A channel in Teams, as Graph names it. */
export interface TeamsChannel {
  readonly teamId: string;
  readonly channelId: string;
}

/**
 * Reads what "Get link to channel" puts on the clipboard:
 * `https://teams.microsoft.com/l/channel/19%3A…%40thread.tacv2/General?groupId=<team>&tenantId=…`.
 */
export function channelFromLink(link: string): TeamsChannel | undefined {
  const url = parseUrl(link.trim());
  const channel = url && /^\/l\/channel\/([^/]+)(\/|$)/.exec(url.pathname)?.[1];
  const teamId = url?.searchParams.get('groupId') ?? '';
  if (!channel || !/^[0-9a-f-]{36}$/i.test(teamId)) {
    return undefined;
  }
  const channelId = decodeURIComponent(channel);
  return /^19:.+@thread\./.test(channelId) ? { teamId, channelId } : undefined;
}

export function linkOfChannel({ teamId, channelId }: TeamsChannel): string {
  return `https://teams.microsoft.com/l/channel/${encodeURIComponent(channelId)}/?groupId=${teamId}`;
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    // not an address at all
    return undefined;
  }
}
