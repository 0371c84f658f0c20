/** The older way needs a selection in the page, but no permission of the frame that we stand in. */
const copyBySelection = (document: Document, text: string): boolean => {
  const before = document.activeElement;
  const board = document.createElement('textarea');
  board.value = text;
  board.style.cssText = 'all: initial; position: fixed; top: 0; opacity: 0';
  const host = document.createElement('qsm-guard');
  host.attachShadow({ mode: 'open' }).append(board);
  document.body.append(host);
  board.select();
  const done = document.execCommand('copy');
  host.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
};

/** True when the clipboard has it. */
export const copyText = async (document: Document, text: string): Promise<boolean> => {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A frame without the permission, or a document without the focus.
    return copyBySelection(document, text);
  }
};
