import { emptyRequestFile } from '../cases/requestFile';
import { answeredRight, found, on } from '../cases/testRequests';
import type { RequestCase, RequestValues } from '../cases/values';

/** Requests of 2 November 2026 (a Monday), whose month ends on 2 December, seen on 15 December. */
export const now = on('2026-12-15');
export const one = (number: number, known: Partial<RequestValues> = {}): RequestCase => ({ ...found({ receivedAt: on('2026-11-02'), ...known }, `SAR-2026-${String(number).padStart(5, '0')}`), logId: number });
export const answered = (day: string, known: Partial<RequestValues> = {}): Partial<RequestValues> => ({ file: { ...emptyRequestFile, answered: [answeredRight({ on: day })] }, ...known });
export const withdrawn = (day: string): Partial<RequestValues> => ({ file: { ...emptyRequestFile, answered: [answeredRight({ on: day, outcome: 'Withdrawn' })] } });
