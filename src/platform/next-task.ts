let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

/**
 * Resolves in the next task, in the order of the calls. A timer would wait longer, all the more in a hidden page, which has no
 * frames either. One channel for all: WebKit delivers messages of several in any order.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel ??= openChannel();
    channel.port2.postMessage(undefined);
  });
}

/** Is closed when nobody waits any more: an open one keeps Node from exiting. */
function openChannel(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.onmessage = () => {
    waiting.shift()?.();
    if (waiting.length) return;
    opened.port1.close();
    channel = undefined;
  };
  return opened;
}
