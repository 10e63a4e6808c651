import type { FastifyRequest } from 'fastify';
import { bodyOf, tooLarge } from '../server/bodies';

/** The JSON that a caller of `/_local` sent. @throws SyntaxError for anything else */
export function json(request: FastifyRequest): unknown {
  const body = bodyOf(request);
  return body === tooLarge ? undefined : JSON.parse(body.toString('utf8'));
}
