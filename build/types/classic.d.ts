/** A plain script without exports: it registers every element, and upgrades carriers. */
export {};
