import { template } from './template';

export default template({
  id: 'withdrawal-reason-return',
  use: 'withdrawal',
  fits: {
    actions: ['request-withdrawal', 'rerequest-withdrawal'],
    claimTypes: ['return'],
    claimStatuses: ['return-requested', 'withdrawal-held'],
  },
  source: [{ guide: '002', place: '§1.2' }],
  name: {
    ja: '返品の撤回理由',
    ko: '반품 철회 사유',
    zh: '撤回退货的理由',
    en: 'Why the return should be withdrawn',
  },
  body: '返品の件につきまして、メッセージにてご案内いたしました内容でご了承いただけましたら、返品要請の撤回をお願いいたします。ご不明な点がございましたら、メッセージにてお問い合わせください。',
  gloss: {
    ko: {
      body: '반품 건에 대해 쪽지로 안내해 드린 내용으로 괜찮으시다면 반품요청 철회를 부탁드립니다. 궁금한 점이 있으시면 쪽지로 문의해 주세요.',
    },
    zh: {
      body: '关于退货一事，如果您同意我们在纸条中说明的方案，恳请您撤回退货申请。如有疑问，请通过纸条与我们联系。',
    },
    en: {
      body: 'About your return: if you are content with what we proposed in our message, please withdraw the return request. If you have any questions, please send us a message.',
    },
  },
});
