import fastify, { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { createServer, type Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { Temporal } from 'temporal-polyfill';
import { httpDate } from './control/answers';
import { Controls, createControls } from './control/controls';
import { openControls } from './control/routes';
import { surprised } from './control/surprises';
import { takeBodies } from './server/bodies';
import { compressAnswers } from './server/compress';
import { openDoors, rewrite } from './server/doors';
import { serveDownloads } from './server/downloads';
import { guard } from './server/guards';
import { createTenant, Tenant } from './tenant';

export interface ServerOptions {
  /** 0: any free port. */
  readonly port: number;
  /** A folder, made when it is missing, or `:memory:`. */
  readonly dataFolder: string;
  /** The real time that the tenant's clock starts from; for tests. */
  readonly now?: () => Temporal.Instant;
  /** Whether a client may ask again on the connection that it has: for tests, whose clients repeat nothing by themselves. */
  readonly keepsConnections?: boolean;
  /** Adds pages of its own (the workbench) before the server listens. */
  readonly extend?: (app: FastifyInstance, tenant: Tenant, controls: Controls) => void | Promise<void>;
}

export interface LocalServer {
  /** `http://localhost:4400`, without a slash at the end. */
  readonly url: string;
  readonly tenant: Tenant;
  readonly app: FastifyInstance;
  readonly controls: Controls;
  close(): Promise<void>;
}

/**
 * Starts the local tenant on 127.0.0.1 and ::1: SharePoint REST under `/sites/<name>/_api` and `/_api`, Graph under `/v1.0`, and `/_local`.
 * Who calls: the header `X-Local-User: <upn>`, a bearer token (see server/caller.ts) or the cookie `desk_person`; nobody is 401.
 * @throws Error when the port is taken
 */
export async function startServer({ port, dataFolder, now, keepsConnections = false, extend }: ServerOptions): Promise<LocalServer> {
  const tenant = createTenant({ dataFolder, now });
  const controls = createControls();
  const app = fastify({
    rewriteUrl: request => rewrite(request.url ?? '/'),
    routerOptions: { maxParamLength: 2000 },
    frameworkErrors: (_error, _request, reply: FastifyReply) => reply.code(400).type('text/plain; charset=utf-8').send('The address of the request is not valid.'),
    http: { maxHeaderSize: 65_536 },
    // a browser repeats a POST by itself when a kept connection breaks: with a new one for each request, a lost answer is lost once
    maxRequestsPerSocket: requestsOfOne(keepsConnections),
    forceCloseConnections: true
  });
  if (keepsConnections) keepForGood(app.server);
  app.addHttpMethod('MERGE', { hasBody: true });
  takeBodies(app);
  sayFailures(app, controls);
  guard(app);
  app.addHook('onSend', async (_request, reply) => {
    reply.header('date', httpDate(tenant.clock.now())); // pages learn the tenant's time from it
  });
  compressAnswers(app);
  openDoors(app, tenant, controls);
  openControls(app, tenant, controls);
  serveDownloads(app, tenant);
  await extend?.(app, tenant, controls);

  await app.listen({ port, host: '127.0.0.1' });
  const bound = (app.server.address() as AddressInfo).port;
  const second = await alsoOnIPv6(app, bound, keepsConnections);
  return {
    url: `http://localhost:${bound}`,
    tenant,
    app,
    controls,
    close: async () => {
      second?.closeAllConnections();
      await new Promise<void>(resolve => (second ? second.close(() => resolve()) : resolve()));
      await app.close();
      tenant.close();
    }
  };
}

/** Pages and downloads: a request that cannot be read is told so, a failure of the server's own is its own (see `control/surprises.ts`). */
function sayFailures(app: FastifyInstance, controls: Controls): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 501;
    if (status >= 400 && status < 500) return reply.code(status).type('text/plain; charset=utf-8').send(error.message);
    controls.surprises.add(`${request.method} ${request.originalUrl}`, error);
    return reply.code(501).type('text/plain; charset=utf-8').send(surprised);
  });
}

/** How many requests a connection takes; 0: any number. */
const requestsOfOne = (keepsConnections: boolean): number => (keepsConnections ? 0 : 1);

/** No timer of the server's own ends a connection that a client is about to use again. */
function keepForGood(server: Server): void {
  server.keepAliveTimeout = 0;
}

/** `localhost` may mean ::1; a machine without IPv6 does without. */
async function alsoOnIPv6(app: FastifyInstance, port: number, keepsConnections: boolean): Promise<ReturnType<typeof createServer> | undefined> {
  const second = createServer({ maxHeaderSize: 65_536 }, (request, response) => app.routing(request, response));
  second.maxRequestsPerSocket = requestsOfOne(keepsConnections);
  if (keepsConnections) keepForGood(second);
  return new Promise((resolve, reject) => {
    second.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT' ? resolve(undefined) : reject(error)));
    second.listen(port, '::1', () => resolve(second));
  });
}
