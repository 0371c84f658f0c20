import type { Language } from '../../console/words/words';

/** How the console may write its words: the same words, other characters. */
export type Spelling = (word: string, language: Language) => string;

const half: Record<string, string> = {};
const katakana =
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンャュョッーァィゥェォ';
const halves = 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｬｭｮｯｰｧｨｩｪｫ';
[...katakana].forEach((full, at) => {
  half[full] = [...halves][at] ?? full;
});

const wide = (text: string) =>
  text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

const traditional: Record<string, string> = {
  订: '訂',
  购: '購',
  号: '號',
  码: '碼',
  运: '運',
  单: '單',
  发: '發',
  货: '貨',
  换: '換',
  卖: '賣',
  买: '買',
  请: '請',
  处: '處',
  状: '狀',
  态: '態',
  绝: '絕',
  选: '選',
  项: '項',
  额: '額',
  国: '國',
  联: '聯',
  络: '絡',
  电: '電',
  话: '話',
  时: '時',
  间: '間',
  确: '確',
  认: '認',
  类: '類',
  邮: '郵',
  条: '條',
  给: '給',
  无: '無',
  库: '庫',
  变: '變',
  输: '輸',
  预: '預',
};

export const spellings = {
  asPrinted: (word: string) => word,
  spaced: (word: string) => ` ${word.replace(/(.{2})(?=.)/u, '$1 ')} :`,
  starred: (word: string) => `* ${word}　：`,
  otherWidths: (word: string) => wide(word).replace(/[ァ-ヶー]/g, (full) => half[full] ?? full),
  otherCharacters: (word: string, language: Language) =>
    language === 'zh' ? word.replace(/[一-鿿]/g, (each) => traditional[each] ?? each) : `・${word}`,
} satisfies Record<string, Spelling>;
export type SpellingName = keyof typeof spellings;
export const spellingNames = Object.keys(spellings) as SpellingName[];
