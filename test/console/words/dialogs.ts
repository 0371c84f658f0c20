import labels from './labels.json' with { type: 'json' };
import type { Language } from './words';

/** Ours, where the guides show that a dialog comes and not what it says. Japanese, Chinese, Korean. */
const own: Record<string, [string, string?, string?]> = {
  'confirm.cancel-order': ['キャンセル処理しますか？', '要进行取消处理吗?', '취소처리하시겠습니까?'],
  'confirm.return-order': [
    '返品/払い戻し処理しますか？',
    '要进行退货/退款处理吗?',
    '반품/환불처리하시겠습니까?',
  ],
  'confirm.ship-order': ['発送処理しますか？', '要进行发货处理吗?', '발송처리하시겠습니까?'],
  'confirm.set-ship-date': [
    '発送予定日を登録しますか？',
    '要登记运送预定日吗?',
    '배송예정일을 등록하시겠습니까?',
  ],
  'confirm.approve-cancel': ['キャンセルしますか？', '要取消吗?', '취소하시겠습니까?'],
  'confirm.refuse-cancel': [
    'キャンセルできない状態に限り、キャンセル拒否を選択できます。キャンセルを拒否しますか？',
  ],
  'confirm.request-withdrawal': ['撤回要請をしますか？'],
  'confirm.cancel-withdrawal': ['撤回要請をキャンセルしますか？'],
  'confirm.rerequest-withdrawal': ['撤回の再要請をしますか？'],
  'confirm.accept-return': [
    '返品要請を受付/承認しますか？',
    '要接受退货要求吗?',
    '반품요청을 접수/승인하시겠습니까?',
  ],
  'confirm.return-to-exchange': [
    '交換要請件に変更しますか？',
    '要改为交换处理吗?',
    '교환요청건으로 변경하시겠습니까?',
  ],
  'result.cancel-order': ['キャンセル処理が完了しました。', '取消处理已完成。', '취소처리가 완료되었습니다.'],
  'result.return-order': [
    '返品/払い戻し処理が完了しました。',
    '退货/退款处理已完成。',
    '취소처리가 완료되었습니다.',
  ],
  'result.ship-order': ['発送処理が完了しました。', '发货处理已完成。', '발송처리가 완료되었습니다.'],
  'result.set-ship-date': ['発送予定日を登録しました。', '已登记运送预定日。', '배송예정일을 등록했습니다.'],
  'result.approve-cancel': [
    'キャンセル処理が完了しました。',
    '取消处理已完成。',
    '취소처리가 완료되었습니다.',
  ],
  'result.refuse-cancel': ['キャンセルを拒否しました。'],
  'result.request-withdrawal': ['撤回要請が完了しました。'],
  'result.cancel-withdrawal': ['撤回要請のキャンセルが完了しました。'],
  'result.rerequest-withdrawal': ['撤回の再要請が完了しました。'],
  'result.accept-return': ['返品要請を受け付けました。', '已接受退货要求。', '반품요청을 접수했습니다.'],
  'result.return-to-exchange': [
    '交換要請件に変更しました。',
    '已改为交换处理。',
    '교환요청건으로 변경했습니다.',
  ],
  'result.confirm-refund': ['返金処理が完了しました。', '退款处理已完成。', '환불처리가 완료되었습니다.'],
  'error.session': ['セッションが切れました。', '会话已过期。', '세션이 만료되었습니다.'],
  'error.order': ['注文が見つかりません。', '找不到订单。', '주문을 찾을 수 없습니다.'],
  'error.server': ['処理中にエラーが発生しました。', '处理中发生错误。', '처리 중 에러가 발생했습니다.'],
};

const guides: Record<string, Partial<Record<Language, readonly string[]>>> = labels.dialogs;
const position = { ja: 0, zh: 1, ko: 2 } as const;

/** What a guide shows wins; Japanese stands in where nothing else is known. `N` takes the numbers in turn. */
export const dialog = (
  key: string,
  language: Language,
  numbers: readonly (string | number)[] = [],
): string => {
  const template =
    guides[key]?.[language]?.[0] ?? own[key]?.[position[language]] ?? guides[key]?.ja?.[0] ?? own[key]?.[0];
  if (template === undefined) throw new Error(`no dialog ${key}`);
  let at = 0;
  return template.replace(/N/g, (mark) => String(numbers[at++] ?? mark));
};
