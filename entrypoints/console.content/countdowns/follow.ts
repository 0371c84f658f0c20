/**
 * Lets what is drawn over a list move with it. Where the browser ties an animation to a scroller it moves in the very
 * frame in which the list does, and nothing of ours runs; elsewhere each scroll moves it once.
 */
export const follow = (content: HTMLElement, scroller: Element, reach: number): (() => void) => {
  const to = (moved: number) => `translateY(${-moved}px)`;
  if (typeof ScrollTimeline !== 'undefined' && typeof content.animate === 'function') {
    const moves = content.animate([{ transform: to(0) }, { transform: to(reach) }], {
      timeline: new ScrollTimeline({ source: scroller, axis: 'y' }),
      fill: 'both',
    });
    return () => moves.cancel();
  }
  const move = () => {
    content.style.transform = to(scroller.scrollTop);
  };
  move();
  scroller.addEventListener('scroll', move, { passive: true });
  return () => {
    scroller.removeEventListener('scroll', move);
    content.style.transform = '';
  };
};
