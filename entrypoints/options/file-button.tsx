import { useRef } from 'preact/hooks';

/** A button that asks for a JSON file and hands on its text. The same file can be chosen twice. */
export default function FileButton({ label, onText }: { label: string; onText: (text: string) => void }) {
  const box = useRef<HTMLInputElement>(null);
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
        onChange={async (event) => {
          const input = event.currentTarget;
          const text = await input.files?.[0]?.text();
          input.value = '';
          if (text !== undefined) onText(text);
        }}
      />
    </>
  );
}
