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

/** Until it is called off, no key is the page's, and the page does not take the focus. */
export const keepAlone = (dialog: HTMLDialogElement, first: HTMLElement): (() => void) => {
  let last = first;
  // The page does not hear of it, nor does the window.
  dialog.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  let isKeyDown = false;
  const stop = (event: Event) => event.stopImmediatePropagation();
  const listen = (event: Event) => {
    const [target] = event.composedPath();
    if (event.type !== 'focusin') isKeyDown = event.type !== 'keyup';
    if (!dialog.isConnected || (target instanceof Node && dialog.contains(target))) return;
    if (event.type === 'focusin') return becomeModal(dialog, last);
    stop(event);
    last.focus({ preventScroll: true });
  };
  // Into a frame of the page it goes unheard.
  const leave = () => setTimeout(() => dialog.isConnected && !hasFocus(dialog) && becomeModal(dialog, last));
  const each = (method: 'addEventListener' | 'removeEventListener') => {
    for (const type of ['focusin', 'keydown', 'keypress', 'keyup']) window[method](type, listen, true);
    window[method]('blur', leave);
  };
  each('addEventListener');
  return () => {
    each('removeEventListener');
    // The key that has answered comes up again on the page, which would close a layer of its own by it.
    if (isKeyDown) window.addEventListener('keyup', stop, { capture: true, once: true });
  };
};
