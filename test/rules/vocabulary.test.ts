import { expect, it } from 'vitest';
import { actions, claimStatuses, orderStatuses } from '../../rules/vocabulary';

it('names each thing once', () => {
  for (const ids of [actions, claimStatuses, orderStatuses]) expect(new Set(ids).size).toBe(ids.length);
});
