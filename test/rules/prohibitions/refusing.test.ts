import { texts } from '../domain';
import { forbidden } from './forbidden';

forbidden([
  [
    '004 §1 上述情况，店铺无法使用拒绝取消功能',
    'refusal-only-on-request',
    'block',
    'refuse-cancel',
    { claim: {}, order: { status: 'delayed' }, form: { reason: 'shipped' } },
  ],
  [
    '004 §1 接收到顾客的取消申请',
    'refusal-only-on-request',
    'block',
    'refuse-cancel',
    { claim: { status: 'cancelling' }, order: { status: undefined }, form: { reason: 'shipped' } },
  ],
  [
    '004 §3.4 下拉菜单选择理由',
    'refusal-reason-chosen',
    'block',
    'refuse-cancel',
    { claim: {}, form: { reason: null } },
  ],
  [
    '004 §3.4 最少需要填写30文字以上',
    'refusal-other-explained',
    'block',
    'refuse-cancel',
    { claim: {}, form: { reason: 'other', text: texts['29 characters'] } },
  ],
  [
    '004 §3.4 商品延迟·生产出货延迟等店铺原因发货延迟时, 不能作为拒绝取消理由',
    'refusal-not-for-own-delay',
    'warn',
    'refuse-cancel',
    { claim: {}, form: { reason: 'other', text: texts['own delay'] } },
  ],
]);
