import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Read again whenever something under this prefix is stored; a burst of changes is one reading. */
export function useStored<T>(prefix: string, first: T, read: () => Promise<T>): T {
  const [value, setValue] = useState(first);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listen = (changes: Record<string, unknown>, area: string) => {
      if (area !== 'local' || !Object.keys(changes).some((key) => key.startsWith(prefix))) return;
      clearTimeout(timer);
      timer = setTimeout(() => void read().then(setValue), 100);
    };
    browser.storage.onChanged.addListener(listen);
    return () => {
      clearTimeout(timer);
      browser.storage.onChanged.removeListener(listen);
    };
  }, [prefix, read]);
  return value;
}
