import { describe, expect, it } from 'vitest';
import { judge } from '../../rules';
import { attempt, context } from './domain';

describe('refusal-not-for-own-delay', () => {
  const refused = (text: string) =>
    judge(attempt('refuse-cancel', { claim: {}, form: { reason: 'other', text } }), context).findings.some(
      ({ rule }) => rule === 'refusal-not-for-own-delay',
    );

  it.each([
    '入荷が遅れておりますので今しばらくお待ちください',
    '生産遅延のため発送までお時間をいただいております',
    'まだ発送しておりません。仕入れが遅れています',
    '在庫切れのため入荷待ちです',
    '发货延迟，请耐心等待',
    '입고 지연으로 발송이 늦어지고 있습니다',
    'メーカーからの入荷が予定より遅れております',
    '商品の到着が遅れているため、まだお送りできません',
    'お届けが遅くなり申し訳ございません。今週中に発送します',
    'ご発送が遅くなり申し訳ございません',
    '納期が大幅に遅れております',
    '発送予定日が来週に延びております',
    '商品の準備に時間がかかっております',
    '在庫の確保に時間がかかっています',
    '通関に時間がかかっております',
    '海外倉庫からの到着を待っております',
    '完成が遅れております',
    '生産が追いついておりません',
    '生産延误，发货会晚几天',
    '因为缺货，需要等待到货',
    '상품 입고가 늦어져서 기다려 주세요',
    'Production is delayed, please wait',
    'We are waiting for the factory',
    'Production takes longer than expected',
  ])('hears the shop’s own delay in 「%s」', (text) => {
    expect(refused(text)).toBe(true);
  });

  it.each([
    'ご注文の商品はすでに発送しております',
    'すでに発送済みですが、天候により配送が遅れております',
    '発送準備が完了しており、キャンセルに間に合いませんでした',
    '受注製作の商品のため、製作に入っております',
    '已经发货，物流运送延迟',
    '遅延なく発送いたします。発送準備は完了しております',
    '発送が遅れることなく、本日中に発送いたします',
    '発送に遅れはございません',
    '発送は遅れておりません',
    '発送延期はいたしません',
    'ご注文が遅くなりましたが、発送の準備が整っております',
    'キャンセルのご連絡が遅く、すでに出荷作業に入っております',
    '遅くとも本日中に発送いたします',
    '発送が追いついておりますので、本日お送りします',
    '商品は完成しております。到着をお待ちください',
    '欠品なく揃っており、発送準備完了です',
    '品切れではございません。発送準備が完了しております',
    '交通事情によりお届けが遅れる場合がございます',
    '受注製作のため、製作にお時間をいただいております',
    '在庫もございますので本日発送いたします',
    '不缺货，今天发货',
    '지연 없이 발송합니다',
    '배송 지연 없이 발송합니다',
    'Ready to ship without any shipping delay',
    'Already shipped: the delivery is late because of the weather',
  ])('hears none in 「%s」', (text) => {
    expect(refused(text)).toBe(false);
  });
});
