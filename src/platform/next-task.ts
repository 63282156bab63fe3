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
    (channel.port1 as NodePort).ref?.();
    channel.port2.postMessage(undefined);
  });
}

function openChannel(): MessageChannel {
  const opened = new MessageChannel();
  const port: NodePort = opened.port1;
  port.onmessage = () => {
    waiting.shift()?.();
    if (!waiting.length) port.unref?.();
  };
  return opened;
}

/** In Node an open port keeps the program from ending, unless it is told that nobody waits. */
interface NodePort extends MessagePort {
  ref?(): void;
  unref?(): void;
}
