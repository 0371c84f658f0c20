import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useLines } from '../lines';

const lines = {
  whatIf: ['この操作はできる？', '이 작업, 해도 될까?', '这个操作可以吗？', 'Can I do this?'],
} as const;

/** Folded up: the rulebook is a load of its own, and the page is there before it. */
export default function WhatIfSection() {
  const line = useLines(lines);
  const [WhatIf, setWhatIf] = useState<ComponentType | null>(null);
  const toggle = async () => {
    if (WhatIf) return setWhatIf(null);
    const loaded = await import('./what-if');
    setWhatIf(() => loaded.default);
  };
  return (
    <section>
      <h2>
        <button type="button" class="unfold" aria-expanded={WhatIf !== null} onClick={() => void toggle()}>
          {line('whatIf')}
        </button>
      </h2>
      {WhatIf && <WhatIf />}
    </section>
  );
}
