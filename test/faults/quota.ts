import { entryOf, guards, type Lost, opens, type Trial } from './seat';

export const quota: Trial[] = [
  {
    what: 'no room left in storage',
    how: 'filled to the last kilobyte: refused in words, nothing half written, guard and pages work; with room again all is as before',
    run: async (seat) => {
      const lost: Lost = [];
      await seat.run("chrome.storage.local.set({ 'settings.bulkFrom': 25 })");
      await seat.send('record.note', {
        what: 'refused',
        order: 'quota-before',
        at: new Date().toISOString(),
      });
      const before = await seat.stored();
      await seat.run(`(async () => {
        const free = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse(null));
        for (let size = free, at = 0; size > 16; size = Math.floor(size / 2))
          await chrome.storage.local.set({ ['filler.' + at++]: 'x'.repeat(size) }).catch(() => {});
      })()`);
      const answer = await seat.send('templates.change', {
        do: 'put',
        template: {
          v: 1,
          id: 'own-too-much',
          name: 'a',
          group: '',
          use: 'message',
          title: '',
          body: 'い'.repeat(4000),
          gloss: {},
        },
      });
      if (answer.done) lost.push('a template was taken that has no room');
      else if (answer.detail !== 'disk-full') lost.push(`a full disk is called “${answer.detail}”`);
      lost.push(...(await guards(seat)), ...(await opens(seat)));
      await seat.run(
        "chrome.storage.local.get(null).then((all) => chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('filler.'))))",
      );
      const after = await seat.stored();
      for (const [key, value] of Object.entries(before))
        if (JSON.stringify(after[key]) !== JSON.stringify(value) && !/^(toldUntil|tidiedOn)/.test(key))
          lost.push(`${key} is not as it was`);
      const again = await seat.send('record.note', {
        what: 'refused',
        order: 'quota-after',
        at: new Date().toISOString(),
      });
      if (!again.done) lost.push('with room again nothing is written');
      return lost;
    },
  },
  {
    what: 'no room left for the journal',
    how: 'the browser grants the extension no byte more: refused in words, guard and pages work; with room again it goes on',
    run: async (seat) => {
      const lost: Lost = [];
      await seat.send('journal.write', entryOf('quota-journal-before'));
      const devtools = await seat.context().newCDPSession(seat.own());
      // Node calls the origin of such an address "null".
      const { protocol, host } = new URL(seat.own().url());
      const origin = `${protocol}//${host}`;
      await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      const answer = await seat.send(
        'journal.write',
        entryOf('quota-journal-full', { reason: 'い'.repeat(2000) }),
      );
      if (!answer.done && answer.detail !== 'disk-full')
        lost.push(`a full disk is called “${answer.detail}”`);
      lost.push(...(await guards(seat)), ...(await opens(seat)));
      await devtools.send('Storage.overrideQuotaForOrigin', { origin });
      const again = await seat.send('journal.write', entryOf('quota-journal-after'));
      if (!again.done) lost.push(`with room again: ${again.detail}`);
      const ids = (await seat.journal()).map(({ id }) => id);
      for (const id of ['quota-journal-before', 'quota-journal-after'])
        if (!ids.includes(id)) lost.push(`${id} is gone`);
      if (answer.done && !ids.includes('quota-journal-full')) lost.push('an entry was answered and is gone');
      return lost;
    },
  },
];
