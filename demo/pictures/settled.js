/** Runs in the page: every block has come to rest, and its pictures are there. */
export function isSettled() {
  const blocks = [...document.querySelectorAll('.cell > *')];
  const images = blocks.flatMap((block) => [...(block.shadowRoot?.querySelectorAll('img') ?? [])]);
  for (const image of images) image.loading = 'eager';
  return (
    blocks.every((block) => !['idle', 'loading', null].includes(block.getAttribute('state'))) &&
    images.every((image) => image.complete)
  );
}
