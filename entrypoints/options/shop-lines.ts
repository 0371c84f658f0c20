import type { SettingName } from '../shared/settings';

export const shopLines = {
  intro: [
    '販売店のすべてのパソコンで同じ設定を使い、変えられないように固定できます。固定された項目には、どこで決められたかが表示されます。',
    '판매점의 모든 컴퓨터에서 같은 설정을 쓰고 바꿀 수 없게 고정할 수 있습니다. 고정된 항목에는 어디서 정해졌는지 표시됩니다.',
    '可让店铺的所有电脑使用相同设置并加以固定。被固定的项目会显示来源。',
    'All seats of a shop can share settings that can’t be changed there. A locked setting says where it comes from.',
  ],
  file: ['設定ファイル', '설정 파일', '设置文件', 'Settings file'],
  fileHint: [
    '管理者がいない販売店向けです。1台で書き出したファイルを、ほかのパソコンで読み込んでください。',
    '관리자가 없는 판매점용입니다. 한 대에서 만든 파일을 다른 컴퓨터에서 불러오세요.',
    '适合没有管理员的店铺。在一台电脑上导出文件，再在其他电脑上读取。',
    'For shops without an administrator: write the file on one computer, load it on the others.',
  ],
  take: ['設定ファイルを読み込む', '설정 파일 불러오기', '读取设置文件', 'Load a settings file'],
  write: [
    '今の設定をファイルにする',
    '지금 설정을 파일로 만들기',
    '将当前设置保存为文件',
    'Save these settings as a file',
  ],
  parts: [
    'ファイルに入れて固定するもの',
    '파일에 넣어 고정할 항목',
    '写入文件并固定的项目',
    'What the file sets and locks',
  ],
  drop: ['設定ファイルを外す', '설정 파일 해제', '移除设置文件', 'Remove the settings file'],
  taken: [
    '設定ファイルを読み込みました。',
    '설정 파일을 불러왔습니다.',
    '已读取设置文件。',
    'The settings file is in force.',
  ],
  notTaken: [
    'できませんでした。設定は前のままです。',
    '하지 못했습니다. 설정은 그대로입니다.',
    '未能完成，设置保持不变。',
    'It could not be done. The settings are as they were.',
  ],
  dropped: [
    '設定ファイルを外しました。',
    '설정 파일을 해제했습니다.',
    '已移除设置文件。',
    'This computer is back to its own settings.',
  ],
  policy: ['管理者のポリシー', '관리자 정책', '管理员策略', 'Administrator’s policy'],
  policyHint: [
    'Chrome・Edge・Firefox の企業向けポリシーで、次の値を配ることができます。ポリシーは設定ファイルより優先されます。',
    'Chrome·Edge·Firefox의 기업 정책으로 다음 값을 배포할 수 있습니다. 정책은 설정 파일보다 우선합니다.',
    '可通过 Chrome、Edge、Firefox 的企业策略下发以下值。策略优先于设置文件。',
    'These values can be handed out by the enterprise policies of Chrome, Edge and Firefox. A policy goes before the file.',
  ],
  name: ['名前', '이름', '名称', 'Name'],
  meaning: ['意味', '의미', '含义', 'Meaning'],
  example: ['例', '예', '示例', 'Example'],
  texts: [
    (n: number) => `${n}件`,
    (n: number) => `${n}건`,
    (n: number) => `${n}个`,
    (n: number) => (n === 1 ? '1 text' : `${n} texts`),
  ],
  now: ['今の値', '지금 값', '当前值', 'Now'],
  where: [
    'Chrome・Edge：拡張機能の「managed storage」ポリシー（3rdparty / extensions）。Firefox：policies.json の 3rdparty / Extensions。',
    'Chrome·Edge: 확장 프로그램의 managed storage 정책(3rdparty / extensions). Firefox: policies.json의 3rdparty / Extensions.',
    'Chrome、Edge：扩展程序的 managed storage 策略（3rdparty / extensions）。Firefox：policies.json 的 3rdparty / Extensions。',
    'Chrome and Edge: the extension’s managed storage policy (3rdparty / extensions). Firefox: 3rdparty / Extensions in policies.json.',
  ],
} as const;

