import { info, rule } from '../rule';

export default rule({
  id: 'refusal-means-ship-today',
  actions: ['refuse-cancel'],
  level: 'info',
  source: [
    { guide: '004', place: '§1, §4' },
    { guide: 'U08', place: 'article' },
  ],
  needs: [],
  check: () => info('ship-today', {}, { remedies: [{ kind: 'action', action: 'request-withdrawal' }] }),
});
