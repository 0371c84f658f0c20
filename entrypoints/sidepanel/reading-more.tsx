import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLines } from '../desk/lines';
import { useStored } from '../desk/use-stored';
import type { MarksBook } from '../shared/marks';
import { marksKey, readMarks } from '../shared/marks-book';

const lines = {
  help: [
    '読み取れない画面の構造を保存する',
    '읽지 못하는 화면의 구조 저장',
    '保存无法读取的页面的结构',
    'Save the structure of a page that can’t be read',
  ],
} as const;

/** What has changed on the screens since the last good day, and the way to hand in a page that can't be read. */
export default function ReadingMore() {
  const line = useLines(lines);
  const [first, setFirst] = useState<MarksBook | null>(null);
  const later = useStored<MarksBook | null>(marksKey, null, readMarks);
  const [Changes, setChanges] = useState<ComponentType<{ book: MarksBook }> | null>(null);
  const [CaptureHere, setCaptureHere] = useState<ComponentType | null>(null);
  // A load of its own: the day's deadlines do not wait for it.
  useEffect(() => {
    void Promise.all([readMarks(), import('./changes')]).then(([book, loaded]) => {
      setFirst(book);
      setChanges(() => loaded.default);
    });
  }, []);
  const toggle = async () => {
    if (CaptureHere) return setCaptureHere(null);
    const loaded = await import('../desk/capture/capture-here');
    setCaptureHere(() => loaded.default);
  };
  return (
    <>
      {Changes && <Changes book={later ?? first ?? {}} />}
      <p>
        <button
          type="button"
          class="unfold"
          data-capture-open
          aria-expanded={CaptureHere !== null}
          onClick={() => void toggle()}
        >
          {line('help')}
        </button>
      </p>
      {CaptureHere && <CaptureHere />}
    </>
  );
}
