import { escaped } from '../html';
import { word } from '../words/words';
import { ROOT, type Shown, shell } from './shell';

/** Where a session that has run out lands. */
export const loginPage = (visit: Shown): string => {
  const say = (key: string) => escaped(word(key, visit.language));
  return shell(visit, {
    title: word('login.title', visit.language),
    isPopup: true,
    body: `<form class="login card" method="post" action="${ROOT}/Login.aspx"><h3>${say('login.title')}</h3><p class="note">${say('login.expired')}</p><label>${say('login.id')}<input name="id"></label><label>${say('login.password')}<input name="password" type="password"></label><button class="btn">${say('login.title')}</button></form>`,
  });
};
