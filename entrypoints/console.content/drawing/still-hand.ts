/** On a scroll bar, or out of the window, the mouse comes up unheard. */
const LONGEST_MS = 1000;

/**
 * What comes up over the page while the mouse is down takes the press from what it was meant for. So does what goes: a
 * place of ours under the page's end makes the page longer, and without it the page would jump.
 */
export const makeStillHand = (view: Window, soon: () => void) => {
  let press: object | null = null;
  let isAwaited = false;
  const comesUp = () => {
    press = null;
    if (isAwaited) soon();
    isAwaited = false;
  };
  const goesDown = () => {
    const now = {};
    press = now;
    view.setTimeout(() => press === now && comesUp(), LONGEST_MS);
  };
  const listen = () => {
    view.addEventListener('pointerdown', goesDown, true);
    for (const type of ['pointerup', 'pointercancel']) view.addEventListener(type, comesUp, true);
  };
  listen();

  return {
    /** Again after `document.open()`, which takes every listener away. */
    listen,
    /** True: not now. `soon` is called when it is time. */
    isDown: (): boolean => {
      isAwaited ||= press !== null;
      return press !== null;
    },
  };
};
