import { browser } from 'wxt/browser';
import { useDesk } from '../desk/desk';
import Header from '../desk/header';
import { useLines } from '../desk/lines';
import { openOptions } from '../desk/places';
import type { Kept } from './kept';
import { lines } from './lines';

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
  const line = useLines(lines);
  const { effective } = useDesk();
  const { journalDays } = effective.settings;
  const long = {
    settings: line('untilDeleted'),
    own: line('untilDeleted'),
    journal: line('days')(journalDays),
    record: line('days')(journalDays),
    deadlines: line('settled')(journalDays),
    working: line('untilDeleted'),
  };
  return (
    <div class="reading plain">
      <Header>
        <button type="button" class="quiet" onClick={() => void openOptions('data')}>
          {line('toSettings')}
        </button>
      </Header>
      <main>
        <section>
          <h2>{line('title')}</h2>
          <p class="lead">{line('lead')}</p>
        </section>
        <section>
          <h2>{line('network')}</h2>
          <p>{line('networkText')}</p>
        </section>
        <section>
          <h2>{line('reads')}</h2>
          <p>{line('readsText')}</p>
        </section>
        <section>
          <h2>{line('keeps')}</h2>
          <p>{line('keepsText')}</p>
          <table class="kept">
            <thead>
              <tr>
                <th scope="col" colSpan={2}>
                  {line('what')}
                </th>
                <th scope="col">{line('long')}</th>
              </tr>
            </thead>
            <tbody>
              {kept.map((each) => (
                <tr key={each} data-kept={each}>
                  <th scope="row">{line(each)}</th>
                  <td>{line(`${each}Text`)}</td>
                  <td>{long[each]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <section>
          <h2>{line('leaves')}</h2>
          <p>{line('leavesText')}</p>
        </section>
        <section>
          <h2>{line('remove')}</h2>
          <p>{line('removeText')}</p>
        </section>
        <section>
          <h2>{line('permissions')}</h2>
          <ul>
            {line('permissionsList').map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <p class="hint">{line('version')(browser.runtime.getManifest().version)}</p>
        </section>
      </main>
    </div>
  );
}
