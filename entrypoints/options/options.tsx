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
      // A chapter that is opened by its link is read from its title on.
      if (mine > 1) title.current?.focus();
    };
    void open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);

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
      <main>
        {shown && (
          <>
            <h2 ref={title} tabIndex={-1} class="chapter-title">
              {name(shown.id)}
            </h2>
            <Problems />
            {shown.id !== 'welcome' && (
              <WeakenedLine
                onShow={() => {
                  location.hash = 'rules';
                  document.querySelector('[data-weakened-rule]')?.scrollIntoView({ block: 'center' });
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
