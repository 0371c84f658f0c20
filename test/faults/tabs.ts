import { recordKey } from '../../entrypoints/shared/record';
import { entryOf, guards, type Lost, type Trial } from './seat';

const each = 100;

export const tabs: Trial[] = [
  {
    what: 'two windows',
    how: `${each} writes of each kind from both at once, to the same list, and two guards at work: all are there`,
    run: async (seat) => {
      const lost: Lost = [];
      const other = await seat.desk('options.html#rules');
      const say = (page: typeof other, kind: string, payload: unknown) =>
        page.evaluate(
          `chrome.runtime.sendMessage(${JSON.stringify({ to: 'background', kind, payload })}).then(({ done }) => done)`,
        );
      const at = new Date().toISOString();
      const writes = [seat.own(), other].flatMap((page, window) =>
        Array.from({ length: each }, async (_, number) => {
          const id = `window-${window}-${number}`;
          const template = {
            v: 1,
            id: `own-${id}`,
            name: id,
            group: '',
            use: 'message',
            title: '',
            body: '',
            gloss: {},
          };
          const answers = await Promise.all([
            say(page, 'templates.change', { do: 'put', template }),
            say(page, 'journal.write', entryOf(id)),
            say(page, 'record.note', { what: 'refused', order: id, at }),
          ]);
          if (answers.includes(false)) lost.push(`${id} was refused`);
        }),
      );
      await Promise.all(writes);
      const stored = await seat.stored();
      const list = JSON.stringify(stored.templates);
      const journal = new Set((await seat.journal()).map(({ id }) => id));
      for (const window of [0, 1])
        for (let number = 0; number < each; number++) {
          const id = `window-${window}-${number}`;
          if (!list.includes(`"own-${id}"`)) lost.push(`the template of ${id} is gone`);
          if (!journal.has(id)) lost.push(`the entry of ${id} is gone`);
          if (!(recordKey(id) in stored)) lost.push(`the record of ${id} is gone`);
        }
      await other.close();
      const [one, two] = [await seat.console(), await seat.console()];
      for (const page of [one, two]) {
        await page.bringToFront();
        if (!(await seat.refuse(page, 29))) lost.push('29 characters went out of one of two windows');
      }
      await one.close();
      await two.close();
      return lost;
    },
  },
  {
    what: 'an update in the middle of an open dialog',
    how: 'the dialog stays and answers, what was typed is there, nothing went out; a new page is guarded by the new version',
    run: async (seat) => {
      const lost: Lost = [];
      const page = await seat.console();
      if (!(await seat.refuse(page, 29))) return ['29 characters went out'];
      const before = seat.requests();
      const dialog = page.locator('qsm-guard[data-part="dialog"]').getByRole('alertdialog');
      await dialog.locator('textarea').fill('お客様と電話で確認済み');
      await seat.update();
      await page.bringToFront();
      if (!(await dialog.isVisible())) lost.push('the dialog is gone');
      if ((await dialog.locator('textarea').inputValue()) !== 'お客様と電話で確認済み')
        lost.push('what was typed is gone');
      if (seat.requests() !== before) lost.push('it went out unasked');
      await dialog.locator('[data-go="back"]').click();
      if (await dialog.isVisible()) lost.push('the way back is shut');
      if (!(await seat.refuse(page, 29))) lost.push('after the update the open page lets 29 characters go');
      else {
        await dialog.locator('textarea').fill('お客様と電話で確認済み');
        await dialog.locator('[data-go="on"]').click();
        if (!(await seat.reaches(before + 1))) lost.push('going on does not go on');
      }
      await page.close();
      const kept = await seat.journal();
      if (!kept.some(({ action, went }) => action === 'refuse-cancel' && went === null))
        lost.push('what was stopped before the update is not in the journal');
      return [...lost, ...(await guards(seat))];
    },
  },
];
