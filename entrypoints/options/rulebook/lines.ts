import { unreadLines } from '../../desk/unread';

export const lines = {
  intro: [
    'Qoo10の公式ガイドから作ったルールです。「不可」は操作を止め、「注意」は一度だけ確認し、「参考」は知らせるだけです。',
    'Qoo10 공식 가이드를 바탕으로 만든 규칙입니다. ‘불가’는 작업을 멈추고, ‘주의’는 한 번 확인하며, ‘참고’는 알려 주기만 합니다.',
    '根据Qoo10官方指南制定的规则。“不可”会拦下操作，“注意”会提醒一次，“提示”只作说明。',
    'Rules drawn from Qoo10’s official guides. “Not allowed” stops the action, “Caution” asks once, “Note” only tells.',
  ],
  search: ['ルールをさがす', '규칙 찾기', '搜索规则', 'Search the rules'],
  nothing: ['見つかりませんでした。', '찾지 못했습니다.', '没有找到。', 'Nothing found.'],
  other: ['そのほか', '기타', '其他', 'Others'],
  level: ['レベル', '수준', '级别', 'Level'],
  off: ['オフ', '끄기', '关闭', 'Off'],
  own: [
    (level: string) => `${level}（ガイドどおり）`,
    (level: string) => `${level}(가이드 기준)`,
    (level: string) => `${level}（按指南）`,
    (level: string) => `${level} (guides)`,
  ],
  weakened: [
    'ガイドでは「不可」です',
    '가이드에서는 ‘불가’입니다',
    '指南中为“不可”',
    'The guides say “Not allowed”',
  ],
  actions: ['対象の操作：', '대상 작업: ', '适用操作：', 'Applies to: '],
  never: ['まだ出ていません', '아직 나온 적 없음', '尚未出现过', 'Has not come up yet'],
  unread: unreadLines.journal,
  counting: ['数えています', '세는 중', '正在统计', 'Counting'],
  history: [
    (spoke: number, back: number, on: number) => `${spoke}回表示・戻った${back}回・進んだ${on}回`,
    (spoke: number, back: number, on: number) => `${spoke}회 표시 · 돌아감 ${back}회 · 진행 ${on}회`,
    (spoke: number, back: number, on: number) => `出现${spoke}次 · 返回${back}次 · 继续${on}次`,
    (spoke: number, back: number, on: number) =>
      `Came up ${spoke === 1 ? 'once' : `${spoke} times`} · went back ${back} · went on ${on}`,
  ],
  goOn: [
    '理由を書けば「不可」でも進める',
    '이유를 적으면 ‘불가’ 작업도 진행할 수 있음',
    '写明理由后可继续“不可”的操作',
    'Let me go on with “Not allowed” by writing a reason',
  ],
  goOnHint: [
    'オフにすると、このパソコンでは「不可」の操作を進められません。',
    '끄면 이 컴퓨터에서는 ‘불가’ 작업을 진행할 수 없습니다.',
    '关闭后，本机无法继续“不可”的操作。',
    'When off, such actions can’t be sent from this computer at all.',
  ],
  bulkFrom: [
    '大量キャンセルとみなす件数',
    '대량 취소로 보는 건수',
    '视为大量取消的订单数',
    'Orders that count as many at once',
  ],
  reset: [
    'すべてガイドどおりに戻す',
    '모두 가이드 기준으로 되돌리기',
    '全部恢复为指南级别',
    'All back to the guides’ levels',
  ],
} as const;
