import type { FastifyInstance, FastifyReply } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { TenantDoor } from './tenantDoor';
import { cookiesFor } from './visitor';

/** Only a path of this server: never a way to another site. */
function backTo(reply: FastifyReply, back: string | undefined): FastifyReply {
  const safe = back !== undefined && /^\/(?![/\\])/.test(back) ? back : '/';
  return reply.redirect(safe, 303);
}

const choice = v.object({ back: v.optional(v.string()), person: v.optional(v.string()), locale: v.optional(v.string()), theme: v.optional(v.string()) });
const clockMove = v.object({ back: v.optional(v.string()), hours: v.optional(v.string()), now: v.optional(v.string()), set: v.optional(v.string()), reset: v.optional(v.string()) });

/** What the bar's clock form asks of the tenant; a wall time is UK time. Undefined when nothing usable was sent. */
export function clockRequest(move: v.InferOutput<typeof clockMove>): Readonly<Record<string, unknown>> | undefined {
  if (move.reset !== undefined) return { reset: true };
  if (move.hours !== undefined && Number.isFinite(Number(move.hours))) return { advanceHours: Number(move.hours) };
  if (move.set !== undefined && move.now !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(move.now))
    return { now: Temporal.PlainDateTime.from(move.now).toZonedDateTime('Europe/London').toInstant().toString() };
  return undefined;
}

/** The bar's two forms. They are ordinary form posts, so that the bar works without script; the guards refuse foreign origins. */
export function serveControls(parent: FastifyInstance, door: TenantDoor): void {
  parent.register(async (app) => {
    app.removeContentTypeParser('application/x-www-form-urlencoded');
    app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))));

    app.post('/_workbench/choose', async (request, reply) => {
      const chosen = v.parse(choice, request.body);
      void reply.header('set-cookie', cookiesFor({ ...(chosen.person === undefined ? {} : { upn: chosen.person }), ...(chosen.locale === undefined ? {} : { locale: chosen.locale }), ...(chosen.theme === undefined ? {} : { theme: chosen.theme }) }));
      return backTo(reply, chosen.back);
    });

    app.post('/_workbench/clock', async (request, reply) => {
      const move = v.parse(clockMove, request.body);
      const asked = clockRequest(move);
      if (asked !== undefined) await door.changeLocal('/_local/clock', asked);
      return backTo(reply, move.back);
    });
  });
}
