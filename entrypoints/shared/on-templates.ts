import { own } from './own-browser';
import { templatesKey } from './template-use';

/** Calls back whenever the templates have changed; returns how to stop. */
export function onTemplates(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && templatesKey in changes) changed();
  };
  try {
    own().storage.onChanged.addListener(listen);
    return () => own().storage.onChanged.removeListener(listen);
  } catch {
    // The context is gone: nothing changes any more.
    return () => {};
  }
}
