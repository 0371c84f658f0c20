import '../background/browser';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import { DeskContext } from '../../entrypoints/desk/desk';
import WhatIf from '../../entrypoints/desk/what-if/what-if';
import { settle } from '../../entrypoints/shared/settle';
import { show } from './show';

beforeEach(() => fake.reset());

const whatIf = () => {
  const effective = settle({ policy: {}, 'shop-file': {}, seller: {} });
  return show(
    <DeskContext.Provider value={{ effective, now: new Date(), clock: null, weakened: [] }}>
      <WhatIf />
    </DeskContext.Provider>,
  );
};
it('to choose a reason leads to the reasons', () => {
  const page = whatIf();
  page.click('[data-rule="refusal-reason-chosen"] [data-remedy="change"]');
  expect(page.focused()).toBe(page.get('select[data-field="form.reason"]'));
});

it('to write more leads to the text', () => {
  const page = whatIf();
  const reason = page.get<HTMLSelectElement>('[data-field="form.reason"]');
  reason.value = 'other';
  act(() => void reason.dispatchEvent(new Event('change', { bubbles: true })));
  page.click('[data-rule="refusal-other-explained"] [data-remedy="change"]');
  expect(page.focused()).toBe(page.get('textarea'));
});
