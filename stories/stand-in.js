import { answerAsPortal } from '../demo/site/data.js';

// Answers within the page where a portal and the weather services would, in development and in the built site: no story needs a
// network, and none a server that does more than send files. To be imported before whatever uses `fetch`.
answerAsPortal(new URL('.', location.href));