/** What goes into the file, in a word or two. */
export const partNames = {
  levels: ['ルールのレベル', '규칙 수준', '规则级别', 'Levels of rules'],
  goOn: [
    '理由を書いて進めるか',
    '이유를 적고 진행할 수 있는지',
    '能否写明理由后继续',
    'Going on by a reason',
  ],
  bulkFrom: ['大量キャンセルの件数', '대량 취소 건수', '大量取消的订单数', 'Orders that count as many'],
  journalDays: ['記録を残す日数', '기록 보관 일수', '记录保留天数', 'Days of the journal'],
  templates: ['定型文', '문구', '模板', 'Texts'],
  notifications: ['通知', '알림', '通知', 'Notifications'],
  quietHours: ['知らせない時間', '알리지 않는 시간', '免打扰时间', 'Quiet hours'],
  language: ['言語', '언어', '语言', 'Language'],
  theme: ['明るさ', '밝기', '明暗', 'Light or dark'],
} as const satisfies Record<SettingName | 'templates', readonly [string, string, string, string]>;

/** What each setting of a policy or a file means. A setting without a text does not compile. */
export const settingTexts = {
  language: [
    '表示する言語（console＝QSMに合わせる、ja、ko、zh、en）',
    '표시 언어 (console = QSM에 맞춤, ja, ko, zh, en)',
    '显示语言（console＝跟随QSM，ja、ko、zh、en）',
    'Language: console (the same as QSM), ja, ko, zh or en',
  ],
  levels: [
    'ルールごとのレベル（off、info、warn、block）。書いたルールだけが固定されます。',
    '규칙별 수준(off, info, warn, block). 적은 규칙만 고정됩니다.',
    '各规则的级别（off、info、warn、block）。仅固定写明的规则。',
    'Level by rule: off, info, warn or block. Only the rules that are named are locked.',
  ],
  bulkFrom: [
    '大量キャンセルとみなす件数（2〜1000）',
    '대량 취소로 보는 건수(2~1000)',
    '视为大量取消的订单数（2～1000）',
    'From how many orders it counts as many at once (2 to 1000)',
  ],
  goOn: [
    '理由を書けば「不可」の操作も進められるか（true、false）',
    '이유를 적으면 ‘불가’ 작업도 진행할 수 있는지(true, false)',
    '写明理由后能否继续“不可”的操作（true、false）',
    'Whether a reason is enough to go on with “Not allowed” (true, false)',
  ],
  journalDays: [
    '記録を残す日数（1〜3650）',
    '기록 보관 일수(1~3650)',
    '记录保留天数（1～3650）',
    'Days that the journal is kept (1 to 3650)',
  ],
  notifications: [
    '通知：オン・オフ、朝の時刻（書かなければなし）、何分前（5つまで）',
    '알림: 켜기·끄기, 아침 시각(적지 않으면 없음), 몇 분 전(5개까지)',
    '通知：开关、早间时间（不写则无）、提前分钟数（最多5个）',
    'Notifications: on or off, time of the morning summary (left out: none), minutes before (up to five)',
  ],
  quietHours: [
    '知らせない時間（日本時間）',
    '알리지 않는 시간(일본 시간)',
    '免打扰时间（日本时间）',
    'Quiet hours, in Japan’s time',
  ],
  theme: [
    '明るさ（system、light、dark）',
    '밝기(system, light, dark)',
    '明暗（system、light、dark）',
    'Light or dark: system, light or dark',
  ],
  templates: [
    '販売店の定型文の一覧。1件に name、use（message、memo、refusal、withdrawal）、body。message には title も。',
    '판매점 문구 목록. 한 건에 name, use(message, memo, refusal, withdrawal), body. message에는 title도.',
    '店铺模板列表。每个含 name、use（message、memo、refusal、withdrawal）、body；message 还需 title。',
    'The shop’s texts, each with name, use (message, memo, refusal or withdrawal) and body; a message with a title, too.',
  ],
} as const satisfies Record<SettingName | 'templates', readonly [string, string, string, string]>;
