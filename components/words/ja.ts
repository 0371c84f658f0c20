import type { TimeLeft } from '../timing';
import type { Words } from './words';

const span = ({ days, hours, minutes }: TimeLeft) => {
  if (days > 0) return `${days}日`;
  return [
    ...(hours > 0 ? [`${hours}時間`] : []),
    ...(minutes > 0 || hours === 0 ? [`${minutes}分`] : []),
  ].join('');
};

export const ja: Words = {
  product: 'QSM Claim Guard',
  level: { block: '不可', warn: '注意', info: '参考', ok: '問題なし', unchecked: '未確認' },

  stopped: {
    block: (action) => `「${action}」を止めました`,
    warn: (action) => `「${action}」の前にご確認ください`,
  },
  nothingSent: 'まだ何も送信していません。入力した内容はそのまま残っています。',
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

  notReadable: '未確認：画面から読み取れませんでした',
  showOnPage: '画面で見る',
  ruleCrashed: '確認中に問題が起きました',
  and: '、',

  panelTitle: '操作の前の確認',
  open: '開く',
  close: 'たたむ',
  details: '詳しく',
  fewerDetails: '閉じる',
  advised: 'ガイドのおすすめ',
  actionIs: (action, level) => `${action}：${level}`,

  moreCharacters: (n) => `あと${n}文字`,
  tooManyCharacters: (n) => `${n}文字多すぎます`,
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

  time: {
    left: (left) => `あと${span(left)}`,
    opensIn: (left) => `あと${span(left)}で可能`,
    passed: (since) => `${span(since)}前に期限切れ`,
    open: '今からできます',
    openAtRisk: '今日はまだ断られることがあります',
    dueToday: '今日まで',
    until: (day) => `${day}まで`,
    from: (day) => `${day}から`,
    certainty: { exact: '確定', edge: '当日は断られることがあります', estimate: '目安' },
    milestone: {
      today: (what) => `${what}は今日までです`,
      hour: (what) => `${what}まで1時間を切りました`,
      passed: (what) => `${what}の期限が過ぎました`,
    },
  },

  deadlines: {
    chip: (total, today) => (today > 0 ? `期限 ${total}件（本日 ${today}件）` : `期限 ${total}件`),
    title: '期限',
    soonestFirst: '期限の近い順',
    onlyToday: '今日までのものだけ',
    noneToday: '今日が期限のものはありません',
    none: '期限のあるものはありません',
    order: (number) => `注文 ${number}`,
    more: (n) => `残り${n}件を表示`,
    consoleDiffers: (day) => `QSMの画面では${day}と表示されています。画面の日付を優先します。`,
  },

  templates: {
    title: '定型文',
    search: '定型文をさがす',
    fitting: 'この操作に合うもの',
    others: 'そのほか',
    nothing: '見つかりませんでした',
    found: (n) => `${n}件`,
    keys: '↑↓で選び、Enterで入れる。Escで閉じる',
    buyerReads: '購入者に届く文',
    subject: '件名',
    gloss: '意味',
    length: (n, most) => (most === null ? `${n}文字` : `${n}／${most}文字`),
    stillAsked: (blanks) => `入れる前におたずねします：${blanks}`,
    fillIn: (name) => `「${name}」の空欄`,
    fillInHint: '画面から読み取れなかった内容です。一度だけ入力してください。',
    fillInMissing: (blank) => `「${blank}」を入力してください。`,
    next: '次へ',
    cancel: '戻る',
    overwrite: 'すでに入力された文があります',
    overwriteHint: 'どうしますか。入れたあとでも Ctrl+Z で元に戻せます。',
    yours: '入力済みの文',
    replace: '定型文に置き換える',
    insert: 'カーソルの位置に入れる',
    inserted: '入れました',
    undoHint: '欄の中で Ctrl+Z を押すと元に戻ります。',
    done: '閉じる',
    open: '定型文',
    several: (n) => `定型文（${n}件）`,
    openHint: '用意された文面を入れる（Alt+T）',
    own: '自分の定型文',
    more: (n) => `ほか${n}件。検索で絞り込んでください`,
    copied: 'コピーしました',
    copyFailed: 'コピーできませんでした。文面を選択してコピーしてください。',
    reload: '定型文を読み込めませんでした。ページを再読み込みしてください。',
    progress: (done, all) => `${all}件中${done}件をコピー済み`,
    nextOrder: '次の注文へ',
    copy: 'コピー',
  },

  inquiries: {
    path: 'お問い合わせの分類',
    attach: '添付するもの',
    copy: '問い合わせ文をコピー',
    copied: 'コピーしました',
    copyFailed: 'コピーできませんでした。文を選択してコピーしてください。',
  },

  notice: {
    told: (when) => `購入者に連絡済み（${when}）`,
    toldHow: (when, how) => `購入者に連絡済み（${when}・${how}）`,
    notYet: '購入者にまだ連絡していません',
    write: '連絡文を選ぶ',
    another: '別の方法で連絡した',
    how: 'どのように連絡しましたか',
    save: '記録する',
  },
};
