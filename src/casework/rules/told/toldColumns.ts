import { readInstant, utcSecond } from '../../../calendar';
import type { Cells } from '../cells';
import type { Correspondent, Told } from './told';

type Written = Pick<Told, 'how' | 'said' | 'services'> & Pick<Correspondent, 'language'>;

/** What was told, as columns of every such intake. @param receivedAt in UTC, cut to the second */
export function toldColumns({ how, said, services: [service = '', ...others], language }: Written, guid: string, receivedAt: string | null): Cells {
  return {
    IntakeGuid: guid,
    ReceivedAt: receivedAt,
    HowReceived: how,
    WhatSaid: said,
    Service: service,
    OtherServices: others.join('\n'),
    AnswerLanguage: language
  };
}

/** The moment that stands in a row, as it was claimed, whatever is believed of it. */
export function momentIn(row: object): string | null {
  const claimed: unknown = Reflect.get(row, 'ReceivedAt');
  const receivedAt = typeof claimed === 'string' ? readInstant(claimed) : undefined;
  return receivedAt ? utcSecond(receivedAt) : null;
}
