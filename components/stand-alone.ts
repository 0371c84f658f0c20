/** Asked of the root that it stands in: the browser takes the focus from what stands in a window that is not in front. */
const hasFocus = (dialog: HTMLDialogElement): boolean => {
  const root = dialog.getRootNode();
  return 'activeElement' in root && root.activeElement instanceof Node && dialog.contains(root.activeElement);
};

/** The browser itself leaves nothing else of the page to answer. */
const becomeModal = (dialog: HTMLDialogElement, first: HTMLElement) => {
  if (dialog.matches(':modal')) return;
  if (dialog.matches(':popover-open')) dialog.hidePopover();
  dialog.showModal?.();
  first.focus({ preventScroll: true });
};

/**
 * Above every layer of the page, and with the focus. A modal dialog makes the browser go through the whole page, and
 * again when it closes: under a long list that takes longer than all that lies between a press and its question. It is
 * for where the page leaves us no focus, as under a modal dialog of its own.
 */
export const standAlone = (dialog: HTMLDialogElement, first: HTMLElement): void => {
  if (dialog.matches(':modal, :popover-open')) return;
  // Taken out of the page it has left the top layer, though it still calls itself open.
  dialog.open = false;
  dialog.showPopover?.();
  first.focus({ preventScroll: true });
  if (!hasFocus(dialog)) becomeModal(dialog, first);
};

export const keys = ['keydown', 'keypress', 'keyup'] as const;
export const presses = [
  'touchstart',
  'touchend',
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'dblclick',
  'click',
] as const;

type Method = 'addEventListener' | 'removeEventListener';
const hear = (method: Method, types: readonly string[], listener: (event: UIEvent) => void) => {
  // All that are heard here are of the user interface, which a list of names doesn't tell.
  for (const type of types) window[method](type, listener as (event: Event) => void, true);
};

/** Until it is called off, no key and no press on it is the page's, and the page does not take the focus. */
export const keepAlone = (dialog: HTMLDialogElement, first: HTMLElement): (() => void) => {
  let last = first;
  // The page does not hear of it, nor does the window.
  dialog.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  let isKeyDown = false;
  const stop = (event: Event) => event.stopImmediatePropagation();
  for (const type of keys) dialog.addEventListener(type, (event) => event.stopPropagation());
  const listen = (event: Event) => {
    if (event.type !== 'focusin') isKeyDown = event.type !== 'keyup';
    if (!dialog.isConnected || event.composedPath().includes(dialog)) return;
    if (event.type === 'focusin') return becomeModal(dialog, last);
    stop(event);
    last.focus({ preventScroll: true });
  };
  /** To the page it would be one outside of its own layer: many close that by it, and some let none through. */
  const press = (event: UIEvent) => {
    const path = event.composedPath();
    const isSecond = event.detail > 1;
    if (!path.includes(dialog)) {
      if (dialog.isConnected) return;
      // With the first press of its own the page has its presses back.
      if (event.detail === 1) hear('removeEventListener', presses, press);
      if (!isSecond) return;
      // The second of a double press whose first has answered: it lands on what lies below.
      event.preventDefault();
    }
    // The second of one that began on the page answers nothing: nobody could have read this.
    else if (event.type === 'click' && !isSecond)
      path[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    stop(event);
  };
  // Into a frame of the page it goes unheard.
  const leave = () => setTimeout(() => dialog.isConnected && !hasFocus(dialog) && becomeModal(dialog, last));
  const each = (method: Method) => {
    hear(method, ['focusin', ...keys], listen);
    window[method]('blur', leave);
  };
  each('addEventListener');
  hear('addEventListener', presses, press);
  return () => {
    each('removeEventListener');
    // The key that has answered comes up again on the page, which would close a layer of its own by it.
    if (isKeyDown) window.addEventListener('keyup', stop, { capture: true, once: true });
  };
};
