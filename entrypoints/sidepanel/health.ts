import { useEffect } from 'preact/hooks';
import { useStored } from '../desk/use-stored';
import { send } from '../shared/messages';
import { type HealthBook, healthKey, readHealth } from '../shared/reading-health';
import type { TabState } from '../shared/tab-look';

/** Kept between visits: a screen that could be read yesterday and can't today is what a seller should see. */
export function useHealth(first: HealthBook | 'failed', state: TabState | undefined): HealthBook | 'failed' {
  const health = useStored<HealthBook | 'failed'>(healthKey, first, readHealth);
  const look = state?.at === 'screen' ? state.look : undefined;
  const missing = look?.missing.join(' ');
  useEffect(() => {
    if (look) void send('health.seen', { screen: look.screen, missing: look.missing });
  }, [look?.screen, missing]);
  return health;
}
