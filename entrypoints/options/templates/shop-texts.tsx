import { useSpeech } from '../../../components/speech';
import { useLines } from '../../desk/lines';
import type { OwnTemplate } from '../../shared/own-template';
import type { SharedTemplate } from '../../shared/shop-templates';
import OriginNote from '../origin-note';
import { useWords } from './template-words';

const lines = {
  title: ['販売店の共通の定型文', '판매점 공통 문구', '店铺统一模板', 'Your shop’s texts'],
  hint: [
    '販売店で決められた定型文です。ここでは変えられません。複製すると自分の定型文として直せます。',
    '판매점에서 정한 문구입니다. 여기서는 바꿀 수 없으며, 복제하면 내 문구로 고칠 수 있습니다.',
    '由店铺统一设置，无法在此更改。复制后可作为自己的模板修改。',
    'Set for every seat of the shop. They can’t be changed here; a copy becomes one of your own.',
  ],
  copy: ['複製', '복제', '复制一份', 'Duplicate'],
} as const;

type Props = { shared: readonly SharedTemplate[]; onCopy: (template: OwnTemplate) => void };

/** What the shop gives to every seat: to read, with where it comes from, and to start a text of one's own with. */
export default function ShopTexts({ shared, onCopy }: Props) {
  const { words } = useSpeech();
  const line = useLines(lines);
  const useName = useLines(useWords);
  if (shared.length === 0) return null;
  return (
    <section class="stack" aria-label={line('title')}>
      <h3>{line('title')}</h3>
      <p class="hint">{line('hint')}</p>
      <ul class="plain-list">
        {shared.map(({ template, from }) => {
          const { id, name, group, use, title, body } = template;
          return (
            <li key={id} class="row" data-template={id}>
              <details class="grow">
                <summary>
                  {group ? `${group} › ${name}` : name} <span class="hint">{useName(use)}</span>
                </summary>
                <div class="buyer text" lang="ja">
                  {title && <p class="subject">{title}</p>}
                  {body}
                </div>
              </details>
              <OriginNote from={from} />
              <button
                type="button"
                class="quiet"
                aria-label={words.colon(line('copy'), name)}
                onClick={() => onCopy(template)}
              >
                {line('copy')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
