import { createStandIn } from './stand-in.js';

/**
 * Mounts one stand-in in a Koa server such as the test runner's. Koa's own answering is switched off for it, because an
 * answer that hangs or breaks off is sent by hand.
 */

/** @typedef {{url: string, req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse, respond?: boolean}} Context */

const standIn = createStandIn();

/** @param {Context} context @param {() => Promise<unknown>} next */
export default async function standInMiddleware(context, next) {
  if (!standIn.serves(context.url)) return next();
  context.respond = false;
  await standIn.handle(context.req, context.res);
}
