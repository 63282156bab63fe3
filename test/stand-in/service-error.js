/** An answer that refuses, in the service's own words. */
export class ServiceError extends Error {
  /** @param {number} status HTTP status. @param {string} reason What the service writes. */
  constructor(status, reason) {
    super(reason);
    this.status = status;
    this.reason = reason;
  }
}

/** What the service answers when it fails for reasons of its own. Read in its source and in reports of its users. */
export const REASONS = {
  400: "Data corrupted at path ''. Cannot initialize Float from invalid String value ?.",
  404: 'Not Found',
  429: 'Minutely API request limit exceeded. Please try again in one minute.',
  500: 'Something went wrong.',
  502: 'Bad Gateway',
  503: 'The service is overloaded',
  504: 'Gateway Timeout',
};
