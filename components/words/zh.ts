import type { TimeLeft } from '../timing';
import type { Words } from './words';

const span = ({ days, hours, minutes }: TimeLeft) => {
  if (days > 0) return `${days}天`;
  return [
    ...(hours > 0 ? [`${hours}小时`] : []),
    ...(minutes > 0 || hours === 0 ? [`${minutes}分钟`] : []),
  ].join('');
};

export const zh: Words = {
  product: 'QSM Claim Guard',
  level: { block: '不可', warn: '注意', info: '提示', ok: '没有问题', unchecked: '未检查' },

  stopped: {
    block: (action) => `已拦下“${action}”`,
    warn: (action) => `进行“${action}”前请确认`,
  },
  nothingSent: '还没有提交任何内容，您填写的内容都还在。',
  source: '出处',
  back: '返回修改',
  goOn: '仍要继续',
  goOnAnyway: '写明理由并继续',
  reason: '仍要继续的理由',
  reasonHint: '这个理由只保存在本机的记录里。',
  reasonMissing: (least) => `要继续，请写至少${least}个字的理由。`,
  goOnLocked: '按照本店的设置，这项操作不能继续。',

  jumpToField: (field) => `前往“${field}”`,
  chooseAction: (action) => `改为“${action}”`,
  insertTemplate: (name) => `填入模板“${name}”`,
  copyInquiry: (name) => `复制给Qoo10的咨询“${name}”`,

  notReadable: '未检查：没能从页面读到',
  showOnPage: '在页面上查看',
  ruleCrashed: '检查时出了问题',
  and: '、',

  panelTitle: '操作前检查',
  open: '展开',
  close: '收起',
  details: '详情',
  fewerDetails: '收起详情',
  advised: '指南推荐',
  actionIs: (action, level) => `${action}：${level}`,

  moreCharacters: (n) => `还差${n}个字`,
  tooManyCharacters: (n) => `多了${n}个字`,
  enough: '字数已够',

  banner: {
    missing: '这个页面有一部分没能检查',
    missingParts: (parts) => `没有找到：${parts}。与此有关的规则没有检查。`,
    off: (why) => `本页的防护已关闭：${why}`,
    offWhy: {
      fault: '检查时出了问题，所以没有拦截，直接放行了',
      slow: '检查用时过长，所以没有拦截，直接放行了',
      often: '已出现三次问题，重新加载之前不再检查本页',
      settings: '已在设置中关闭',
    },
    reload: '扩展程序已更新',
    reloadWhy: '防护仍在工作。方便的时候请重新加载这个标签页。',
    reloadNow: '重新加载',
    dismiss: '缩小',
    show: '展开防护提示',
  },

  time: {
    left: (left) => `还剩${span(left)}`,
    opensIn: (left) => `${span(left)}后可以进行`,
    passed: (since) => `已过期${span(since)}`,
    open: '现在可以进行',
    openAtRisk: '今天可能仍被拒绝',
    dueToday: '今天截止',
    until: (day) => `${day}截止`,
    from: (day) => `${day}起`,
    certainty: { exact: '确定', edge: '当天可能仍被拒绝', estimate: '估计' },
    milestone: {
      today: (what) => `今天截止：${what}`,
      hour: (what) => `剩余不到1小时：${what}`,
      passed: (what) => `已过期：${what}`,
    },
  },

  deadlines: {
    chip: (total, today) => (today > 0 ? `期限 ${total} 条(今天 ${today} 条)` : `期限 ${total} 条`),
    title: '期限',
    soonestFirst: '按期限先后',
    onlyToday: '只看今天截止的',
    noneToday: '今天没有截止的',
    none: '没有带期限的订单',
    order: (number) => `订单 ${number}`,
    more: (n) => `显示其余${n}条`,
    consoleDiffers: (day) => `QSM页面上显示为${day}，以页面上的日期为准。`,
  },

  templates: {
    title: '模板',
    search: '查找模板',
    fitting: '适合这项操作的',
    others: '其他',
    nothing: '没有找到',
    found: (n) => `${n}个`,
    keys: '用↑↓选择，Enter填入，Esc关闭',
    buyerReads: '买家将收到的内容',
    subject: '标题',
    gloss: '意思',
    length: (n, most) => (most === null ? `${n}个字` : `${n}/${most}个字`),
    stillAsked: (blanks) => `填入前会询问：${blanks}`,
    fillIn: (name) => `“${name}”的空白处`,
    fillInHint: '这些内容没能从页面读到，只需填写一次。',
    fillInMissing: (blank) => `请填写“${blank}”。`,
    next: '下一步',
    cancel: '返回',
    overwrite: '输入框里已经有内容',
    overwriteHint: '要怎么处理？填入之后也可以用Ctrl+Z恢复。',
    yours: '已输入的内容',
    replace: '替换为模板',
    insert: '插入到光标处',
    inserted: '已填入',
    undoHint: '在输入框里按Ctrl+Z可以恢复。',
    done: '关闭',
    open: '模板',
    several: (n) => `模板（${n}单）`,
    openHint: '插入现成的日语文本（Alt+T）',
    own: '自己的模板',
    more: (n) => `还有${n}个，请输入关键词缩小范围`,
    copied: '已复制',
    copyFailed: '复制失败，请选中文本后手动复制。',
    reload: '无法加载模板，请刷新页面。',
    progress: (done, all) => `已复制 ${done}/${all}`,
    nextOrder: '下一个订单',
    copy: '复制',
  },

  inquiries: {
    path: '咨询分类',
    attach: '需要附上',
    copy: '复制咨询内容',
    copied: '已复制',
    copyFailed: '没能复制。请选中文字后自行复制。',
  },

  notice: {
    told: (when) => `已通知买家（${when}）`,
    toldHow: (when, how) => `已通知买家（${when}，${how}）`,
    notYet: '还没有通知买家',
    write: '选择通知内容',
    another: '已用其他方式通知',
    how: '是怎样通知的？',
    save: '记录',
  },
};
