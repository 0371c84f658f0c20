import { useEffect, useState } from 'preact/hooks';

const PAUSE = 900;

/**
 * Says a sentence to screen readers once it has stood still for a moment:
 * while the seller types, every keystroke would be read aloud otherwise.
 */
export default function Announcement({ text }: { text: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="unseen" role="status">
      {spoken}
    </p>
  );
}
