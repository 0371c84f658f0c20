import type { Language } from './words';

const words = {
  title: ['練習の結果', '练习结果', '연습 결과'],
  order: ['注文番号', '订购号码', '주문번호'],
  action: ['操作', '操作', '조작'],
  wrong: ['指摘', '问题', '지적'],
  place: ['ガイドの箇所', '指南位置', '가이드 위치'],
  outcome: ['結果', '结果', '결과'],
  went: ['処理された', '已处理', '처리됨'],
  stopped: ['受け付けられなかった', '未被受理', '접수되지 않음'],
  actions: ['件の操作', '次操作', '건의 조작'],
  right: ['件は正しい', '次正确', '건은 올바름'],
  faults: ['件の指摘', '个问题', '건의 지적'],
  none: ['指摘はありません。', '没有问题。', '지적 사항이 없습니다.'],
  end: ['練習を終える', '结束练习', '연습 끝내기'],
  again: ['最初からやり直す', '重新开始', '처음부터 다시'],
} as const;

export const roundWord = (key: keyof typeof words, language: Language): string =>
  words[key][language === 'ja' ? 0 : language === 'zh' ? 1 : 2];
