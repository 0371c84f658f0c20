import { remember } from '../remember';
import { type Marks, usually } from '../text-marks';
import { foldWidth, literally } from './fold';

const foldName = (text: string): string => usually(foldWidth(text));

const honorific =
  '\\s*(?:様(?![式々])|さま(?!ざ)|さん(?![ち家ぽ])|氏|殿|(?:ちゃん|くん)(?![一-龥ァ-ヺ])|님|씨|先生|小姐|女士)';
const gaps = /[\s・·,]+/;
const gap = '[\\s・·,]*';
const kanji = '\\u3005\\u3400-\\u9fff';
/** What can stand before a name without being part of a longer one: 購入者林様 is 林, 小林様 is not. */
const leftOfKanji = `(?<![${kanji}])|(?<=[者人主先名様的])`;

/**
 * What of a name may stand before an honorific. Nobody knows where 山田花子 is to be parted: any beginning of it may
 * be the family's name, any ending the given one.
 */
function callsOf(parts: readonly string[]): readonly string[] {
  const whole = parts.join('');
  if (parts.length > 1) return parts;
  // 王芳 is 王様; 田中 is not 田様.
  if (/^[王李林張陳刘劉金朴][一-龥]$/.test(whole)) return [whole.slice(0, 1)];
  if (!/^[\u3005-\u9fff\uac00-\ud7a3]{3,7}$/.test(whole)) return [];
  // みな様 and たくさん are words.
  const least = isKana(whole) ? 3 : 1;
  // 鈴木健 is 健さん, too; four letters end in two.
  const leastGiven = /^[一-龥]{3}$/.test(whole) ? 1 : Math.max(least, 2);
  const calls: string[] = [];
  for (let at = 1; at < whole.length; at++) {
    if (at >= least) calls.push(whole.slice(0, at));
    if (whole.length - at >= leastGiven) calls.push(whole.slice(at));
  }
  return calls;
}

/** How one name is found: the whole of it, or a part of it that is addressed (山田様). */
function patternOf(parts: readonly string[], calls: readonly string[]): RegExp | undefined {
  const whole = parts.join('');
  if (whole.length === 0 || whole.includes('*')) return undefined;
  const ways = [wholeName(parts, whole), ...calls.map(addressed)].filter((way) => way !== undefined);
  return ways.length > 0 ? new RegExp(ways.join('|')) : undefined;
}

/** Letters in both cases, so that a text need not be folded for them. */
const anyCase = (text: string): string =>
  literally(text).replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const latinSigns = 'A-Za-z0-9０-９';

const isLatin = (text: string): boolean => /^[\x21-\x7e\u00c0-\u024f]+$/.test(text);
const isKana = (text: string): boolean => /^[\u3041-\u30ff]+$/.test(text);

function wholeName(parts: readonly string[], whole: string): string | undefined {
  const written = parts.map(anyCase).join(gap);
  if (isLatin(whole)) {
    if (whole.length < 3 || !/[a-z]/.test(whole)) return addressed(whole);
    const turned = [...parts].reverse().map(anyCase).join(gap);
    return `(?<![${latinSigns}])(?:${written}|${turned})(?![${latinSigns}])`;
  }
  // A nickname in kana may be any word; two names one behind the other are no word.
  if (isKana(whole)) return whole.length < (parts.length > 1 ? 4 : 6) ? addressed(whole) : written;
  // In 林檎, 田中一郎 and 千葉県 nobody is named; four letters are nobody else's.
  if (whole.length === 1) return addressed(whole);
  if (whole.length >= 4) return written;
  const alone = `(?:${honorific}|(?![${kanji}]))`;
  return whole.length === 3 ? written + alone : `(?:${leftOfKanji})${written}${alone}`;
}

/** 一様, 多様, 皆様, お子様 and their like are words of their own. */
const wordsWithHonorific = /^(?:[一多模同異皆何神仏奥客貴各姫上若人子殿赤]|みな|たく)$/;

function addressed(part: string): string | undefined {
  if (wordsWithHonorific.test(part)) return undefined;
  if (isLatin(part)) return part.length < 2 ? undefined : `(?<![${latinSigns}])${anyCase(part)}${honorific}`;
  const left = isKana(part)
    ? `(?<![${part.charCodeAt(0) < 0x30a1 ? '\\u3041-\\u3096' : '\\u30a1-\\u30fa'}])`
    : `(?:${leftOfKanji})`;
  return `${left}${literally(part)}${part === '王' ? noKing : ''}${honorific}`;
}

/** 王様のブランチ: a king. 王様のご注文: a buyer. */
const noKing = '(?!様(?:の(?![ごお注])|[ァ-龥]))';

/** `probes`: one of them is in every text that the pattern finds. */
type Name = { probes: readonly string[]; isLatin: boolean; pattern: RegExp };

/** ヤマダ is also written やまだ. */
const bothKana = (name: string): string[] =>
  isKana(name.replace(/\s+/g, ''))
    ? [
        name,
        name.replace(/[ぁ-ゖァ-ヶ]/g, (one) =>
          String.fromCharCode(one.charCodeAt(0) + (one < 'ァ' ? 96 : -96)),
        ),
      ]
    : [name];

function namesIn(written: string): Name[] {
  const [bare = '', bracketed = ''] = foldName(written).split(/[()（）]/);
  // In brackets stands how it is read, or where the account comes from.
  const ways = isKana(bracketed.replace(/\s+/g, '')) ? [bare, bracketed] : [bare];
  return ways.flatMap(bothKana).flatMap((way) => {
    const parts = way.split(gaps).filter((part) => part.length > 0);
    const calls = callsOf(parts);
    const pattern = patternOf(parts, calls);
    const isLatin = /[a-z]/.test(parts.join(''));
    return pattern ? [{ probes: [...new Set([...parts, ...calls])], pattern, isLatin }] : [];
  });
}

const namesOf = remember(namesIn);

/** A whole name, or a part of one that is addressed (山田様). */
export function hasName(text: string, { isOdd, hasLatin }: Marks, names: readonly string[]): boolean {
  let folded: string | undefined;
  for (const written of names)
    for (const name of namesOf(written)) {
      if (isOdd) folded ??= foldName(text);
      else if (name.isLatin ? !hasLatin : !name.probes.some((part) => text.includes(part))) continue;
      if (name.pattern.test(folded ?? text)) return true;
    }
  return false;
}
