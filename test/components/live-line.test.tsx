import { expect, it, vi } from 'vitest';
import LiveLine from '../../components/live-line';
import type { Finding } from '../../rules/verdict';
import type { Language } from '../../rules/vocabulary';
import { ownDelay, tooShort } from './samples';
import { show } from './show';

const lacking = (missing: number): Finding => ({ ...tooShort, data: { missing } });

it.each<[Language, number, string]>([
  ['ja', 8, 'あと8文字'],
  ['ko', 8, '8자 더'],
  ['zh', 8, '还差8个字'],
  ['en', 8, '8 more characters'],
  ['en', 1, '1 more character'],
])('counts down what is missing (%s, %i)', (language, missing, words) => {
  const { text, get } = show(<LiveLine findings={[lacking(missing)]} />, language);
  expect(text('[data-rule] > span:last-child')).toBe(words);
  expect(get('[data-rule]').dataset).toMatchObject({ rule: 'refusal-other-explained', level: 'block' });
});

it('counts what is too much', () => {
  const over: Finding = { ...tooShort, rule: 'message-fits', message: 'too-long', data: { over: 12 } };
  expect(show(<LiveLine findings={[over]} />, 'ja').text('[data-rule]')).toContain('12文字多すぎます');
});

it('says other findings of the field in the rules’ own words', () => {
  const { all } = show(<LiveLine findings={[lacking(8), ownDelay]} />);
  expect(all('[data-rule]').map((line) => line.textContent)).toEqual([
    'Not allowed8 more characters',
    'CautionThe text seems to give the shop’s own delay as the reason.',
  ]);
});

it('is empty when nothing is wrong, and says that it is enough only where asked', () => {
  expect(show(<LiveLine findings={[]} />).text()).toBe('');
  expect(show(<LiveLine findings={[]} praise />).text()).toContain('Long enough');
  expect(show(<LiveLine findings={[lacking(1)]} praise />).text()).not.toContain('Long enough');
});

it('offers a remedy only where a press can do it', () => {
  const onRemedy = vi.fn();
  const chooseYes = { kind: 'change', message: '', data: {}, field: 'form.text', value: true } as const;
  const finding: Finding = { ...ownDelay, remedies: [chooseYes, ...tooShort.remedies] };
  const { all, click } = show(<LiveLine findings={[finding]} onRemedy={onRemedy} />);
  expect(all('button')).toHaveLength(1);
  click('button');
  expect(onRemedy).toHaveBeenCalledExactlyOnceWith(chooseYes, finding);
});
