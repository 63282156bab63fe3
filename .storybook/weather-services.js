import { createStandIn } from '../test/stand-in/stand-in.js';

/**
 * Answers where the weather services would, so that no story needs the network.
 *
 * @returns {import('vite').Plugin}
 */
export function weatherServices() {
  const standIn = createStandIn();
  return {
    name: 'weather-services',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) =>
        standIn.serves(request.url) ? standIn.handle(request, response) : next(),
      );
    },
  };
}
