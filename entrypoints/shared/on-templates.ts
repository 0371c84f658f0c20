import { own } from './own-browser';
import { templatesKey } from './template-use';

/** Calls back whenever the templates have changed, the shop's or the seller's; returns how to stop. */
export function onTemplates(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    const isLocal = area === 'local' && (templatesKey in changes || 'shopFile' in changes);
    if (isLocal || area === 'managed') changed();
  };
  try {
    own().storage.onChanged.addListener(listen);
    return () => own().storage.onChanged.removeListener(listen);
  } catch {
    // The context is gone: nothing changes any more.
    return () => {};
  }
}
