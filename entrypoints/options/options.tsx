import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../../components/speech';
import Header from '../desk/header';
import { useLines } from '../desk/lines';
import WeakenedLine from '../desk/weakened-line';
import { type ChapterId, chapterIds, chapterOf, chapters } from './chapters';
import Problems from './problems';

const lines = {
  contents: ['設定の目次', '설정 목차', '设置目录', 'Contents'],
  guide: ['使い方ガイド', '사용 가이드', '使用指南', 'Guide'],
  privacy: ['データの扱い', '데이터 처리', '数据处理', 'Privacy'],
} as const;

export default function Options() {
  const { language } = useSpeech();
  const line = useLines(lines);
  const [shown, setShown] = useState<{ id: ChapterId; Chapter: ComponentType } | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLElement>(null);
  /** The rulebook was asked for because of what is weakened in it, and may still be on its way. */
  const wantsWeakened = useRef(false);
  const name = useLines(
    Object.fromEntries(chapterIds.map((id) => [id, chapters[id].name])) as {
      [C in ChapterId]: (typeof chapters)[C]['name'];
    },
  );

  useEffect(() => {
    let turn = 0;
    const open = async () => {
      const mine = ++turn;
      const id = chapterOf(location.hash);
      const loaded = await chapters[id].load();
      if (mine !== turn) return;
      setShown({ id, Chapter: loaded.default });
      if (id !== 'rules') wantsWeakened.current = false;
      // A chapter that is opened by its link is read from its title on.
      if (mine > 1 && !wantsWeakened.current) title.current?.focus();
    };
    void open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);

  const showWeakened = () => {
    if (!wantsWeakened.current || shown?.id !== 'rules') return;
    wantsWeakened.current = false;
    const rule = main.current?.querySelector<HTMLElement>('[data-weakened-rule]') ?? title.current;
    rule?.scrollIntoView({ block: 'center' });
    rule?.focus({ preventScroll: true });
  };
  useEffect(showWeakened, [shown]);

  return (
    <div class="options">
      <Header>
        <a href="/guide.html">{line('guide')}</a>
        <a href="/privacy.html">{line('privacy')}</a>
      </Header>
      <nav class="contents" aria-label={line('contents')}>
        <ul>
          {chapterIds.map((id) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={shown?.id === id ? 'page' : undefined}>
                {name(id)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main ref={main}>
        {shown && (
          <>
            <h2 ref={title} tabIndex={-1} class="chapter-title">
              {name(shown.id)}
            </h2>
            <Problems />
            {shown.id !== 'welcome' && (
              <WeakenedLine
                onShow={() => {
                  wantsWeakened.current = true;
                  location.hash = 'rules';
                  showWeakened();
                }}
              />
            )}
            <shown.Chapter key={language} />
          </>
        )}
      </main>
    </div>
  );
}
