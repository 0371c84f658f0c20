/** True while an input method is composing: its Enter and Escape belong to it, not to us. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

const focusable =
  'button:not([disabled]), input:not([disabled]), textarea:not([disabled]), select, [tabindex="0"]';

/** Keeps Tab inside `box`; what has the focus is known to the root that the box stands in, not to the document. */
export function holdTab(event: KeyboardEvent, box: HTMLElement): void {
  if (event.key !== 'Tab') return;
  const stops = [...box.querySelectorAll<HTMLElement>(focusable)].filter((stop) => !stop.closest('[hidden]'));
  const [first, last] = [stops.at(0), stops.at(-1)];
  const root = box.getRootNode();
  const now = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  const leaving = event.shiftKey ? now === first : now === last;
  if (!leaving && now && box.contains(now) && now !== box) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
