/** The console's screens as its menus call them, in the order in which they are listed. */
export const screenNames = {
  claims: ['キャンセル/返品/未受取', '취소/반품/미수취', '取消/退货/未收取', 'Claims'],
  delivery: ['配送管理', '배송관리', '运送管理', 'Delivery'],
  message: ['メッセージの送信', '쪽지 발송', '发送纸条', 'Message'],
  refund: ['返金の確認', '환불 확인', '退款确认', 'Refund confirmation'],
  home: ['ホーム', '홈', '首页', 'Home'],
} as const;

export type ScreenName = keyof typeof screenNames;
export const isScreenName = (screen: string): screen is ScreenName => Object.hasOwn(screenNames, screen);
export const screenIds: readonly ScreenName[] = Object.keys(screenNames).filter(isScreenName);
