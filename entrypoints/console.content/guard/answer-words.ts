import type { Action } from '../../../rules/vocabulary';
import { plain } from './dialog-words';
import type { Result } from './outcome';

// 請 asks for something, except in 申請 and 要請, which name what was asked.
const refusals =
  /失敗|エラー|できません|できない|出来ません|ください|不可|切れました|見つかりません|失败|错误|錯誤|不能|无法|無法|找不到|过期|(?<![申要])[请請]|실패|오류|없습니다|하세요|주십시오|주세요|만료|error|fail|cannot|please/i;
const successes =
  /完了|しました|されました|受け付けました|已拒绝|已接受|已登记|已改为|已完成|完成|已处理|成功|완료|성공|했습니다|하였습니다|[리록부]되었습니다/;

/** `送信完了:1, 失敗:0`: the first line counts what reached the buyer, the others are copies of it. */
const counts = (text: string): Result | null => {
  const [first = ''] = text.normalize('NFKC').trim().split('\n');
  const failed = /(?:失敗|失败|실패)\s*:\s*(\d+)/.exec(first)?.[1];
  const sent = /(?:完了|成功|성공)\s*:\s*(\d+)/.exec(first)?.[1];
  if (failed === undefined || sent === undefined) return null;
  return Number(failed) === 0 && Number(sent) > 0 ? 'done' : 'failed';
};

/** What the page says has come of it. `null`: it says nothing that we understand. */
export const resultSaidBy = (text: string, action: Action): Result | null => {
  if (action === 'send-message') {
    const counted = counts(text);
    if (counted) return counted;
  }
  const told = plain(text);
  if (refusals.test(told)) return 'failed';
  return successes.test(told) ? 'done' : null;
};
