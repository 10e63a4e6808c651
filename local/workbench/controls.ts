import type { FastifyInstance } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { leadTo } from './addresses';
import type { TenantDoor } from './tenantDoor';
import { cookiesFor } from './visitor';

const choice = v.object({ back: v.optional(v.string()), person: v.optional(v.string()), locale: v.optional(v.string()), theme: v.optional(v.string()) });
const clockMove = v.object({ back: v.optional(v.string()), hours: v.optional(v.string()), now: v.optional(v.string()), set: v.optional(v.string()), reset: v.optional(v.string()) });

/** Ten years. */
const mostHours = 87_600;

/** What the bar's clock form asks of the tenant; a wall time is UK time. Undefined when nothing usable was sent. */
export function clockRequest(move: v.InferOutput<typeof clockMove>): Readonly<Record<string, unknown>> | undefined {
  if (move.reset !== undefined) return { reset: true };
  if (move.hours !== undefined && move.hours.trim() !== '' && Math.abs(Number(move.hours)) <= mostHours) return { advanceHours: Number(move.hours) };
  if (move.set !== undefined && move.now !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(move.now))
    return { now: Temporal.PlainDateTime.from(move.now).toZonedDateTime('Europe/London').toInstant().toString() };
  return undefined;
}

/** What is no form holds no fields. */
const sent = (body: unknown): unknown => (typeof body === 'object' && body !== null && !Buffer.isBuffer(body) ? body : {});

/** The bar's two forms. They are ordinary form posts, so that the bar works without script; the guards refuse foreign origins. */
export function serveControls(parent: FastifyInstance, door: TenantDoor): void {
  parent.register(async (app) => {
    app.setErrorHandler((error, _request, reply) => {
      if (error instanceof v.ValiError || error instanceof RangeError) return reply.code(400).type('text/plain; charset=utf-8').send('The form was not sent as the bar sends it.');
      throw error;
    });
    app.removeContentTypeParser('application/x-www-form-urlencoded');
    app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))));

    app.post('/_workbench/choose', async (request, reply) => {
      const chosen = v.parse(choice, sent(request.body));
      void reply.header('set-cookie', cookiesFor({ ...(chosen.person === undefined ? {} : { upn: chosen.person }), ...(chosen.locale === undefined ? {} : { locale: chosen.locale }), ...(chosen.theme === undefined ? {} : { theme: chosen.theme }) }));
      return leadTo(reply, chosen.back);
    });

    app.post('/_workbench/clock', async (request, reply) => {
      const move = v.parse(clockMove, sent(request.body));
      const asked = clockRequest(move);
      if (asked !== undefined) await door.changeLocal('/_local/clock', asked);
      return leadTo(reply, move.back);
    });
  });
}
