import type { Temporal } from 'temporal-polyfill';
import { nations, type Nation } from '../../../calendar';
import { choice, flag, line, moment, note } from '../fieldKinds';
import type { CaseCore } from '../kind';
import { waysReceived, type WayReceived } from '../waysTold';

/** What every case is about to which people write: how and when it came, whom it concerns, and what it says. */
export interface ToldValues extends CaseCore {
  /** When it reached the council: from its UK day the time of the law is counted. */
  readonly receivedAt: Temporal.Instant | undefined;
  /** Why it is another moment than whoever entered it said. */
  readonly receivedReason: string;
  readonly how: WayReceived;
  /** With whose bank holidays its days are counted: that of the council when it came, whatever the settings say later. */
  readonly nation: Nation;
  readonly service: string;
  /** One a line. */
  readonly otherServices: string;
  /** As it was put. */
  readonly said: string;
}

const facts = { event: 'assessed' } as const;
/** Changed together. */
const received = { event: 'received changed', unit: 'receivedAt' } as const;

/** The fields of those, as every room's table spreads them. */
export const toldFields = {
  restricted: flag('Restricted', facts),
  receivedAt: moment('ReceivedAt', { ...received, required: true }),
  receivedReason: note('ReceivedReason', received),
  how: choice('HowReceived', waysReceived, 'Other', facts),
  nation: choice('Nation', nations, 'england-and-wales', received),
  service: line('Service', { ...facts, disposal: 'keep' }),
  otherServices: note('OtherServices', { ...facts, disposal: 'keep' }),
  said: note('WhatSaid', facts)
} as const;
