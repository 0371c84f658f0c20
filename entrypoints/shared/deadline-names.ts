import type { DeadlineKind, Language } from '../../rules/vocabulary';

/** Short names, for a line of a notification, a calendar or a table. */
export const kindNames: Readonly<Record<Language, Readonly<Record<DeadlineKind, string>>>> = {
  ja: {
    'withdrawal-lapses': '撤回期限',
    'rerequest-opens': '撤回の再要請が可能',
    'claim-turns-late': 'クレーム処理が遅延になる',
    'ship-by': '発送予定日',
    'ship-after-refusal': 'キャンセル拒否後の当日発送',
    'dispatch-penalty': '発送遅延ペナルティ',
  },
  ko: {
    'withdrawal-lapses': '철회 기한',
    'rerequest-opens': '철회 재요청 가능',
    'claim-turns-late': '클레임 처리 지연으로 전환',
    'ship-by': '발송예정일',
    'ship-after-refusal': '취소 거부 후 당일 발송',
    'dispatch-penalty': '발송 지연 페널티',
  },
  zh: {
    'withdrawal-lapses': '撤回期限',
    'rerequest-opens': '可再次申请撤回',
    'claim-turns-late': '售后处理变为延迟',
    'ship-by': '预定发货日',
    'ship-after-refusal': '拒绝取消后当日发货',
    'dispatch-penalty': '发货延迟扣分',
  },
  en: {
    'withdrawal-lapses': 'Withdrawal request lapses',
    'rerequest-opens': 'Withdrawal can be asked again',
    'claim-turns-late': 'Claim counts as late',
    'ship-by': 'Planned ship date',
    'ship-after-refusal': 'Ship today after refusing',
    'dispatch-penalty': 'Late-dispatch penalty',
  },
};
