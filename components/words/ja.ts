import type { Words } from './words';

export const ja: Words = {
  product: 'QSM Claim Guard',
  level: { block: '不可', warn: '注意', info: '参考', ok: '問題なし', unchecked: '未確認' },

  stopped: {
    block: (action) => `「${action}」を止めました`,
    warn: (action) => `「${action}」の前にご確認ください`,
  },
  nothingSent: 'まだ何も送信していません。入力した内容はそのまま残っています。',
  whatToDo: 'こうしてください',
  source: '出典',
  back: '戻って直す',
  goOn: 'このまま進む',
  goOnAnyway: '理由を残して進む',
  reason: 'それでも進む理由',
  reasonHint: 'この理由は、お使いのパソコンの記録だけに残ります。',
  reasonMissing: (least) => `進むには、理由を${least}文字以上で書いてください。`,
  goOnLocked: 'お店の設定により、この操作はこのまま進めることができません。',

  jumpToField: (field) => `「${field}」へ移動`,
  chooseAction: (action) => `「${action}」に変える`,
  insertTemplate: (name) => `定型文「${name}」を入れる`,
  copyInquiry: (name) => `Qoo10への問い合わせ文「${name}」をコピー`,
  copied: 'コピーしました',

  notChecked: '未確認の項目',
  notReadable: (facts) => `${facts}を画面から読み取れませんでした`,
  ruleCrashed: '確認中に問題が起きました',
  and: '、',

  panelTitle: '操作の前の確認',
  beforeYouPress: 'ボタンを押す前に分かること',
  open: '開く',
  close: 'たたむ',
  details: '詳しく',
  fewerDetails: '閉じる',
  advised: 'ガイドのおすすめ',
  allClear: '止める理由はありません',
  count: (look, n) => `${ja.level[look]}${n}件`,
  actionIs: (action, level) => `${action}：${level}`,

  moreCharacters: (n) => `あと${n}文字`,
  enough: '文字数は足りています',

  banner: {
    missing: 'この画面の一部を確認できませんでした',
    missingParts: (parts) => `見つからないもの：${parts}。これに関わるルールは確認していません。`,
    off: (why) => `この画面ではガードが働いていません：${why}`,
    offWhy: {
      fault: '確認中に問題が起きたため、操作を止めずに通しました',
      slow: '確認に時間がかかりすぎたため、操作を止めずに通しました',
      often: '問題が3回続いたため、再読み込みするまでこの画面では確認しません',
      settings: '設定でオフになっています',
    },
    reload: '拡張機能が更新されました',
    reloadWhy: 'ガードは引き続き働いています。都合のよいときに、このタブを再読み込みしてください。',
    reloadNow: '再読み込み',
    dismiss: '小さくする',
    show: 'ガードのお知らせを開く',
  },
};
