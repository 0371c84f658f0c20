/** A guard goes with its page, and knows no way to stop. Between two tests the page stays: what listens to it is noted. */
const ends: (() => void)[] = [];

for (const target of [window, document]) {
  const add = target.addEventListener.bind(target);
  target.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ) => {
    ends.push(() => target.removeEventListener(type, listener, options));
    add(type, listener, options);
  };
}

const { observe } = MutationObserver.prototype;
MutationObserver.prototype.observe = function (target, options) {
  // What is kept of the page's structure is kept by the page, and hears of its changes in the next test as well.
  if (options?.attributeFilter) ends.push(() => this.disconnect());
  observe.call(this, target, options);
};

const { setTimeout: wait, clearTimeout, requestAnimationFrame: draw, cancelAnimationFrame } = window;
// Node's own types of it, which the compiler has in mind here as well, promise more than a page gets.
window.setTimeout = ((work: () => void, ms?: number) => {
  const timer = wait(work, ms);
  ends.push(() => clearTimeout(timer));
  return timer;
}) as typeof wait;
window.requestAnimationFrame = (work) => {
  const frame = draw(work);
  ends.push(() => cancelAnimationFrame(frame));
  return frame;
};

/** As if the page had gone, with all that listens to it and all that it has put off. */
export const goAway = (): void => {
  for (const end of ends.splice(0)) end();
};
