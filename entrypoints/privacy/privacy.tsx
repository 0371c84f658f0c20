import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useSpeech } from '../../components/speech';
import type { Language } from '../../rules/vocabulary';
import { useDesk } from '../desk/desk';
import Header from '../desk/header';
import { openOptions } from '../desk/places';
import type { Kept } from './kept';
import type { PrivacyTexts } from './texts/privacy-texts';

/** One language at a time: the others stay on the disk. */
const load: { readonly [L in Language]: () => Promise<{ texts: PrivacyTexts }> } = {
  ja: () => import('./texts/privacy-ja'),
  ko: () => import('./texts/privacy-ko'),
  zh: () => import('./texts/privacy-zh'),
  en: () => import('./texts/privacy-en'),
};

const kept = [
  'settings',
  'own',
  'journal',
  'record',
  'deadlines',
  'working',
] as const satisfies readonly Kept[];

/** What is read, kept, for how long, and how it goes away: as the code does it. */
export default function Privacy() {
  const { language } = useSpeech();
  const { effective } = useDesk();
  const [texts, setTexts] = useState<PrivacyTexts | null>(null);
  useEffect(() => {
    let isWanted = true;
    void load[language]().then((loaded) => isWanted && setTexts(loaded.texts));
    return () => {
      isWanted = false;
    };
  }, [language]);
  if (!texts) return null;

  const { journalDays } = effective.settings;
  const long = {
    settings: texts.untilDeleted,
    own: texts.untilDeleted,
    journal: texts.days(journalDays),
    record: texts.days(journalDays),
    deadlines: texts.settled(journalDays),
    working: texts.untilDeleted,
  };
  return (
    <div class="reading plain">
      <Header>
        <button type="button" class="quiet" onClick={() => void openOptions('data')}>
          {texts.toSettings}
        </button>
      </Header>
      <main>
        <section>
          <h2>{texts.title}</h2>
          <p class="lead">{texts.lead}</p>
        </section>
        <section>
          <h2>{texts.network}</h2>
          <p>{texts.networkText}</p>
        </section>
        <section>
          <h2>{texts.reads}</h2>
          <p>{texts.readsText}</p>
        </section>
        <section>
          <h2>{texts.keeps}</h2>
          <p>{texts.keepsText}</p>
          <table class="kept">
            <thead>
              <tr>
                <th scope="col" colSpan={2}>
                  {texts.what}
                </th>
                <th scope="col">{texts.long}</th>
              </tr>
            </thead>
            <tbody>
              {kept.map((each) => (
                <tr key={each} data-kept={each}>
                  <th scope="row">{texts[each]}</th>
                  <td>{texts[`${each}Text`]}</td>
                  <td>{long[each]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <section>
          <h2>{texts.leaves}</h2>
          <p>{texts.leavesText}</p>
        </section>
        <section>
          <h2>{texts.remove}</h2>
          <p>{texts.removeText}</p>
        </section>
        <section>
          <h2>{texts.permissions}</h2>
          <ul>
            {texts.permissionsList.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <p class="hint">{texts.version(browser.runtime.getManifest().version)}</p>
        </section>
      </main>
    </div>
  );
}
