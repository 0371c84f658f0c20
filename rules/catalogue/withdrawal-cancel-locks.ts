import { info, rule } from '../rule';

export default rule({
  id: 'withdrawal-cancel-locks',
  actions: ['cancel-withdrawal'],
  level: 'info',
  source: [{ guide: '002', place: '§3 注意' }],
  needs: [],
  check: () => info('locks', {}),
});
