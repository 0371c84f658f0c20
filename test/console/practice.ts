import { unshippedRefusals } from './act';
import { wrongs } from './judging/wrongs';
import { roundPage } from './pages/round';
import { ROOT, type Shown } from './pages/shell';
import { html, json, moved, type Reply } from './reply';
import type { World } from './world';

/** For trainers and tests, outside the console's own addresses. */
export const practiceRoute = (
  visit: Shown,
  world: World,
  fields: ReadonlyMap<string, string> | null,
): Reply | null => {
  const isPost = visit.method === 'POST';
  switch (visit.path) {
    case 'practice/round':
      return html(roundPage(visit, world));
    case 'practice/penalties':
      return json([
        ...world.penalties,
        ...unshippedRefusals(world, visit.query.get('end') === '1').map(({ order, place }) => ({
          wrong: 'refused-and-not-shipped',
          weight: wrongs['refused-and-not-shipped'][1],
          place,
          order,
          action: 'refuse-cancel',
          accepted: true,
        })),
      ]);
    case 'practice/requests':
      return json(world.requests);
    case 'practice/expire':
      return { ...moved(`${ROOT}/Default.aspx`), cookie: 'session=expired; Path=/' };
    case 'practice/reset':
      if (!isPost) return json({ ok: false }, 405);
      world.reset();
      return json({ ok: true, today: world.today });
    case 'practice/clock': {
      const days = Number(fields?.get('days'));
      if (!isPost || !Number.isInteger(days) || days < 0 || days > 400) return json({ ok: false }, 400);
      world.pass(days);
      return json({ ok: true, today: world.today });
    }
    default:
      return null;
  }
};
