import { GraphProblem } from './errors';

/**
 * Delegated permissions that an administrator of the made-up council has consented to: what the desk's package asks for, and `User.Read`, which
 * every script of SharePoint Framework has. `/_local/consent` changes this; one grant serves every script of the tenant.
 */
export const grantedAtFirst = ['User.Read', 'Mail.Send', 'Chat.Create', 'ChatMessage.Send', 'ChannelMessage.Send', 'User.Read.All', 'GroupMember.Read.All'] as const;

/** Which of Graph's services refuses: each has its own words. */
type Service = 'directory' | 'mail' | 'teams';

export class Consent {
  private granted = new Set<string>(grantedAtFirst);

  public list(): string[] {
    return [...this.granted].sort();
  }

  public set(scopes: readonly string[]): void {
    this.granted = new Set(scopes);
  }

  public revoke(scope: string): void {
    this.granted.delete(scope);
  }

  public grant(scope: string): void {
    this.granted.add(scope);
  }

  public reset(): void {
    this.granted = new Set(grantedAtFirst);
  }

  public has(...anyOf: readonly string[]): boolean {
    return anyOf.some(scope => this.granted.has(scope));
  }

  /** @throws GraphProblem 403, in the words of the service, when none of the scopes is granted */
  public need(service: Service, ...anyOf: string[]): void {
    if (this.has(...anyOf)) return;
    if (service === 'mail') throw new GraphProblem(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    if (service === 'directory') throw new GraphProblem(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
    throw new GraphProblem(403, 'Forbidden', `Missing scope permissions on the request. API requires one of '${anyOf.join(', ')}'. Scopes on the request '${this.list().join(', ')}'`);
  }
}
