import { guidFrom } from '../ids';
import { tenantDomain } from '../people';

export interface Channel { readonly id: string; readonly displayName: string }

/** A team of the made-up council; most staff are in none, as in real life. */
export interface Team {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  readonly memberUpns: readonly string[];
  readonly channels: readonly Channel[];
}

const upns = (...accounts: string[]): string[] => accounts.map(account => `${account}@${tenantDomain}`);
const channel = (team: string, displayName: string): Channel => ({ id: `19:${guidFrom(`channel:${team}/${displayName}`).replace(/-/g, '')}@thread.tacv2`, displayName });

export const teams: readonly Team[] = [
  {
    id: guidFrom('team:Information governance'),
    displayName: 'Information governance',
    description: 'The Data Protection Officer and the people who work with them',
    memberUpns: upns('dpo', 'deputy', 'owner', 'ict'),
    channels: [channel('Information governance', 'General'), channel('Information governance', 'Breaches')]
  },
  {
    id: guidFrom('team:Adult social care'),
    displayName: 'Adult social care',
    description: 'Adult social care',
    memberUpns: upns('alex', 'manager', 'caldicott'),
    channels: [channel('Adult social care', 'General')]
  }
];
