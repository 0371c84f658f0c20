import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import openJournal from '../shared/journal';
import { current } from '../shared/own-template';
import { consoleTime } from '../shared/page-clock';
import bell, { alarmName } from './bell';
import handlers from './handlers';
import layWords from './lay-words';
import listen from './listen';
import oneWriter from './one-writer';
import { openSidePanel, welcome } from './open-pages';
import { migrateTemplates } from './template-keeper';
import tidy from './tidy';
import underWay from './under-way';

export default defineBackground({
  type: 'module',
  // Everything is listened for before anything is awaited: a worker is woken only for what it asked for at once.
  main: () => {
    const clock = { now: () => new Date(), steady: () => performance.now() };
    const journal = openJournal();
    const write = oneWriter();
    const ring = bell(clock);
    const look = async () => {
      // A clock that is a year ahead would have everything thrown away.
      const now = await consoleTime(clock.now());
      await Promise.allSettled([ring.look(), tidy(journal, now, write)]);
    };

    const actions = underWay(clock.now);
    listen(handlers({ journal, write, ring, actions, now: clock.now }));
    browser.runtime.onInstalled.addListener(look);
    browser.runtime.onInstalled.addListener(welcome);
    browser.commands.onCommand.addListener(openSidePanel);
    browser.runtime.onStartup.addListener(look);
    browser.alarms.onAlarm.addListener(({ name }) => (name === alarmName ? look() : undefined));
    browser.storage.onChanged.addListener((changes, area) => {
      const isWish = Object.keys(changes).some((key) => key.startsWith('settings.') || key === 'shopFile');
      if (area === 'managed' || (area === 'local' && isWish)) void look();
    });
    browser.notifications.onClicked.addListener(ring.openConsole);
    // The words of a version are laid once; an update, and a reload while developing, may bring others.
    const lay = (anew: boolean) => void write(() => layWords(anew)).catch(() => {});
    browser.runtime.onInstalled.addListener(() => lay(true));
    lay(false);
    void look();
    // A template of an older shape is readable as it is; it is brought up to date once, with a copy kept.
    void write(() => migrateTemplates(current)).catch(() => {});
  },
});
