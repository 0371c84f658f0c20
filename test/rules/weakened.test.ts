import { describe, expect, it } from 'vitest';
import { weakenedRules } from '../../rules/weakened';

describe('a rule that the guides have block', () => {
  it.each([
    ['as it is', {}, []],
    ['set to what it is', { 'message-fits': 'block' }, []],
    ['made a warning', { 'message-fits': 'warn' }, ['message-fits']],
    ['made a note', { 'message-fits': 'info' }, ['message-fits']],
    ['switched off', { 'message-fits': 'off' }, ['message-fits']],
    ['and one that is none, switched off', { 'buyer-notified-first': 'off' }, []],
  ] as const)('%s', (_, levels, weakened) => {
    expect(weakenedRules(levels)).toEqual(weakened);
  });

  it('is weakened for the actions that it speaks of', () => {
    expect(weakenedRules({ 'message-fits': 'warn' }, 'send-message')).toEqual(['message-fits']);
    expect(weakenedRules({ 'message-fits': 'warn' }, 'refuse-cancel')).toEqual([]);
  });
});
