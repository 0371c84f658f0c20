import type { PrivacyTexts } from './privacy-texts';

export const texts: PrivacyTexts = {
  title: '关于数据的处理',
  lead: '本扩展不会向任何地方发送数据。没有账号，不收集使用情况，也没有广告。',
  network: '网络',
  networkText:
    "程序中没有任何联网代码。扩展自身的页面也由浏览器机制（Content Security Policy 的 connect-src 'none'）禁止联网。",
  reads: '读取的内容',
  readsText:
    '只读取 https://qsm.qoo10.jp 的页面，在其他网站不会运行。客户的姓名、电话、邮箱、邮编和地址只用于当场比对正在填写的文字中是否含有，不会保存在任何地方。',
  keeps: '保存在本机的内容',
  keepsText: '只保存在您的浏览器中，也不会与其他设备同步。',
  what: '内容',
  long: '期限',
  settings: '设置',
  settingsText: '语言、规则级别、通知等您选择的值；如读取过店铺设置文件，也包括其内容。',
  own: '自己的模板',
  ownText: '您写的原文。',
  journal: '操作记录',
  journalText:
    '时间、操作种类、订购号码、判定与规则名、之后如何处理，以及继续时写的理由。理由中的电话、邮箱、邮编等数字会替换为＊＊＊。姓名可能无法替换，请不要填写。',
  record: '订单记录',
  recordText:
    '订购号码，以及通知客户的时间和方式、拒绝取消的时间、申请撤回和取消撤回申请的时间，最后一次出错的操作种类和时间。如写明以其他方式通知，也包括所写内容（电话等同样替换为＊＊＊，姓名可能会留下）。',
  deadlines: '期限',
  deadlinesText: '订购号码、期限的种类与时间、最后看到的页面。',
  working: '运行所需的值',
  workingText:
    'QSM 的显示语言、各页面未能读取和已读取的项目名称、上次提醒的时间和期限种类、上次提交操作的时间、正要通知的订购号码，以及扩展自身的文字。已提交操作的种类、订购号码和状态保留到得知结果为止，最长到关闭浏览器。本机时钟与 QSM 时间的差也保留到关闭浏览器。损坏而无法使用的设置等会另行保留，以免丢失。',
  untilDeleted: '直到您清除',
  days: (n: number) => `${n}天（可在设置中更改）`,
  settled: (n: number) => `处理完后${n}天（可在设置中更改）`,
  remove: '如何清除',
  removeText:
    '在设置的“数据”中点击“全部清除”，以上内容会全部删除；只清除操作记录可在“记录”中进行。卸载扩展也会全部删除。已导出的文件仍会留在您的电脑上。',
  leaves: '何时会离开浏览器',
  leavesText:
    '只有在您自己点击时。导出和打印到您的电脑，复制的文字进入剪贴板。期限提醒只把订购号码和期限种类交给电脑的通知功能（可在设置中关闭）。',
  permissions: '权限',
  permissionsList: [
    'storage：保存以上内容',
    'alarms：在期限时刻运行',
    'notifications：提醒期限',
    'sidePanel（Chrome、Edge）：打开侧边栏',
    '在 qsm.qoo10.jp 上运行：读取页面并检查操作',
  ],
  version: (v: string) => `本说明适用于版本 ${v}。`,
  toSettings: '打开设置的“数据”',
};
