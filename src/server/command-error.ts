/** A command that cannot go on. The message is a sentence for whoever has run it. */
export class CommandError extends Error {}
