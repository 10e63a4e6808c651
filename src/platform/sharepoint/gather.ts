import type { Queryable } from '@pnp/queryable';
import type { TimelinePipe } from '@pnp/core';
import { isDeskError } from './errors';
import { SPQueryable, spGet, type SPFI } from './pnpBatch';
import { isBusy } from './retry';
import type { Fetch } from './send';

/** A question waits for others until none has come for so long … */
const quietMs = 12;
/** … and no longer than this. */
const longestMs = 80;

interface Question {
  readonly url: string;
  readonly init: RequestInit;
  readonly answer: (response: Response) => void;
  readonly fail: (error: unknown) => void;
}

/** One part of a batch: everybody who asked the same thing in the same words. */
type Asked = readonly [Question, ...Question[]];

/**
 * Lets the reads of one moment leave together, as the parts of one `$batch`, and what two ask in the same words as one part. So whatever opens on an
 * officers' page at once costs one call a step, however many logs and components ask: a room adds its questions by asking them with its
 * `services.sp` in the step in which the others ask theirs (before it waits for anything), and does nothing else for it.
 *
 * Nothing is kept: a question that is asked after another has left is asked again. Each part is answered, refused, throttled and repeated for
 * itself as a call of its own would be; when SharePoint refuses the batch itself, its questions go out one by one, so that one of them takes
 * no other with it. A question that is alone in its moment goes out as it is. Bytes never go in a batch, which is text.
 * @param each the site, with a call for each request
 */
export function gatherReads(each: SPFI, webUrl: string, fetch: Fetch): Fetch {
  const service = `${webUrl}/_api/`.toLowerCase();
  let waiting: Question[] = [];
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const leave = (): void => {
    const parts = sameTogether(waiting);
    waiting = [];
    timer = undefined;
    const done = parts.length > 1 ? inOneBatch(each, parts, fetch) : Promise.all(parts.map((part) => alone(part, fetch)));
    done.catch((error: unknown) => parts.flat().forEach(({ fail }) => fail(error)));
  };
  const wait = (): void => {
    since = timer === undefined ? performance.now() : since;
    clearTimeout(timer);
    timer = setTimeout(leave, Math.max(0, Math.min(quietMs, since + longestMs - performance.now())));
  };

  return (url, init) => {
    const isRead = (init.method ?? 'GET').toUpperCase() === 'GET' && url.toLowerCase().startsWith(service) && !/\/(\$value|openbinarystream)/i.test(url);
    return isRead
      ? new Promise((answer, fail) => {
        init.signal?.addEventListener('abort', () => fail(new DOMException('Aborted', 'AbortError')), { once: true });
        waiting.push({ url, init, answer, fail });
        wait();
      })
      : fetch(url, init);
  };
}

const acceptOf = ({ init }: Question): string => new Headers(init.headers).get('Accept') ?? 'application/json';

function sameTogether(questions: readonly Question[]): readonly Asked[] {
  const parts = new Map<string, [Question, ...Question[]]>();
  for (const question of questions) {
    const words = `${acceptOf(question)} ${question.url}`;
    const there = parts.get(words);
    if (there) {
      there.push(question);
    } else {
      parts.set(words, [question]);
    }
  }
  return [...parts.values()];
}

const tell = (part: Asked, response: Response): void => part.forEach(({ answer }, index) => answer(index === part.length - 1 ? response : response.clone()));

async function alone(part: Asked, fetch: Fetch): Promise<void> {
  try {
    tell(part, await fetch(part[0].url, part[0].init));
  } catch (error) {
    part.forEach(({ fail }) => fail(error));
  }
}

async function inOneBatch(each: SPFI, parts: readonly Asked[], fetch: Fetch): Promise<void> {
  const [batched, execute] = each.batched();
  const unanswered = new Set(parts);
  for (const part of parts) {
    const [{ url }] = part;
    const asking: Promise<Response> = spGet(SPQueryable([batched.web, url]).using(asItCame()), { headers: { Accept: acceptOf(part[0]) } });
    asking.then((response) => {
      unanswered.delete(part);
      tell(part, response);
    }, (error: unknown) => part.forEach(({ fail }) => fail(error)));
  }
  try {
    await execute();
  } catch (error) {
    // no connection, no session, or too busy, after all that the batch was repeated: each question alone would fare no better
    if (isDeskError(error, 'offline', 'signed-out', 'throttled') || (isDeskError(error) && isBusy(error.status ?? 0))) {
      throw error;
    }
    await Promise.all([...unanswered].map((part) => alone(part, fetch)));
  }
}

/** The answer of a part is judged where it was asked for. */
function asItCame(): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.parse.replace((url, response, _result) => Promise.resolve([url, response, response]));
    return instance;
  };
}
