import { template } from './template';

export default template({
  id: 'withdrawal-reason-again',
  use: 'withdrawal',
  fits: {
    actions: ['rerequest-withdrawal'],
    claimTypes: ['cancel', 'return', 'exchange'],
    claimStatuses: ['withdrawal-held'],
  },
  source: [{ guide: '002', place: '§4.4' }],
  name: {
    ja: '撤回の再要請の理由',
    ko: '철회 재요청 사유',
    zh: '再次申请撤回的理由',
    en: 'Why we ask again',
  },
  body: '先日はご回答いただき、誠にありがとうございました。あらためてメッセージにて当店の事情をご案内いたしましたので、ご確認のうえ、撤回をご了承くださいますようお願いいたします。',
  gloss: {
    ko: {
      body: '지난번에 답변해 주셔서 진심으로 감사합니다. 쪽지로 저희 사정을 다시 안내해 드렸으니 확인하신 후 철회에 동의해 주시기 바랍니다.',
    },
    zh: {
      body: '感谢您日前的答复。我们已通过纸条再次说明了本店的情况，请您确认后，同意撤回申请。',
    },
    en: {
      body: 'Thank you very much for your earlier answer. We have explained our situation again in a message. Please read it and agree to the withdrawal.',
    },
  },
});
