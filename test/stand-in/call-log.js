/** Which calls came under which id. */

/** @typedef {{url: string, method: string, at: number}} Call `at`: milliseconds since 1970, by the real clock. */

export class CallLog {
  /** @type {Map<string, Call[]>} */
  #calls = new Map();

  /** @param {string} id @param {Call} call @returns {number} Which call of this id it is, from 1. */
  add(id, call) {
    const calls = this.of(id);
    this.#calls.set(id, [...calls, call]);
    return calls.length + 1;
  }

  /** @param {string} id @returns {readonly Call[]} */
  of(id) {
    return this.#calls.get(id) ?? [];
  }

  /** @param {string} id Forgets its calls, so that counting begins anew. */
  clear(id) {
    this.#calls.delete(id);
  }
}
