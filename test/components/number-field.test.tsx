import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import NumberField from '../../entrypoints/options/number-field';
import { show } from './show';

const field = (label: string, isSaved = true) => (
  <NumberField
    label={label}
    least={2}
    most={1000}
    value={10}
    from="default"
    onSave={async () => (isSaved ? { ok: true } : { ok: false, why: 'not-valid', detail: '' })}
  />
);

it('keeps what is being typed when it is drawn anew, and says so only of what was refused', async () => {
  const { get, again } = show(field('Orders', false));
  const input = get<HTMLInputElement>('input');
  const tell = (type: string) => act(() => void input.dispatchEvent(new Event(type, { bubbles: true })));
  input.value = '';
  tell('input');
  again(field('注文', false));
  expect(input.value).toBe('');
  expect(input.hasAttribute('aria-invalid')).toBe(false);

  input.value = '1';
  tell('input');
  tell('change');
  await expect.poll(() => input.getAttribute('aria-invalid')).toBe('true');
  again(field('Orders', false));
  expect(input.value).toBe('1');

  again(field('Orders'));
  input.value = '12';
  tell('input');
  tell('change');
  await expect.poll(() => input.hasAttribute('aria-invalid')).toBe(false);
});
