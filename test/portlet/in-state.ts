import type { LitElement } from 'lit';

/** Resolves when a block has come to one of these states, at once where it is in one, and has rendered it. */
export async function inState(block: LitElement, ...states: string[]): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(check);
    observer.observe(block, { attributeFilter: ['state'] });
    check();
    function check() {
      if (!states.includes(block.getAttribute('state') ?? '')) return;
      observer.disconnect();
      resolve();
    }
  });
  await block.updateComplete;
}
