import type { Words } from './words';

export const ko: Words = {
  product: 'QSM Claim Guard',
  level: { block: '불가', warn: '주의', info: '참고', ok: '문제 없음', unchecked: '확인 안 됨' },

  stopped: {
    block: (action) => `'${action}' 실행을 멈췄습니다`,
    warn: (action) => `'${action}' 전에 확인해 주세요`,
  },
  nothingSent: '아직 아무것도 전송되지 않았습니다. 입력한 내용은 그대로 있습니다.',
  whatToDo: '이렇게 하세요',
  source: '출처',
  back: '돌아가서 고치기',
  goOn: '그대로 진행',
  goOnAnyway: '이유를 남기고 진행',
  reason: '그래도 진행하는 이유',
  reasonHint: '이 이유는 지금 쓰는 컴퓨터의 기록에만 남습니다.',
  reasonMissing: (least) => `진행하려면 이유를 ${least}자 이상 적어 주세요.`,
  goOnLocked: '매장 설정에 따라 이 작업은 그대로 진행할 수 없습니다.',

  jumpToField: (field) => `'${field}' 입력란으로 이동`,
  chooseAction: (action) => `'${action}' 하기`,
  insertTemplate: (name) => `'${name}' 문구 넣기`,
  copyInquiry: (name) => `Qoo10 문의 글 '${name}' 복사`,
  copied: '복사했습니다',

  notChecked: '확인하지 못한 항목',
  notReadable: (facts) => `화면에서 읽지 못함: ${facts}`,
  ruleCrashed: '확인 중에 문제가 생겼습니다',
  and: ', ',

  panelTitle: '실행 전 확인',
  beforeYouPress: '버튼을 누르기 전에 알 수 있는 것',
  open: '열기',
  close: '접기',
  details: '자세히',
  fewerDetails: '닫기',
  advised: '가이드 권장',
  allClear: '막을 이유가 없습니다',
  count: (look, n) => `${ko.level[look]} ${n}건`,
  actionIs: (action, level) => `${action}: ${level}`,

  moreCharacters: (n) => `${n}자 더`,
  enough: '글자 수가 충분합니다',

  banner: {
    missing: '이 화면의 일부를 확인하지 못했습니다',
    missingParts: (parts) => `찾지 못한 것: ${parts}. 이와 관련된 규칙은 확인하지 않았습니다.`,
    off: (why) => `이 화면에서는 가드가 꺼져 있습니다: ${why}`,
    offWhy: {
      fault: '확인 중에 문제가 생겨 작업을 막지 않고 통과시켰습니다',
      slow: '확인이 너무 오래 걸려 작업을 막지 않고 통과시켰습니다',
      often: '문제가 세 번 생겨 새로고침할 때까지 이 화면은 확인하지 않습니다',
      settings: '설정에서 꺼져 있습니다',
    },
    reload: '확장 프로그램이 업데이트되었습니다',
    reloadWhy: '가드는 계속 작동합니다. 편할 때 이 탭을 새로고침해 주세요.',
    reloadNow: '새로고침',
    dismiss: '작게 접기',
    show: '가드 알림 열기',
  },
};
