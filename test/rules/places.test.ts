import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import en from '../../rules/texts/en';
import ja from '../../rules/texts/ja';
import ko from '../../rules/texts/ko';
import { placeIn, places } from '../../rules/texts/places';
import zh from '../../rules/texts/zh';
import { languages } from '../../rules/vocabulary';

const texts = { ja, ko, zh, en };
const files = [
  'rules/deadlines.ts',
  ...readdirSync('rules/catalogue').map((name) => `rules/catalogue/${name}`),
];
const named = files.flatMap((file) =>
  Array.from(readFileSync(file, 'utf8').matchAll(/place: '([^']+)'/g), ([, place = '']) => place),
);

it('every place that a rule or a deadline names has its words, and no other', () => {
  // An article of the university is named as a whole.
  const found = new Set(named.filter((place) => place !== 'article'));
  expect([...places].sort()).toEqual([...found].sort());
});

it.each(languages)('none keeps the rulebook’s own signs (%s)', (language) => {
  for (const place of places)
    expect(placeIn(texts[language], language, place), place).not.toMatch(/§|FAQ \d/);
});

it.each([
  ['§1a.5, §2', '1章 発送前 手順5、2章', '1장 발송 전 5번, 2장', '第1章 发货前 步骤5、第2章'],
  ['§3 注意', '3章 注意事項', '3장 주의사항', '第3章 注意事项'],
  ['FAQ 3', 'よくある質問 3問目', '자주하는 질문 3번째', '常见问题 第3问'],
  ['§1–4', '1–4章', '1–4장', '第1–4章'],
  ['①5, 구매자 사유 ①', '① 手順5、구매자 사유 ①', '① 5번, 구매자 사유 ①', '① 步骤5、구매자 사유 ①'],
  ['冒頭 ※', '冒頭の※', '첫머리의 ※', '开头的※'],
])('%s is found as %s', (place, ...said) => {
  expect((['ja', 'ko', 'zh'] as const).map((each) => placeIn(texts[each], each, place))).toEqual(said);
});
