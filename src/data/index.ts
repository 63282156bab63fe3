export { dataClient } from './client.js';
export { everyMinute } from './minute.js';
export { DataError, type Reason } from './reason.js';
export { repeat } from './repeat.js';
export type { Answer, Batch, Body, DataClient, DataRequest, LoadOptions } from './request.js';
