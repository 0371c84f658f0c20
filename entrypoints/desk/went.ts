/** How an action ended that was looked at, as the journal keeps it. */
export const wentLines = {
  back: ['戻った', '돌아감', '返回', 'Went back'],
  on: ['そのまま進んだ', '그대로 진행', '仍然继续', 'Went on'],
  through: ['そのまま通過', '그대로 통과', '直接通过', 'Let through'],
  open: ['止めたまま', '멈춘 상태', '仍被拦下', 'Still stopped'],
} as const;

/** What the console has said of it then. */
export const cameLines = {
  done: ['完了', '완료', '已完成', 'Done'],
  failed: ['失敗', '실패', '失败', 'Failed'],
  unknown: ['結果不明', '결과 알 수 없음', '结果未知', 'Outcome unknown'],
} as const;
