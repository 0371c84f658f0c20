import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk/desk';
import { useLines } from '../desk/lines';
import saveFile from '../desk/save-file';
import { settingNames } from '../shared/default-settings';
import { onTemplates } from '../shared/on-templates';
import { loadSharedTemplates, loadTemplates } from '../shared/own-templates';
import { messageOf } from '../shared/problem';
import type { SettingName, Settings } from '../shared/settings';
import { dropShopFile, takeShopFile, writeShopFile } from '../shared/take-shop-file';
import FileButton from './file-button';
import OriginNote from './origin-note';
import { SettingProblems } from './problems';
import { shopLines as lines, partNames, settingTexts } from './shop-lines';
import { useUnreadable } from './unreadable';

/** What an administrator writes, letter for letter. */
const examples: { readonly [K in SettingName]: Settings[K] } & { templates: readonly object[] } = {
  language: 'ja',
  levels: { 'refusal-other-explained': 'block', 'buyer-notified-first': 'block' },
  bulkFrom: 10,
  goOn: false,
  journalDays: 365,
  notifications: { on: true, morning: '09:00', minutesBefore: [120, 30] },
  quietHours: { on: true, from: '23:00', to: '08:00' },
  theme: 'system',
  templates: [
    { name: '梱包のご案内', use: 'message', title: 'ご注文について', body: 'ご注文番号：{{orderNumber}}' },
  ],
};

type Part = SettingName | 'templates';
const allParts: readonly Part[] = [
  'levels',
  'goOn',
  'bulkFrom',
  'journalDays',
  'templates',
  'notifications',
  'quietHours',
  'language',
  'theme',
];
/** What a shop decides; language and look are each seat's own unless it is wanted otherwise. */
const atFirst: readonly Part[] = ['levels', 'goOn', 'bulkFrom', 'journalDays', 'templates'];

type Texts = Awaited<ReturnType<typeof loadSharedTemplates>>;

/** The same settings for every seat of a shop: by a policy, or by a file where no administrator is. */
export default function Shop() {
  const line = useLines(lines);
  const textOf = useLines(settingTexts);
  const { effective } = useDesk();
  const whereOf = useUnreadable();
  const partName = useLines(partNames);
  const [said, setSaid] = useState('');
  const [parts, setParts] = useState<readonly Part[]>(atFirst);
  const [texts, setTexts] = useState<Texts | null>(null);
  useEffect(() => {
    const read = () => void loadSharedTemplates().then(setTexts);
    read();
    return onTemplates(read);
  }, []);
  if (!texts) return null;
  const { shared, problems } = texts;
  const origins = [
    ...Object.values({ ...effective.from, ...effective.levelsFrom }),
    ...shared.map(({ from }) => from),
  ];
  const hasFile = origins.includes('shop-file');

  const take = async (text: string) => {
    const taken = await takeShopFile(text);
    setSaid(taken.done ? line('taken') : `${line('notTaken')} ${whereOf(taken)}`);
  };
  const drop = () =>
    dropShopFile()
      .then(() => setSaid(line('dropped')))
      .catch((error: unknown) => setSaid(`${line('notTaken')} ${messageOf(error)}`));
  const write = async () => {
    const own = parts.includes('templates') ? (await loadTemplates()).templates : [];
    const given = parts.includes('templates') ? shared.map(({ template }) => template) : [];
    const texts = [...given, ...own].map(({ id: _, ...text }) => text);
    const settings = Object.fromEntries(
      settingNames.filter((name) => parts.includes(name)).map((name) => [name, effective.settings[name]]),
    );
    saveFile('qsm-claim-guard-shop.json', 'application/json', [writeShopFile(settings, texts)]);
  };
  const toggle = (name: Part) =>
    setParts(parts.includes(name) ? parts.filter((each) => each !== name) : [...parts, name]);
  return (
    <>
      <p>{line('intro')}</p>
      <h3>{line('file')}</h3>
      <p class="hint">{line('fileHint')}</p>
      <div class="row">
        <FileButton label={line('take')} onText={(text) => void take(text)} />
        {hasFile && (
          <button type="button" onClick={() => void drop()}>
            {line('drop')}
          </button>
        )}
      </div>
      <p class="said" role="status">
        {said}
      </p>
      <SettingProblems problems={problems} />
      <fieldset class="group">
        <legend>{line('parts')}</legend>
        <div class="row">
          {allParts.map((name) => (
            <label key={name} class="tick">
              <input type="checkbox" checked={parts.includes(name)} onChange={() => toggle(name)} />
              <span>{partName(name)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="row">
        <button type="button" disabled={parts.length === 0} onClick={() => void write()}>
          {line('write')}
        </button>
      </div>
      <h3>{line('policy')}</h3>
      <p class="hint">{line('policyHint')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else to focus */}
      <section class="table-box" tabIndex={0} aria-label={line('policy')}>
        <table class="policy">
          <thead>
            <tr>
              <th scope="col">{line('name')}</th>
              <th scope="col">{line('meaning')}</th>
              <th scope="col">{line('example')}</th>
              <th scope="col">{line('now')}</th>
            </tr>
          </thead>
          <tbody>
            {settingNames.map((name) => (
              <tr key={name} data-setting={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{textOf(name)}</td>
                <td>
                  <code>{JSON.stringify(examples[name])}</code>
                </td>
                <td>
                  <code>{JSON.stringify(effective.settings[name])}</code>
                  <OriginNote from={effective.from[name]} />
                </td>
              </tr>
            ))}
            <tr data-setting="templates">
              <th scope="row">
                <code>templates</code>
              </th>
              <td>{textOf('templates')}</td>
              <td>
                <code>{JSON.stringify(examples.templates)}</code>
              </td>
              <td>
                {line('texts')(shared.length)}
                {[...new Set(shared.map(({ from }) => from))].map((from) => (
                  <OriginNote key={from} from={from} />
                ))}
              </td>
            </tr>
          </tbody>
        </table>
      </section>
      <p class="hint">{line('where')}</p>
    </>
  );
}
