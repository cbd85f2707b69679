import { written } from './messages.ts';

/** As high as what is in it. Nothing inside is measured by the height of the frame, or the two would chase each other. */
export function tellHeight(): void {
  if (parent === window) return;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // A frame that is hidden has no width, and what is in it no height to tell.
    if (innerWidth === 0 || height === told) return;
    told = height;
    // A number is no secret, and the host may not have said yet who it is.
    parent.postMessage(written({ type: 'height', height }), '*');
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ source }) => {
    if (source !== parent) return;
    // Whoever says hello may have missed it.
    told = 0;
    tell();
  });
}
