import type { TimeLeft } from '../timing';
import type { Words } from './words';

const span = ({ days, hours, minutes }: TimeLeft) => {
  if (days > 0) return `${days}일`;
  return [
    ...(hours > 0 ? [`${hours}시간`] : []),
    ...(minutes > 0 || hours === 0 ? [`${minutes}분`] : []),
  ].join(' ');
};

export const ko: Words = {
  product: 'QSM Claim Guard',
  level: { block: '불가', warn: '주의', info: '참고', ok: '문제 없음', unchecked: '확인 안 됨' },

  stopped: {
    block: (action) => `'${action}' 실행을 멈췄습니다`,
    warn: (action) => `'${action}' 전에 확인해 주세요`,
  },
  nothingSent: '아직 아무것도 전송되지 않았습니다. 입력한 내용은 그대로 있습니다.',
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

  notReadable: '확인 안 됨: 화면에서 읽지 못했습니다',
  showOnPage: '화면에서 보기',
  ruleCrashed: '확인 중에 문제가 생겼습니다',
  and: ', ',

  panelTitle: '실행 전 확인',
  open: '열기',
  close: '접기',
  details: '자세히',
  fewerDetails: '닫기',
  advised: '가이드 권장',
  actionIs: (action, level) => `${action}: ${level}`,

  moreCharacters: (n) => `${n}자 더`,
  tooManyCharacters: (n) => `${n}자 많습니다`,
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

  time: {
    left: (left) => `${span(left)} 남음`,
    opensIn: (left) => `${span(left)} 뒤 가능`,
    passed: (since) => `기한 지남 (${span(since)} 전)`,
    open: '지금 가능합니다',
    openAtRisk: '오늘은 아직 거절될 수 있음',
    dueToday: '오늘까지',
    until: (day) => `${day}까지`,
    from: (day) => `${day}부터`,
    certainty: { exact: '확정', edge: '당일은 거절될 수 있음', estimate: '예상' },
    milestone: {
      today: (what) => `오늘까지입니다: ${what}`,
      hour: (what) => `1시간도 남지 않았습니다: ${what}`,
      passed: (what) => `기한이 지났습니다: ${what}`,
    },
  },

  deadlines: {
    chip: (total, today) => (today > 0 ? `기한 ${total}건 (오늘 ${today}건)` : `기한 ${total}건`),
    title: '기한',
    soonestFirst: '기한이 가까운 순',
    onlyToday: '오늘까지인 것만',
    noneToday: '오늘까지인 것이 없습니다',
    none: '기한이 있는 것이 없습니다',
    order: (number) => `주문 ${number}`,
    more: (n) => `나머지 ${n}건 보기`,
    consoleDiffers: (day) => `QSM 화면에는 ${day}(으)로 표시됩니다. 화면의 날짜를 따릅니다.`,
  },

  templates: {
    title: '문구',
    search: '문구 찾기',
    fitting: '이 작업에 맞는 문구',
    others: '그 밖의 문구',
    nothing: '찾지 못했습니다',
    found: (n) => `${n}건`,
    keys: '↑↓로 고르고 Enter로 넣기, Esc로 닫기',
    buyerReads: '구매자가 받는 글',
    subject: '제목',
    gloss: '뜻',
    length: (n, most) => (most === null ? `${n}자` : `${n}/${most}자`),
    stillAsked: (blanks) => `넣기 전에 입력받는 것: ${blanks}`,
    fillIn: (name) => `'${name}'의 빈칸`,
    fillInHint: '화면에서 읽지 못한 내용입니다. 한 번만 입력해 주세요.',
    fillInMissing: (blank) => `'${blank}' 칸을 입력해 주세요.`,
    next: '다음',
    cancel: '뒤로',
    overwrite: '이미 입력한 글이 있습니다',
    overwriteHint: '어떻게 할까요? 넣은 뒤에도 Ctrl+Z로 되돌릴 수 있습니다.',
    yours: '입력한 글',
    replace: '문구로 바꾸기',
    insert: '커서 위치에 넣기',
    inserted: '넣었습니다',
    undoHint: '입력란에서 Ctrl+Z를 누르면 되돌아갑니다.',
    done: '닫기',
    open: '문구',
    several: (n) => `문구(${n}건)`,
    openHint: '준비된 일본어 문구 넣기(Alt+T)',
    own: '내 문구',
    more: (n) => `${n}건 더 있습니다. 검색어로 좁혀 주세요`,
    copied: '복사했습니다',
    copyFailed: '복사하지 못했습니다. 문구를 선택해 직접 복사해 주세요.',
    reload: '문구를 불러오지 못했습니다. 페이지를 새로고침해 주세요.',
    progress: (done, all) => `${all}건 중 ${done}건 복사함`,
    nextOrder: '다음 주문',
    copy: '복사',
  },

  inquiries: {
    path: '문의 분류',
    attach: '첨부할 것',
    copy: '문의 글 복사',
    copied: '복사했습니다',
    copyFailed: '복사하지 못했습니다. 글을 선택해서 복사해 주세요.',
  },

  notice: {
    told: (when) => `구매자에게 알림 (${when})`,
    toldHow: (when, how) => `구매자에게 알림 (${when}, ${how})`,
    notYet: '구매자에게 아직 알리지 않았습니다',
    write: '알릴 문구 고르기',
    another: '다른 방법으로 알렸음',
    how: '어떻게 알렸나요?',
    save: '기록하기',
  },
};
