import type { ComponentType } from 'preact';

/** The chapters in the order of the contents. Each is loaded when it is opened. */
export const chapters = {
  welcome: {
    name: ['はじめに', '시작하기', '入门', 'First steps'],
    load: () => import('./welcome'),
  },
  rules: {
    name: ['ルールブック', '규칙집', '规则手册', 'Rulebook'],
    load: () => import('./rulebook/rulebook'),
  },
  look: {
    name: ['言語と表示', '언어와 표시', '语言与显示', 'Language and look'],
    load: () => import('./look'),
  },
  deadlines: {
    name: ['期限と通知', '기한과 알림', '期限与通知', 'Deadlines and notifications'],
    load: () => import('./deadlines'),
  },
  templates: {
    name: ['自分の定型文', '내 문구', '自己的模板', 'Own texts'],
    load: () => import('./templates/templates'),
  },
  journal: {
    name: ['記録', '기록', '记录', 'Journal'],
    load: () => import('./journal/journal'),
  },
  report: {
    name: ['月のまとめ', '월간 정리', '月度汇总', 'Month’s report'],
    load: () => import('./report/report'),
  },
  data: {
    name: ['データ', '데이터', '数据', 'Data'],
    load: () => import('./data'),
  },
  shop: {
    name: ['販売店の共通設定', '판매점 공통 설정', '店铺统一设置', 'Shop policy'],
    load: () => import('./shop'),
  },
  capture: {
    name: ['画面の構造を保存', '화면 구조 저장', '保存页面结构', 'Save a page’s structure'],
    load: () => import('./capture'),
  },
  keys: {
    name: ['ショートカット', '단축키', '快捷键', 'Shortcuts'],
    load: () => import('./keys'),
  },
} as const satisfies Record<
  string,
  {
    name: readonly [string, string, string, string];
    load: () => Promise<{ default: ComponentType }>;
  }
>;

export type ChapterId = keyof typeof chapters;
export const chapterIds: readonly ChapterId[] = [
  'rules',
  'look',
  'deadlines',
  'templates',
  'journal',
  'report',
  'data',
  'shop',
  'capture',
  'keys',
  'welcome',
];
export const chapterOf = (hash: string): ChapterId => chapterIds.find((id) => `#${id}` === hash) ?? 'rules';
