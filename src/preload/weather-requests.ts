import type { Requests } from './requests.js';

export const forecasts: Requests = { refresh: 15, fresh: 20, urls: () => [] };
