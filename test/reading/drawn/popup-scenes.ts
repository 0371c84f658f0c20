import { area, mark, number, type Scene, select } from './scene';

export const message: Scene = {
  path: `Popup/Callcenter/pop_MessageSend.aspx?contr_no=${number}&from=DELIVERY`,
  detail: (brush) => {
    const { say, style } = brush;
    return (
      style.section(
        say('messagePopup.title'),
        style.block([
          {
            label: say('messagePopup.category'),
            html: select('category', ['配送', say('messagePopup.category.cancel'), '商品'], 1),
            field: true,
          },
          {
            label: say('messagePopup.subject'),
            html: `<input type="text" ${mark('title')} value="ご注文について">`,
            field: true,
          },
        ]),
      ) +
      `<div>${area('body', '品切れのためキャンセルいたします。', 'name="memo_contents"')}</div>` +
      `<p>翻訳 <select><option>JAPANESE</option></select> >> <select><option>ENGLISH</option></select> <textarea readonly name="trans"></textarea></p>` +
      `<p>${style.button(say('messagePopup.submit'), mark('send-message'), 'btn_send_Onclick')}</p>`
    );
  },
  expected: () => ({
    screen: 'message',
    order: { number },
    actions: {
      'send-message': {
        category: 'cancel-refund',
        title: 'ご注文について',
        body: '品切れのためキャンセルいたします。',
      },
    },
  }),
};

export const refund: Scene = {
  path: 'Popup/Claim/pop_RefundConfirm.aspx',
  detail: (brush) => {
    const { say, style } = brush;
    const ask = (name: string, yes: string, no: string) =>
      `${style.radio(name, say('refundPopup.yes'), `value="Y" ${yes} ${mark(name)}`)} ${style.radio(name, say('refundPopup.no'), `value="N" ${no}`)}`;
    return (
      style.section(
        say('refundPopup.title'),
        style.block([{ label: say('claimPanel.orderNumber'), html: style.shown(number) }]),
      ) +
      `<p>${say('refundPopup.received')} ${ask('received', '', 'checked')}</p><p>${say('refundPopup.approve')} ${ask('approved', '', '')}</p>` +
      `<p>${style.button(say('refundPopup.submit'), mark('confirm-refund'), 'btn_ok_Onclick')} ${style.button(say('refundPopup.dismiss'), mark('dismiss'), 'btn_close_Onclick')}</p>`
    );
  },
  expected: () => ({
    screen: 'refund',
    order: { number },
    actions: { 'confirm-refund': { received: false, approved: null } },
  }),
};

const counters = ['cancel-requested', 'return-requested', 'exchange-requested', 'cancelling', 'returning'];
export const home: Scene = {
  path: 'Default.aspx',
  detail: ({ say }) =>
    `<table><tbody>${counters.map((id) => `<tr><td>${say(`homeCounters.${id}`)}</td><td><a href="#">3</a></td></tr>`).join('')}</tbody></table>`,
  expected: () => ({ screen: 'home', order: {}, actions: {} }),
};
