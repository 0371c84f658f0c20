import { template } from './template';

export default template({
  id: 'withdrawal-reason-cancel',
  use: 'withdrawal',
  fits: {
    actions: ['request-withdrawal', 'rerequest-withdrawal'],
    claimTypes: ['cancel'],
    claimStatuses: ['cancel-requested', 'withdrawal-held'],
  },
  source: [{ guide: '002', place: '§1.2' }],
  name: {
    ja: 'キャンセルの撤回理由',
    ko: '취소 철회 사유',
    zh: '撤回取消的理由',
    en: 'Why the cancel should be withdrawn',
  },
  body: 'ご注文の商品はすでに発送の手配が進んでおり、キャンセルをお受けすることが難しい状況でございます。[[送り状番号は{{trackingNumber}}です。]]誠に恐れ入りますが、キャンセル要請の撤回をご了承くださいますようお願いいたします。',
  gloss: {
    ko: {
      body: '주문하신 상품은 이미 발송 준비가 진행되어 취소해 드리기 어려운 상황입니다. [[송장번호는 {{trackingNumber}}입니다. ]]죄송하지만 취소요청 철회에 동의해 주시기 바랍니다.',
    },
    zh: {
      body: '您订购的商品已在安排发货，较难为您取消。[[运送单号为{{trackingNumber}}。]]非常抱歉，恳请您同意撤回取消申请。',
    },
    en: {
      body: 'Shipping of your item is already under way and it is difficult for us to cancel. [[The tracking number is {{trackingNumber}}. ]]We are sorry, and ask you to agree to withdraw the cancel request.',
    },
  },
});
