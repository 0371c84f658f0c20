import { useRef, useState } from 'preact/hooks';
import { useLines } from '../desk/lines';

const lines = {
  unread: [
    'ファイルを読み取れませんでした。',
    '파일을 읽지 못했습니다.',
    '无法读取文件。',
    'The file could not be read.',
  ],
} as const;

/** A button that asks for a JSON file and hands on its text. The same file can be chosen twice. */
export default function FileButton({ label, onText }: { label: string; onText: (text: string) => void }) {
  const line = useLines(lines);
  const box = useRef<HTMLInputElement>(null);
  const [isUnread, setUnread] = useState(false);
  const take = async (input: HTMLInputElement) => {
    try {
      const text = await input.files?.[0]?.text();
      setUnread(false);
      if (text !== undefined) onText(text);
    } catch {
      setUnread(true);
    }
    input.value = '';
  };
  return (
    <>
      <button type="button" onClick={() => box.current?.click()}>
        {label}
      </button>
      <input
        ref={box}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={label}
        onChange={(event) => void take(event.currentTarget)}
      />
      {isUnread && (
        <span class="error" role="alert">
          {line('unread')}
        </span>
      )}
    </>
  );
}
