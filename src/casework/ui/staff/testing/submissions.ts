import type { SubmitRequest } from '../../../staff/contract';

interface Submissions<Entry, Outcome> {
  /** What was asked. */
  readonly submitted: SubmitRequest<Entry>[];
  readonly submit: (services: unknown, request: SubmitRequest<Entry>) => Promise<Outcome>;
}

/** Sending whose first answers are given; then each is as usual. */
export function submissions<Entry, Outcome>(usual: Outcome, answers: readonly (() => Promise<Outcome>)[]): Submissions<Entry, Outcome> {
  const submitted: SubmitRequest<Entry>[] = [];
  const left = [...answers];
  return {
    submitted,
    submit: (_services, request) => {
      submitted.push(request);
      return (left.shift() ?? (() => Promise.resolve(usual)))();
    }
  };
}
